namespace ItaIngest.Native.Leptonica;

/// <summary>A colour to draw with.</summary>
public readonly record struct Rgb(byte Red, byte Green, byte Blue);
