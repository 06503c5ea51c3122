namespace ItaIngest.Native.Leptonica;

/// <summary>How far a page has to be turned so that its lines get level.</summary>
/// <param name="Degrees">clockwise; what <see cref="Pix.Rotate"/> takes</param>
/// <param name="Confidence">ratio of best to worst score of the search; above 3 is trustworthy (Leptonica, skew.c)</param>
public readonly record struct Skew(double Degrees, double Confidence);
