using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Layer.Comparison;
using ItaIngest.Extraction.Recognition.Layer.Fonts;

namespace ItaIngest.Extraction.Recognition.Layer.Repair;

/// <summary>Writes repaired lines as glyphs again, and counts what became of them.</summary>
internal sealed class RepairedGlyphs
{
    private static readonly LetterPlace[] Marks = [LetterPlace.Vowel, LetterPlace.Circle, LetterPlace.Tone];

    private readonly List<Glyph> glyphs = [];
    private int changed;
    private int printed;
    private int letters;
    private int compared;
    private int agreeing;
    private int digits;
    private int digitsAgreeing;
    private int otherScript;
    private int unreadable;

    /// <param name="stored">a line of the layer</param>
    /// <param name="shown">the same line put right</param>
    /// <param name="read">what OCR read beside each letter</param>
    public void Add(IReadOnlyList<Slot> stored, IReadOnlyList<Slot> shown, Slot?[] read)
    {
        for (var i = 0; i < stored.Count; i++)
        {
            AddLetter(stored, shown, i);
            foreach (var place in Marks)
                AddMark(stored, shown, i, place);
            if (read[i] is not { } other || !Letters.IsWord(shown[i].Letter))
                continue;
            Compare(shown[i], other);
        }
    }

    public RepairedLayer Finish(PageAlignment alignment, IReadOnlyList<FontCorrection> corrections)
    {
        glyphs.AddRange(alignment.Rest);
        return new RepairedLayer(new GlyphList(glyphs), changed, printed, letters, compared, agreeing, digits, digitsAgreeing, otherScript, unreadable, alignment.Unmatched.Count, corrections);
    }

    private void Compare(Slot shown, Slot read)
    {
        compared++;
        agreeing += shown.Shows(read) ? 1 : 0;
        if (!Letters.IsDigit(shown.Letter) && !Letters.IsDigit(read.Letter))
            return;
        digits++;
        if (!Letters.AreSame(shown.Letter, read.Letter))
            return;
        digitsAgreeing++;
        otherScript += shown.Letter != read.Letter ? 1 : 0;
    }

    private void AddLetter(IReadOnlyList<Slot> stored, IReadOnlyList<Slot> shown, int i)
    {
        printed++;
        var letter = SlotText.LetterAt(shown, i);
        unreadable += LayerText.IsUnreadable(letter) ? 1 : 0;
        letters += Letters.IsWord(letter) || letter > 0x7E ? 1 : 0;
        var source = stored[i].Source;
        if (letter == Letters.Standard(source.CodePoint))
        {
            glyphs.Add(source);
            return;
        }
        changed += letter == SlotText.LetterAt(stored, i) ? 0 : 1; // stored as ํ and า it is ำ all the same
        var confidence = letter == Letters.SaraAm ? shown[i - 1].ConfidenceOf(LetterPlace.Circle) : shown[i].ConfidenceOf(LetterPlace.Base);
        glyphs.Add(source with { CodePoint = letter, Confidence = confidence });
    }

    private void AddMark(IReadOnlyList<Slot> stored, IReadOnlyList<Slot> shown, int i, LetterPlace place)
    {
        var (before, after) = (MarkAt(stored, i, place), MarkAt(shown, i, place));
        printed += before == 0 ? 0 : 1;
        changed += before == after ? 0 : 1;
        if (after != 0 && (before == after ? stored : shown)[i].GlyphAt(place) is { } glyph)
            glyphs.Add(glyph);
    }

    /// <summary>A circle that is part of ำ is no mark of its own.</summary>
    private static int MarkAt(IReadOnlyList<Slot> slots, int i, LetterPlace place) =>
        place == LetterPlace.Circle && SlotText.HasSaraAm(slots, i) ? 0 : slots[i][place];
}
