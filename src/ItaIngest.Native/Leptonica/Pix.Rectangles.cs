namespace ItaIngest.Native.Leptonica;

public sealed partial class Pix
{
    /// <summary>A copy with the rectangles taken out of the foreground. 1 bit only.</summary>
    public Pix Without(IEnumerable<PixelRect> rects) => Painted(rects, foreground: false);

    /// <summary>A copy with the rectangles in the foreground. 1 bit only.</summary>
    public Pix With(IEnumerable<PixelRect> rects) => Painted(rects, foreground: true);

    private Pix Painted(IEnumerable<PixelRect> rects, bool foreground)
    {
        ArgumentNullException.ThrowIfNull(rects);
        RequireDepth(1, nameof(Painted));
        var result = Copy();
        var words = result.Words();
        foreach (var rect in rects)
        {
            var inside = rect.Intersect(Bounds);
            for (var y = inside.Y; y < inside.Bottom; y++)
                Runs.Paint(words.Slice(y * WordsPerLine, WordsPerLine), inside.X, inside.Right, foreground);
        }
        GC.KeepAlive(result);
        return result;
    }
}
