namespace ItaIngest.Native.Tesseract;

/// <summary>The line on which letters stand, from left to right, in pixels of the whole image.</summary>
public readonly record struct OcrBaseline(int X1, int Y1, int X2, int Y2);
