using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Layer.Comparison;
using ItaIngest.Extraction.Recognition.Layer.Fonts;

namespace ItaIngest.Extraction.Recognition.Layer.Repair;

/// <summary>
/// Puts one line of a layer right. A letter that its font always shows as another is written as that one. Of marks, two
/// that look different may be stored as one (า and ำ most of all): there OCR, the lexicon, and what the font mostly does
/// vote on each.
/// </summary>
/// <param name="line">of the layer</param>
/// <param name="read">what OCR read beside each letter</param>
/// <param name="correctionsOf">of the font of a glyph</param>
internal sealed class LineRepair(SlotLine line, Slot?[] read, Func<Glyph, IReadOnlyList<FontCorrection>> correctionsOf, Lexicon lexicon)
{
    private const float Unread = 0.6f; // confidence where OCR has nothing at the place
    private const int Around = 14; // letters that may be of the same word
    private const double Sight = 3; // votes of OCR, in letters of the lexicon's score
    private const double Habit = 1;

    private readonly Slot[] slots = [.. line.Slots.Select(slot => slot.Copy())];

    /// <summary>The line as it is shown.</summary>
    public IReadOnlyList<Slot> Repair()
    {
        ForEach(LetterPlace.Base, (i, correction) => Put(i, correction));
        ForEach(null, Decide);
        return slots;
    }

    private void ForEach(LetterPlace? place, Action<int, FontCorrection> act)
    {
        for (var i = 0; i < slots.Length; i++)
            foreach (var correction in correctionsOf(slots[i].Source))
                if (place is null ? correction.Place != LetterPlace.Base : correction.Place == place)
                    if (correction.Fits(line.Slots[i]))
                        act(i, correction);
    }

    private void Decide(int i, FontCorrection correction)
    {
        var sight = See(i, correction);
        if (sight == 0 && correction.Stored == 0 && !MayBeSaraAm(i, correction))
            return;
        var votes = sight + (correction.Everywhere ? Habit : -Habit);
        var before = slots[i].Copy();
        votes -= Score(i);
        Put(i, correction);
        votes += Score(i);
        if (votes <= 0)
            slots[i] = before;
    }

    /// <summary>What OCR says: for the correction, against it, or nothing.</summary>
    private double See(int i, FontCorrection correction)
    {
        if (read[i] is not { } other || !Letters.AreSame(other.Letter, slots[i].Letter))
            return 0;
        var seen = other[correction.Place];
        var confidence = seen == 0 ? other.ConfidenceOf(LetterPlace.Base) : other.ConfidenceOf(correction.Place);
        return seen == correction.Shown ? Sight * confidence : seen == correction.Stored ? -Sight * confidence : 0;
    }

    /// <summary>A circle may also be put where only words ask for it.</summary>
    private bool MayBeSaraAm(int i, FontCorrection correction) =>
        correction is { Place: LetterPlace.Circle, Stored: 0 } && i + 1 < slots.Length && slots[i + 1].Letter == Letters.SaraAa;

    private int Score(int i) => lexicon.Score(SlotText.Of(slots, i - Around, i + Around));

    private void Put(int i, FontCorrection correction)
    {
        var confidence = read[i]?.GlyphAt(correction.Place) is { } glyph && glyph.CodePoint == correction.Shown ? glyph.Confidence : Unread;
        slots[i].Set(correction.Place, correction.Shown, correction.Shown == 0 ? null : slots[i].Source with { CodePoint = correction.Shown, Confidence = confidence });
    }
}
