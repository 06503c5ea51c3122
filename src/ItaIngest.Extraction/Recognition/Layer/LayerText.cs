using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;
using ItaIngest.Extraction.Recognition.Layer.Fonts;
using ItaIngest.Extraction.Recognition.Lines;

namespace ItaIngest.Extraction.Recognition.Layer;

/// <summary>What can be counted on the text layer of one page.</summary>
internal sealed record LayerText
{
    private const int FirstSymbol = 0xF020;
    private const int LastSymbol = 0xF0FF;

    /// <summary>Printed characters: no spaces, no line ends.</summary>
    public required int Printed { get; init; }

    /// <summary>Of them, U+FFFD, control characters and private-use codes that stand for nothing known.</summary>
    public required int Unreadable { get; init; }

    /// <summary>Codes of symbol fonts in fonts of letters: what old Thai fonts keep their letters under.</summary>
    public required int SymbolLetters { get; init; }

    /// <summary>Of them, Thai letters and marks.</summary>
    public required int Thai { get; init; }

    /// <summary>Pieces of text between spaces in which letters stand as no Thai word has them.</summary>
    public required int ImpossiblePieces { get; init; }

    /// <summary>Frequent words right and damaged, by <see cref="WordDamage"/>.</summary>
    public required IReadOnlyList<WordCounts> Words { get; init; }

    /// <summary>How often า and ำ occur (ํ with า is ำ).</summary>
    public required LetterCounts Letters { get; init; }

    /// <summary>Fonts in which า hardly occurs though it ought to.</summary>
    public required IReadOnlyList<string> LyingFonts { get; init; }

    public static LayerText Of(IReadOnlyList<Glyph> glyphs, IReadOnlyList<GlyphFont> fonts, IReadOnlyList<TextLine> lines)
    {
        int printed = 0, unreadable = 0, thai = 0;
        foreach (var glyph in glyphs)
        {
            if (IsControl(glyph.CodePoint))
                unreadable++;
            else if (!GlyphKind.IsNothing(glyph.CodePoint) && !GlyphKind.IsSpace(glyph.CodePoint))
            {
                printed++;
                unreadable += IsUnreadable(glyph.CodePoint) ? 1 : 0;
                thai += glyph.CodePoint is >= 0xE01 and <= 0xE4E ? 1 : 0;
            }
        }
        return new LayerText
        {
            Printed = printed,
            Unreadable = unreadable,
            Thai = thai,
            ImpossiblePieces = lines.Sum(line => CountImpossible(line.Text)),
            Words = DamagedWords.Count(string.Concat(lines.Select(line => line.Text.Replace(" ", "", StringComparison.Ordinal)))),
            Letters = LetterCounts.Of(lines),
            SymbolLetters = CountSymbolLetters(glyphs, fonts),
            LyingFonts = [.. LetterCounts.ByFont(glyphs, fonts).Where(font => font.Value.HasNoAa).Select(font => font.Key).Order(StringComparer.Ordinal)],
        };
    }

    private static int CountSymbolLetters(IReadOnlyList<Glyph> glyphs, IReadOnlyList<GlyphFont> fonts)
    {
        if (!glyphs.Any(glyph => glyph.CodePoint is >= FirstSymbol and <= LastSymbol))
            return 0;
        return glyphs.Count(glyph => glyph.CodePoint is >= FirstSymbol and <= LastSymbol && glyph.Font >= 0 && glyph.Font < fonts.Count && !SymbolFonts.Contains(fonts[glyph.Font].Name));
    }

    private static int CountImpossible(ReadOnlySpan<char> line)
    {
        var count = 0;
        foreach (var piece in line.Split(' '))
            count += ThaiText.FindDamage(line[piece]).HasFlag(TextDamage.ImpossibleSequence) ? 1 : 0;
        return count;
    }

    private static bool IsControl(int codePoint) => codePoint is < 0x20 and not (0x0A or 0x0D or 0x09 or 0x0C) or >= 0x7F and < 0xA0;

    /// <summary>A code that stands for nothing known.</summary>
    public static bool IsUnreadable(int codePoint) =>
        codePoint == 0xFFFD || (codePoint is >= 0xE000 and <= 0xF8FF && !IsKnownPrivateUse(codePoint)) || codePoint >= 0xF0000;

    // shifted Thai marks, and what Symbol, Wingdings and Webdings fonts map their bullets and boxes to
    private static bool IsKnownPrivateUse(int codePoint) => codePoint is >= 0xF700 and <= 0xF71A or >= FirstSymbol and <= LastSymbol;
}
