using System.Text;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Recognition.Layer.Fonts;

/// <summary>What one font of a document stores, page after page, as far as it is needed to tell whether it is Thai.</summary>
internal sealed class FontText
{
    private const int Enough = 2000; // letters
    private const int FewForWords = 150;
    private const int FewForLetters = 150;
    private const double LeastWords = 0.765; // sound office text has 0.77 to 0.84

    private readonly StringBuilder text = new();
    private readonly int[] counts = new int[0x80];

    /// <summary>Thai letters and marks.</summary>
    public int Letters { get; private set; }

    /// <summary>Adds the texts of a page to those of its document, by font name.</summary>
    public static void Add(Dictionary<string, FontText> fonts, IReadOnlyList<Glyph> glyphs, IReadOnlyList<GlyphFont> names)
    {
        var last = -1;
        FontText? font = null;
        foreach (var glyph in glyphs)
        {
            if (glyph.Font != last || font is null)
            {
                font?.Part();
                last = glyph.Font;
                var name = last >= 0 && last < names.Count ? names[last].Name : "";
                font = fonts.TryGetValue(name, out var known) ? known : fonts[name] = new FontText();
            }
            font.Add(glyph.CodePoint);
        }
        font?.Part();
    }

    /// <summary>What speaks against the font, in words; null for nothing.</summary>
    public string? Oddity(Lexicon lexicon)
    {
        if (Letters >= FewForLetters && LetterFrequencies.Oddity(counts, Letters) is { } odd)
            return odd;
        if (Letters < FewForWords)
            return null;
        var stored = ThaiText.Normalise(text.ToString());
        var share = (double)lexicon.Score(stored) / Math.Max(1, stored.Length - stored.AsSpan().Count(' '));
        return share < LeastWords ? FormattableString.Invariant($"too few Thai words ({share:0.00} where {LeastWords:0.00} is little)") : null;
    }

    private void Add(int codePoint)
    {
        var letter = Comparison.Letters.Standard(codePoint);
        if (letter == ' ')
            return; // poppler puts one before many a mark
        if (!Comparison.Letters.IsThaiLetter(letter))
        {
            Part();
            return;
        }
        counts[letter - 0x0E00]++;
        if (Letters++ < Enough)
            text.Append((char)letter);
    }

    private void Part()
    {
        if (text.Length > 0 && text[^1] != ' ')
            text.Append(' ');
    }
}
