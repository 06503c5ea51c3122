using ItaIngest.Native;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Between which heights the letters of a line stand, place by place: the median of some neighbours, so that neither tall
/// letters (ไ ป) nor descenders (ญ ฤ) count, and a line that is not quite level is followed.
/// </summary>
internal sealed class LetterBand
{
    private const int Neighbours = 5; // to each side

    private readonly List<(int Top, int Bottom)> bands;

    /// <param name="letters">of one line</param>
    /// <param name="usual">height of a usual letter of the page, in pixels</param>
    public LetterBand(IEnumerable<PixelRect> letters, double usual)
    {
        Letters = [.. letters.OrderBy(box => box.X)];
        Right = Letters.Max(box => box.Right);
        bands = [.. Letters.Select((_, i) => BandAround(i))];
        Height = Math.Max(usual, Median.Of(bands.Select(band => band.Bottom - band.Top)));
    }

    /// <summary>From left to right.</summary>
    public IReadOnlyList<PixelRect> Letters { get; }

    /// <summary>Of the line's letters, in pixels.</summary>
    public double Height { get; }

    public int Left => Letters[0].X;

    public int Right { get; }

    /// <summary>The letter that carries a mark: the one that ends where the mark does, as far as there is one so near.</summary>
    /// <param name="mark">over or under the line</param>
    /// <param name="reach">farthest distance of the right sides, in heights</param>
    public int? Carrier(in PixelRect mark, double reach)
    {
        int? carrier = null;
        var least = reach * Height;
        for (var i = 0; i < Letters.Count; i++)
            if (Math.Abs(Letters[i].Right - mark.Right) is var distance && distance <= least)
                (carrier, least) = (i, distance);
        return carrier;
    }

    /// <summary>The band around a letter.</summary>
    public (int Top, int Bottom) At(int letter) => bands[letter];

    /// <summary>The band near a column of pixels.</summary>
    public (int Top, int Bottom) Near(int x)
    {
        var nearest = 0;
        for (var i = 1; i < Letters.Count; i++)
            if (Math.Abs(Letters[i].X - x) < Math.Abs(Letters[nearest].X - x))
                nearest = i;
        return bands[nearest];
    }

    private (int Top, int Bottom) BandAround(int letter)
    {
        int from = Math.Max(0, letter - Neighbours), to = Math.Min(Letters.Count, letter + Neighbours + 1);
        var near = Letters.Skip(from).Take(to - from).ToList();
        return (Median.Of(near.Select(box => box.Y)), Median.Of(near.Select(box => box.Bottom)));
    }
}
