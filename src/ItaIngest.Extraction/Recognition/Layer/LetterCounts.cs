using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Recognition.Layer;

/// <summary>Counts of what was stored in one font, or on a page.</summary>
internal readonly record struct LetterCounts
{
    private const int ManyAa = 100; // about one of า and ำ in ten is ำ: that a hundred have none by chance is 1 in 40,000
    private const int ManyAm = 10;

    private static readonly LetterCounts OneAa = new() { Aa = 1 };
    private static readonly LetterCounts OneAm = new() { Am = 1 };

    public int Aa { get; private init; }

    public int Am { get; private init; }

    /// <summary>Many า and no ำ at all. For whole pages only: some writers keep ำ in a font of its own.</summary>
    public bool HasNoAm => Aa >= ManyAa && Am == 0;

    /// <summary>More ำ than า: it is ten times rarer.</summary>
    public bool HasNoAa => Am >= ManyAm && Am > Aa;

    /// <summary>Both counts together.</summary>
    public static LetterCounts operator +(LetterCounts a, LetterCounts b) => new() { Aa = a.Aa + b.Aa, Am = a.Am + b.Am };

    /// <summary>Of normalised lines.</summary>
    public static LetterCounts Of(IReadOnlyList<TextLine> lines) =>
        new() { Aa = lines.Sum(line => line.Text.AsSpan().Count('า')), Am = lines.Sum(line => line.Text.AsSpan().Count('ำ')) };

    /// <summary>As stored, by font name, sizes together.</summary>
    public static IReadOnlyDictionary<string, LetterCounts> ByFont(IReadOnlyList<Glyph> glyphs, IReadOnlyList<GlyphFont> fonts)
    {
        var counts = new Dictionary<string, LetterCounts>(StringComparer.Ordinal);
        foreach (var glyph in glyphs)
        {
            if (glyph.CodePoint is not ('า' or 'ำ'))
                continue;
            var name = glyph.Font >= 0 && glyph.Font < fonts.Count ? fonts[glyph.Font].Name : "";
            counts[name] = counts.GetValueOrDefault(name) + (glyph.CodePoint == 'า' ? OneAa : OneAm);
        }
        return counts;
    }
}
