using System.Text;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Lines;

namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>Makes printed lines of glyphs, cut into phrases at gaps that no word space has.</summary>
internal static class PrintedLines
{
    private const double SameLine = 0.6;
    private const double WordGap = 0.12; // of the letter height
    private const double ReadWordGap = 0.4; // between boxes of ink; behind a 1 it is 0.2
    private const double FigureGap = 0.3;
    private const double PhraseGap = 0.55;
    private const double TimesWordGap = 1.7; // a justified line has wide spaces
    private const int Leader = 4;

    /// <summary>From top to bottom.</summary>
    public static List<PrintedLine> Of(IReadOnlyList<Glyph> glyphs)
    {
        var sorted = SortedGlyphs.Of(ReadLetters.AsPrinted(glyphs));
        var lines = Baselines.Find(sorted.Bases).OrderBy(line => line.Box.CenterY).ToList();
        Spaces.Attach(lines, sorted.Spaces.FindAll(space => space.Font < 0));
        var printed = new List<PrintedLine>(lines.Count);
        var row = new List<GlyphLine>();
        foreach (var line in lines)
        {
            if (row.Count > 0 && !row.Exists(other => Beside(other.Box, line.Box)))
            {
                printed.Add(Print(row));
                row = [];
            }
            row.Add(line);
        }
        if (row.Count > 0)
            printed.Add(Print(row));
        return printed;
    }

    private static bool Beside(Box a, Box b) =>
        Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top) > SameLine * Math.Min(a.Height, b.Height) && Math.Min(a.Right, b.Right) <= Math.Max(a.Left, b.Left) + 1;

    private static PrintedLine Print(List<GlyphLine> row)
    {
        var bases = row.SelectMany(line => line.Bases).OrderBy(b => b.Glyph.Box.Left).ToList();
        var height = Median.Of(bases.Select(b => b.Glyph.Box.Height));
        var gaps = Enumerable.Range(1, bases.Count - 1).Where(i => StartsWord(bases, i, height)).Select(i => Gap(bases, i)).Where(gap => gap < PhraseGap * 1.5 * height).ToList();
        var wide = Math.Max(PhraseGap, gaps.Count < 4 ? 0 : TimesWordGap * Narrow(gaps) / height) * height;
        var phrases = new List<Phrase>();
        var start = 0;
        for (var i = 1; i <= bases.Count; i++)
        {
            if (i < bases.Count && !Parts(bases, i, wide) && !LiesBetweenFigures(bases, i, height))
                continue;
            phrases.Add(Read(bases, start, i, height));
            start = i;
        }
        return new PrintedLine(WithCurrency(phrases));
    }

    /// <summary>A wide gap, or the end of a line of dots that leads to the next column.</summary>
    private static bool Parts(List<PlacedBase> bases, int at, double wide)
    {
        var gap = Gap(bases, at);
        var afterDots = at >= Leader && IsDot(bases[at - 1]) && IsDot(bases[at - 2]) && IsDot(bases[at - 3]) && IsDot(bases[at - 4]);
        return IsDot(bases[at]) && afterDots ? false : gap > wide ? !(IsDot(bases[at]) && at + 3 < bases.Count && IsDot(bases[at + 1]) && IsDot(bases[at + 2])) : afterDots;
    }

    /// <summary>Columns of figures stand closer than columns of words.</summary>
    private static bool LiesBetweenFigures(List<PlacedBase> bases, int at, double height)
    {
        if (Gap(bases, at) < FigureGap * height || (bases[at].Glyph.Font < 0 && bases[at - 1].Space != SpaceEvidence.Read))
            return false;
        return IsFigureWord(bases, at - 1, -1, height) && IsFigureWord(bases, at, 1, height);
    }

    private static bool IsFigureWord(List<PlacedBase> bases, int from, int step, double height)
    {
        var digits = 0;
        for (var i = from; i >= 0 && i < bases.Count; i += step)
        {
            if (i != from && StartsWord(bases, step > 0 ? i : i + 1, height))
                break;
            if (bases[i].Glyph.CodePoint is >= '0' and <= '9')
                digits++;
            else if (bases[i].Glyph.CodePoint is not ('.' or ',' or '(' or ')' or '%' or '$' or '-' or '–' or '*' or '+'))
                return false;
        }
        return digits >= 2;
    }

    /// <summary>A wide gap in a text layer, whose boxes leave none between letters. OCR's end with the ink, and it says where it saw a space.</summary>
    private static bool StartsWord(List<PlacedBase> bases, int at, double height) =>
        bases[at].Glyph.Font < 0 ? bases[at - 1].Space == SpaceEvidence.Read || Gap(bases, at) > ReadWordGap * height : Gap(bases, at) > WordGap * height;

    private static double Gap(List<PlacedBase> bases, int at) => bases[at].Glyph.Box.Left - bases[at - 1].Right;

    private static bool IsDot(PlacedBase b) => b.Glyph.CodePoint is '.' or '…' or 0xB7;

    private static Phrase Read(List<PlacedBase> bases, int start, int end, double height)
    {
        var text = new StringBuilder(end - start);
        var words = new List<Box>();
        for (var i = start; i < end; i++)
        {
            var begins = i == start || StartsWord(bases, i, height);
            if (begins && i > start)
                text.Append(' ');
            text.Append(Rune.IsValid(bases[i].Glyph.CodePoint) ? new Rune(bases[i].Glyph.CodePoint).ToString() : "\uFFFD");
            if (begins)
                words.Add(bases[i].Glyph.Box);
            else
                words[^1] = words[^1].Union(bases[i].Glyph.Box);
        }
        return new Phrase(Box.Around(words), text.ToString(), words);
    }

    /// <summary>A currency sign stands apart from its amount, a per cent sign behind it.</summary>
    private static List<Phrase> WithCurrency(List<Phrase> phrases)
    {
        for (var i = phrases.Count - 2; i >= 0; i--)
        {
            if (phrases[i].Text is not ("$" or "€" or "£" or "฿") && phrases[i + 1].Text is not ("%" or ")" or "*"))
                continue;
            phrases[i] = new Phrase(phrases[i].Box.Union(phrases[i + 1].Box), phrases[i].Text + phrases[i + 1].Text, [phrases[i].Box.Union(phrases[i + 1].Box)]);
            phrases.RemoveAt(i + 1);
        }
        return phrases;
    }

    /// <summary>A gap between words: where headings stand side by side, as many gaps part them.</summary>
    private static double Narrow(List<double> gaps) => gaps.Order().ElementAt(gaps.Count / 3);
}
