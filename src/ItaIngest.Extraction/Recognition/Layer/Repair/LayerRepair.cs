using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Layer.Comparison;
using ItaIngest.Extraction.Recognition.Layer.Fonts;

namespace ItaIngest.Extraction.Recognition.Layer.Repair;

/// <summary>
/// Learns from what OCR read on the pages of one document what its fonts store wrongly, and puts the layer right. A short
/// page profits from those before it.
/// </summary>
/// <param name="lexicon">of Thai words</param>
/// <param name="readsDigits">whether the model that reads the pages knows all digits; if not, no digit is changed</param>
internal sealed class LayerRepair(Lexicon lexicon, bool readsDigits)
{
    private readonly Dictionary<string, FontEvidence> document = new(StringComparer.Ordinal);
    private Dictionary<string, IReadOnlyList<FontCorrection>> corrections = new(StringComparer.Ordinal);

    /// <summary>Whether a font of the page is known to lie in a way that needs no look at the page.</summary>
    public bool Knows(PageLayer layer) => layer.Text.Fonts.Any(font => corrections.GetValueOrDefault(font.Name, []).Any(correction => correction.Everywhere));

    /// <summary>Whether enough of a font was compared with the page and found true.</summary>
    public bool Clears(string font) => !corrections.ContainsKey(font) && document.TryGetValue(font, out var evidence) && evidence.IsTrue;

    /// <summary>Puts a page right by what is known of its fonts, without looking at it.</summary>
    public RepairedLayer Apply(PageLayer layer) => Write(layer, PageAlignment.Of(layer.Text.Glyphs, [], slot => slot.Letter));

    /// <summary>Compares a page with what OCR read on it, learns from that, and puts it right.</summary>
    public RepairedLayer Repair(PageLayer layer, IReadOnlyList<Glyph> read)
    {
        var alignment = PageAlignment.Of(layer.Text.Glyphs, read, slot => Expected(layer, slot));
        var page = Count(layer, alignment);
        Learn(layer, alignment, page);
        if (corrections.Values.Any(list => list.Any(correction => correction.Place == LetterPlace.Base)))
        {
            // now that it is known what the letters show, they can be told apart better
            alignment = PageAlignment.Of(layer.Text.Glyphs, read, slot => Expected(layer, slot));
            page = Count(layer, alignment);
            Learn(layer, alignment, page);
        }
        foreach (var (font, evidence) in page)
            EvidenceOf(document, font).Add(evidence);
        return Write(layer, alignment);
    }

    private static FontEvidence EvidenceOf(Dictionary<string, FontEvidence> fonts, string font) =>
        fonts.TryGetValue(font, out var evidence) ? evidence : fonts[font] = new FontEvidence();

    private int Expected(PageLayer layer, Slot slot)
    {
        foreach (var correction in corrections.GetValueOrDefault(layer.FontOf(slot.Source), []))
            if (correction is { Place: LetterPlace.Base, Everywhere: true } && correction.Stored == slot.Letter)
                return correction.Shown;
        return slot.Letter;
    }

    private Dictionary<string, FontEvidence> Count(PageLayer layer, PageAlignment alignment)
    {
        var page = new Dictionary<string, FontEvidence>(StringComparer.Ordinal);
        foreach (var (line, read) in alignment.Lines)
            for (var i = 0; i < read.Length; i++)
                if (read[i] is { } other && !SymbolFonts.Contains(layer.FontOf(line.Slots[i].Source)))
                    EvidenceOf(page, layer.FontOf(line.Slots[i].Source)).Add(line.Slots[i], other, Expected(layer, line.Slots[i]));
        return page;
    }

    private void Learn(PageLayer layer, PageAlignment alignment, Dictionary<string, FontEvidence> page)
    {
        var found = new List<FontCorrection>();
        for (var round = 0; round < 2; round++)
        {
            IReadOnlyList<FontCorrection> known = found;
            found = [.. from font in document.Keys.Union(page.Keys) from correction in FontCorrections.Of(font, Together(page, font), known)
                     where readsDigits || !Letters.IsDigit(correction.Stored)
                     select correction];
        }
        corrections = ByFont(new CorrectionTest(lexicon, line => Repaired(layer, line)).Keep(found, alignment));

        Func<IReadOnlyList<FontCorrection>, IReadOnlyList<Slot>> Repaired(PageLayer layer, (SlotLine Line, Slot?[] Read) line) => list =>
        {
            var byFont = ByFont(list);
            return new LineRepair(line.Line, line.Read, glyph => byFont.GetValueOrDefault(layer.FontOf(glyph), []), lexicon).Repair();
        };
    }

    private FontEvidence Together(Dictionary<string, FontEvidence> page, string font)
    {
        var evidence = new FontEvidence();
        if (document.TryGetValue(font, out var before))
            evidence.Add(before);
        if (page.TryGetValue(font, out var here))
            evidence.Add(here);
        return evidence;
    }

    private static Dictionary<string, IReadOnlyList<FontCorrection>> ByFont(IEnumerable<FontCorrection> list) =>
        list.GroupBy(correction => correction.Font, StringComparer.Ordinal).ToDictionary(group => group.Key, group => (IReadOnlyList<FontCorrection>)[.. group], StringComparer.Ordinal);

    private RepairedLayer Write(PageLayer layer, PageAlignment alignment)
    {
        var repaired = new RepairedGlyphs();
        foreach (var (line, read) in alignment.Lines)
        {
            var shown = new LineRepair(line, read, glyph => corrections.GetValueOrDefault(layer.FontOf(glyph), []), lexicon).Repair();
            repaired.Add(line.Slots, shown, read);
        }
        return repaired.Finish(alignment, [.. corrections.Values.SelectMany(list => list)]);
    }
}
