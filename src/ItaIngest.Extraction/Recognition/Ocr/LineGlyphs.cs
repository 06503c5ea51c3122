using System.Text;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Lines;
using ItaIngest.Native;
using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Makes glyphs of what was read in a line. The network knows the order of symbols and about where each begins and ends,
/// not how high they are: a glyph gets the sides of its ink and the height of the line's letters, a mark the box of its base
/// as far as the mark reaches, and a space that was read becomes a glyph of its own.
/// </summary>
internal static class LineGlyphs
{
    private const int Space = 0x20;
    private const int FullStop = '.';
    private const float SureOfDot = 0.97f; // as the network is of a clear one
    private const double Least = 0.01; // points
    private const double SmallestAdvance = 0.25; // heights of the letters; less than any letter takes
    private const double Reach = 0.5; // heights of the letters by which the engine guesses wrong

    /// <summary>Glyphs in page points, in the order of the line.</summary>
    /// <param name="read">in a picture of the line</param>
    /// <param name="line">as it was found</param>
    /// <param name="crop">where the picture lies on the page, in pixels</param>
    /// <param name="dpi">of the page</param>
    public static IReadOnlyList<Glyph> Of(OcrResult read, InkLine line, PixelRect crop, double dpi)
    {
        var scale = 72 / dpi;
        double top = line.BodyTop * scale, bottom = line.BodyBottom * scale;
        var clusters = ClustersOf(read, crop.X, scale);
        Part(clusters, SmallestAdvance * (bottom - top));
        Fit(clusters, LetterWhites.Of(line, scale), Reach * (bottom - top));
        var glyphs = new List<Glyph>();
        foreach (var cluster in clusters)
        {
            if (cluster.StartsWord && glyphs.Count > 0)
            {
                var end = glyphs[^1].Box.Right;
                glyphs.Add(new Glyph(Space, new Box(end, top, Math.Max(end + Least, cluster.Left), bottom), cluster.Runes[0].Confidence, Font: -1));
            }
            foreach (var (rune, confidence) in cluster.Runes)
                glyphs.Add(new Glyph(rune.Value, new Box(cluster.Left, top, cluster.Right, bottom), confidence, Font: -1));
        }
        return glyphs;
    }

    /// <summary>A row of dots as full stops, each as wide as from it to the next, so that no space is seen between them.</summary>
    /// <param name="line">the row</param>
    /// <param name="dpi">of the page</param>
    public static IReadOnlyList<Glyph> OfLeader(InkLine line, double dpi)
    {
        var scale = 72 / dpi;
        double top = line.BodyTop * scale, bottom = line.BodyBottom * scale;
        return
        [
            .. line.Ink.Select((dot, i) => new Glyph(FullStop, new Box(dot.X * scale, top, (i + 1 < line.Ink.Count ? line.Ink[i + 1].X : dot.Right) * scale, bottom), SureOfDot, Font: -1)),
        ];
    }

    private static List<Cluster> ClustersOf(OcrResult read, int left, double scale)
    {
        var clusters = new List<Cluster>();
        foreach (var symbol in read.Lines.SelectMany(line => line.Symbols))
            foreach (var rune in symbol.Text.EnumerateRunes())
            {
                if (!GlyphKind.IsMark(rune.Value) || clusters.Count == 0)
                    clusters.Add(new Cluster { Left = (left + symbol.Box.X) * scale, StartsWord = symbol.StartsWord });
                clusters[^1].Runes.Add((rune, SymbolProbability.Of(symbol.Confidence)));
                clusters[^1].Right = Math.Max(clusters[^1].Right, (left + symbol.Box.Right) * scale);
            }
        return clusters;
    }

    /// <summary>
    /// The engine is sure of the order and guesses the sides: letters get boxes that overlap, are the same, or begin before
    /// the box of the letter to the left. What makes lines of glyphs goes by their sides; it would write CTCV for CCTV, and
    /// take AA for one letter that was printed twice to look bold.
    /// </summary>
    private static void Part(List<Cluster> clusters, double advance)
    {
        for (var i = 1; i < clusters.Count; i++)
        {
            var (last, next) = (clusters[i - 1], clusters[i]);
            next.Left = Math.Max(next.Left, last.Left + advance);
            next.Right = Math.Max(next.Right, next.Left + advance);
            last.Right = Math.Min(last.Right, next.Left);
        }
    }

    /// <summary>
    /// Puts the sides of letters to the ink: from a letter to the next lies the white that is there, and letters that touch
    /// share what they have together as the engine guessed.
    /// </summary>
    private static void Fit(List<Cluster> clusters, LetterWhites whites, double reach)
    {
        if (clusters.Count == 0 || whites.Count == 0)
            return;
        var guesses = clusters.Zip(clusters.Skip(1), (last, next) => (last.Right, next.Left)).Prepend((clusters[0].Left, clusters[0].Left)).Append((clusters[^1].Right, clusters[^1].Right)).ToList();
        var sides = whites.Between(guesses, reach);
        for (var i = 0; i < clusters.Count; i++)
            (clusters[i].Left, clusters[i].Right) = (sides[i].Right, Math.Max(sides[i].Right, sides[i + 1].Left));
    }

    /// <summary>A letter with its marks.</summary>
    private sealed class Cluster
    {
        public List<(Rune Rune, float Confidence)> Runes { get; } = [];

        public bool StartsWord { get; init; }

        public double Left { get; set; }

        public double Right { get; set; }
    }
}
