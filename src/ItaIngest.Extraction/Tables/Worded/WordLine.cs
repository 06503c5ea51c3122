using System.Text;
using ItaIngest.Core.Thai;
using ItaIngest.Extraction.Recognition.Lines;

namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>
/// A printed line of a page, told by where its ink stands. Widths are measured in letters: boxes of OCR are as high as the
/// ink, those of a text layer as high as the font, and only their widths agree.
/// </summary>
internal sealed class WordLine
{
    private const double LetterGap = 0.3; // letters of a word stand nearer
    private const double WordGap = 0.45; // letters; a space is 0.57

    private readonly IReadOnlyList<PlacedBase> bases;

    public WordLine(IReadOnlyList<PlacedBase> bases)
    {
        this.bases = bases;
        Mid = Median.Of(bases.Select(b => b.Glyph.Box.CenterY));
        Letter = Median.Of(bases.Select(b => b.Glyph.Box.Width));
        Between = Math.Max(0, Median.Of(bases.Zip(bases.Skip(1), (a, b) => b.Glyph.Box.Left - a.Right)));
        Height = Median.Of(bases.Select(b => b.Glyph.Box.Height));
        (Left, Right) = (bases[0].Glyph.Box.Left, bases.Max(b => b.Right));
        Ink = Stretches(LetterGap * Letter);
        Phrases = Stretches((WordGap * Letter) + Between);
    }

    /// <summary>y of the middle of its letters.</summary>
    public double Mid { get; }

    /// <summary>Width of a letter; about half an em.</summary>
    public double Letter { get; }

    /// <summary>White between letters of a word: none in a text layer, more between boxes of ink.</summary>
    public double Between { get; }

    public double Height { get; }

    public double Left { get; }

    public double Right { get; }

    /// <summary>Where ink stands from left to right, words apart.</summary>
    public IReadOnlyList<Span> Ink { get; }

    /// <summary>As <see cref="Ink"/>, words parted by less than a space put together.</summary>
    public IReadOnlyList<Span> Phrases { get; }

    public string Text => TextWithin(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>The part of the line whose letters stand between two places, or null if none does.</summary>
    public WordLine? Part(double left, double right)
    {
        var within = bases.Where(b => Center(b) >= left && Center(b) < right).ToList();
        return within.Count == 0 ? null : within.Count == bases.Count ? this : new WordLine(within);
    }

    /// <summary>Whether no gap between its phrases is as wide as this.</summary>
    public bool IsOneText(double gap) => Phrases.Zip(Phrases.Skip(1), (a, b) => b.Left - a.Right).All(between => between < gap);

    public string TextWithin(double left, double right)
    {
        var text = new StringBuilder();
        var reached = double.NaN;
        foreach (var b in bases)
        {
            if (Center(b) < left || Center(b) >= right)
                continue;
            if (b.Glyph.Box.Left - reached > (WordGap * Letter) + Between)
                text.Append(' ');
            Append(text, b.Glyph.CodePoint);
            foreach (var mark in b.Marks)
                Append(text, mark.CodePoint);
            reached = Math.Max(b.Right, double.IsNaN(reached) ? b.Right : reached);
        }
        return ThaiText.Normalise(text.ToString());
    }

    private static double Center(PlacedBase b) => b.Glyph.Box.CenterX;

    private static void Append(StringBuilder text, int codePoint)
    {
        if (Rune.IsValid(codePoint))
            text.Append(new Rune(codePoint).ToString());
    }

    private List<Span> Stretches(double gap)
    {
        var stretches = new List<Span>();
        foreach (var b in bases)
        {
            if (stretches.Count > 0 && b.Glyph.Box.Left - stretches[^1].Right <= gap)
                stretches[^1] = stretches[^1] with { Right = Math.Max(stretches[^1].Right, b.Right) };
            else
                stretches.Add(new Span(b.Glyph.Box.Left, b.Right));
        }
        return stretches;
    }
}
