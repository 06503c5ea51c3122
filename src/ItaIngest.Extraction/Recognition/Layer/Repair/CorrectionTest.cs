using ItaIngest.Extraction.Recognition.Layer.Comparison;
using ItaIngest.Extraction.Recognition.Layer.Fonts;

namespace ItaIngest.Extraction.Recognition.Layer.Repair;

/// <summary>
/// Asks the lexicon about each correction: with it, given all others, the page must not have fewer words than without it.
/// OCR that cannot read a font errs systematically too, but makes no words of what it reads.
/// </summary>
/// <param name="lexicon">of Thai words</param>
/// <param name="repaired">a line as it is shown when the given corrections are applied</param>
internal sealed class CorrectionTest(Lexicon lexicon, Func<(SlotLine Line, Slot?[] Read), Func<IReadOnlyList<FontCorrection>, IReadOnlyList<Slot>>> repaired)
{
    /// <summary>The corrections that stand.</summary>
    public IReadOnlyList<FontCorrection> Keep(IReadOnlyList<FontCorrection> found, PageAlignment alignment)
    {
        if (found.Count == 0)
            return found;
        var lines = alignment.Lines.Select(line => (line.Line, Repair: repaired(line))).ToList();
        var with = lines.ConvertAll(line => Score(line.Repair(found)));
        return [.. found.Where(correction => Stands(correction, found, lines, with))];
    }

    private bool Stands(
        FontCorrection correction, IReadOnlyList<FontCorrection> all, List<(SlotLine Line, Func<IReadOnlyList<FontCorrection>, IReadOnlyList<Slot>> Repair)> lines, List<int> with)
    {
        var rest = all.Where(other => other != correction).ToList();
        var (gain, acts) = (0, false);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].Line.Slots.Any(correction.Fits))
                continue;
            var without = lines[i].Repair(rest);
            gain += with[i] - Score(without);
            acts = acts || !lines[i].Repair(all).Zip(without).All(pair => pair.First.Shows(pair.Second));
        }

        // a letter for another letter, or a tone mark, has to earn its place; digits and codes of no meaning are in no word
        var mustGain = correction.Place == LetterPlace.Base ? Letters.IsThaiLetter(correction.Stored) : correction is { Place: LetterPlace.Tone, Stored: 0 };
        return gain > 0 || (acts && gain == 0 && !mustGain);
    }

    private int Score(IReadOnlyList<Slot> line) => lexicon.Score(SlotText.Of(line, 0, line.Count));
}
