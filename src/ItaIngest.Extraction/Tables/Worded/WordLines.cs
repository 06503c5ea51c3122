using ItaIngest.Core.Recognition;
using ItaIngest.Core.Thai;
using ItaIngest.Extraction.Recognition.Lines;

namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>Makes the printed lines of glyphs in which tables of words are looked for.</summary>
internal static class WordLines
{
    private const int FewestLetters = 60;
    private const double LeastThai = 0.25;

    /// <summary>From top to bottom; none where the text is not Thai, or too little for a table of words.</summary>
    public static List<WordLine> Of(IReadOnlyList<Glyph> glyphs) => IsThai(glyphs) ? OfPart(glyphs) : [];

    /// <summary>From top to bottom; of a part of a table that is known to be Thai.</summary>
    public static List<WordLine> OfPart(IReadOnlyList<Glyph> glyphs)
    {
        var sorted = SortedGlyphs.Of(glyphs);
        var lines = Baselines.Find(sorted.Bases);
        MarkAttachment.Attach(lines, sorted.Marks);
        return [.. lines.Select(line => new WordLine(line.Bases)).OrderBy(line => line.Mid)];
    }

    /// <summary>Whether there is enough text for a table of words, and it is Thai.</summary>
    public static bool IsThai(IReadOnlyList<Glyph> glyphs)
    {
        int thai = 0, other = 0;
        foreach (var glyph in glyphs)
        {
            if (glyph.CodePoint <= char.MaxValue && ThaiText.IsThai((char)glyph.CodePoint))
                thai++;
            else if (glyph.CodePoint > ' ')
                other++;
        }
        return thai >= FewestLetters && thai > LeastThai * (thai + other);
    }
}
