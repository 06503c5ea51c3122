namespace ItaIngest.Native.Leptonica;

/// <summary>The pixels of a 1-bit image.</summary>
/// <param name="words">row by row, the leftmost pixel in the highest bit</param>
/// <param name="line">words of a row</param>
/// <param name="width">pixels</param>
/// <param name="height">pixels</param>
internal readonly ref struct BinaryImage(ReadOnlySpan<uint> words, int line, int width, int height)
{
    public ReadOnlySpan<uint> Words { get; } = words;

    public int Line { get; } = line;

    public int Width { get; } = width;

    public int Height { get; } = height;
}
