namespace ItaIngest.Native.Leptonica;

public sealed partial class Pix
{
    /// <summary>Straight horizontal lines: boxes of runs at least so long and, as a whole, at most so thick. 1 bit only.</summary>
    /// <param name="minimumLength">pixels</param>
    /// <param name="maximumThickness">pixels; give a slanted line its rise on top</param>
    public IReadOnlyList<PixelRect> HorizontalRulings(int minimumLength, int maximumThickness)
    {
        using var lines = OpenHorizontally(minimumLength);
        return [.. lines.ConnectedComponentBoxes().Where(box => box.Height <= maximumThickness)];
    }

    /// <summary>Straight vertical lines, as <see cref="HorizontalRulings"/>.</summary>
    public IReadOnlyList<PixelRect> VerticalRulings(int minimumLength, int maximumThickness)
    {
        using var lines = OpenVertically(minimumLength);
        return [.. lines.ConnectedComponentBoxes().Where(box => box.Width <= maximumThickness)];
    }

    /// <summary>Only what lies in horizontal runs at least so long: the same as <c>Open(minimumLength, 1)</c>, many times faster.</summary>
    public Pix OpenHorizontally(int minimumLength)
    {
        RequireDepth(1, nameof(OpenHorizontally));
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumLength, 1);
        var result = Create(Width, Height, 1, Dpi);
        Span<uint> source = Words(), target = result.Words();
        var line = WordsPerLine;
        for (var y = 0; y < Height; y++)
            Runs.KeepLong(source.Slice(y * line, line), target.Slice(y * line, line), Width, minimumLength);
        GC.KeepAlive(this);
        return result;
    }

    /// <summary>Only what lies in vertical runs at least so long: the same as <c>Open(1, minimumLength)</c>, many times faster.</summary>
    public Pix OpenVertically(int minimumLength)
    {
        RequireDepth(1, nameof(OpenVertically));
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumLength, 1);
        var result = Copy();
        Runs.OpenColumns(result.Words(), WordsPerLine, Math.Min(minimumLength, Height + 1));
        return result;
    }
}
