using ItaIngest.Extraction.Recognition.Layer.Comparison;

namespace ItaIngest.Extraction.Recognition.Layer.Fonts;

/// <summary>
/// Tells a font that lies from OCR that errs. OCR errs here and there: the same stored character is mostly read as itself.
/// A font lies always, or, where two characters of the page were stored as one, always about one of them.
/// </summary>
internal static class FontCorrections
{
    private const int Few = 3;
    private const int FewMarks = 2; // ํ is the commonest lie of all, and a tone mark has to make words besides
    private const double Always = 0.6; // of what is stored so
    private const double MostlyLost = 0.3; // of what is read so; OCR puts marks where none are in one of a hundred
    private const double SometimesLost = 0.1; // of tone marks: the form of a mark over a vowel may be lost alone
    private const double Throughout = 0.25; // of a font's letters, or digits, wrong: a few instances of another will do
    private const double Split = 0.3;
    private const double Honest = 0.5;

    /// <summary>The corrections that follow from what was seen; those for one neighbour only where there is none for all.</summary>
    /// <param name="font">its name</param>
    /// <param name="evidence">on it</param>
    /// <param name="known">of other fonts of the document: seen once more is enough</param>
    public static IReadOnlyList<FontCorrection> Of(string font, FontEvidence evidence, IReadOnlyList<FontCorrection> known)
    {
        var throughout = (Letters: evidence.Wrong(digits: false) > Throughout, Digits: evidence.Wrong(digits: true) > Throughout);
        var found = (from pair in evidence.Pairs
                     let all = Letters.IsDigit(pair.Stored) ? throughout.Digits : throughout.Letters
                     where pair.Stored != pair.Read && (pair.Count >= Least(pair.Place, pair.Stored, all) || IsKnown(known, pair.Place, pair.Stored, pair.Read))
                     let everywhere = IsAlways(evidence, pair, all)
                     where everywhere || IsSplit(evidence, pair)
                     select new FontCorrection(font, pair.Place, pair.Stored, pair.Read, pair.Beside, everywhere)).ToList();
        return found.FindAll(correction => correction.Beside == 0 || !found.Exists(other => other == correction with { Beside = 0, Everywhere = other.Everywhere }));
    }

    private static int Least(LetterPlace place, int stored, bool throughout) =>
        place is LetterPlace.Circle || (place == LetterPlace.Tone && stored == 0) ? FewMarks
        : place == LetterPlace.Base && (throughout || !Letters.IsWord(stored)) ? 1
        : Few;

    private static bool IsKnown(IReadOnlyList<FontCorrection> known, LetterPlace place, int stored, int read) =>
        place == LetterPlace.Base && known.Any(other => other.Place == place && other.Stored == stored && other.Shown == read);

    private static bool IsAlways(FontEvidence evidence, (LetterPlace Place, int Stored, int Read, int Beside, int Count) pair, bool throughout) =>
        pair.Stored != 0 && pair.Count >= Always * evidence.Stored(pair.Place, pair.Stored, pair.Beside)
        && (pair.Place != LetterPlace.Base || throughout || IsFree(evidence, pair.Stored, pair.Read));

    /// <summary>
    /// A letter that is also stored as itself is taken by its own code: a second code that is read as it is rather one that
    /// OCR cannot tell from it. Codes that are no letters may well show one that is there already.
    /// </summary>
    private static bool IsFree(FontEvidence evidence, int stored, int read) =>
        !Letters.IsWord(stored) || evidence.Count(LetterPlace.Base, read, read) <= Honest * evidence.Stored(LetterPlace.Base, read);

    private static bool IsSplit(FontEvidence evidence, (LetterPlace Place, int Stored, int Read, int Beside, int Count) pair)
    {
        if (pair.Place == LetterPlace.Base)
            return false;
        var isLost = pair.Count >= (pair is { Place: LetterPlace.Tone, Stored: 0 } ? SometimesLost : MostlyLost) * evidence.Read(pair.Place, pair.Read, pair.Beside);
        return pair.Stored == 0 ? isLost : pair.Count >= Split * evidence.Stored(pair.Place, pair.Stored, pair.Beside) && (pair.Read == 0 || isLost);
    }
}
