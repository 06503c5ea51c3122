namespace ItaIngest.Native.Tesseract;

/// <summary>What was read in an image or a region of it: lines in Tesseract's reading order.</summary>
public sealed record OcrResult(IReadOnlyList<OcrLine> Lines)
{
    public override string ToString() => string.Join('\n', Lines);
}
