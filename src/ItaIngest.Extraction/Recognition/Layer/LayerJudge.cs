namespace ItaIngest.Extraction.Recognition.Layer;

/// <summary>
/// Decides whether a text layer can be used. A sound one is better than any OCR; one that lies (Word and TH Sarabun store
/// า for ำ and the other way round) gives wrong words that no later stage can tell. So: is there any, can it be read, is it
/// possible Thai, does it know the words that every office paper has.
/// </summary>
internal static class LayerJudge
{
    private const int Few = 20; // characters; a page number and a stamp on a scan
    private const double Picture = 0.1; // of the page covered by images
    private const double PartPicture = 0.3; // a scan of part of the page
    private const double LargestUnreadable = 0.03;
    private const double MostSymbols = 0.15;
    private const double LargestImpossible = 0.012; // pieces to a Thai letter

    /// <param name="layer">of the page</param>
    /// <param name="document">word counts of all pages of the document, by damage</param>
    /// <param name="oddFonts">what speaks against fonts of the document, by name</param>
    public static LayerVerdict Judge(PageLayer layer, IReadOnlyList<WordCounts> document, IReadOnlyDictionary<string, string> oddFonts)
    {
        var verdict = Judge(layer, document);
        if (verdict.Quality != LayerQuality.Sound)
            return verdict;
        foreach (var font in layer.Text.Fonts.Select(font => font.Name).Distinct(StringComparer.Ordinal))
            if (oddFonts.TryGetValue(font, out var oddity))
                return new LayerVerdict(LayerQuality.Doubtful, $"{verdict.Reason} with an odd font, {font}: {oddity}", font);
        return verdict;
    }

    private static LayerVerdict Judge(PageLayer layer, IReadOnlyList<WordCounts> document)
    {
        var text = layer.Counts;
        var scan = layer.IsScan ? "scan under a text layer" : "text layer";
        if (text.Printed == 0)
            return new LayerVerdict(LayerQuality.Missing, "no text layer");
        if (text.Printed < Few && layer.ImageCoverage > Picture)
            return new LayerVerdict(LayerQuality.Missing, $"picture with a text layer of only {text.Printed} characters");
        if (!layer.Text.InStep)
            return new LayerVerdict(LayerQuality.Garbled, $"{scan} whose characters cannot be told where they stand");
        if (text.Unreadable > LargestUnreadable * text.Printed)
            return new LayerVerdict(LayerQuality.Garbled, $"{scan} with {Percent(text.Unreadable, text.Printed)} characters of no meaning");
        if (text.SymbolLetters > Few && text.SymbolLetters > MostSymbols * text.Printed)
            return new LayerVerdict(LayerQuality.Garbled, $"{scan} with {Percent(text.SymbolLetters, text.Printed)} characters of a symbol font");
        if (text.Thai >= Few && text.ImpossiblePieces > 1 && text.ImpossiblePieces > LargestImpossible * text.Thai)
            return new LayerVerdict(LayerQuality.Lying, $"{scan} with {text.ImpossiblePieces} sequences that Thai does not have");
        var verdict = JudgeWords(text, document, scan);
        // whether the text is hidden under them is not known: poppler does not tell it, nor always where pictures stand
        return layer.IsScan || layer.ImageCoverage < PartPicture
            ? verdict
            : verdict with { Reason = FormattableString.Invariant($"{verdict.Reason}, pictures on {100 * layer.ImageCoverage:0} % of the page") };
    }

    private static LayerVerdict JudgeWords(LayerText text, IReadOnlyList<WordCounts> document, string scan)
    {
        foreach (var damage in Enum.GetValues<WordDamage>())
        {
            var (page, all) = (text.Words[(int)damage], document[(int)damage]);
            if (page.IsSystematic || (page.Damaged > 0 && all.IsSystematic))
                return new LayerVerdict(LayerQuality.Lying, $"{scan} that {Says(damage)}: {page.Damaged} of {page.Damaged + page.Right} known words");
            if (all.IsSystematic && LacksLetter(text.Letters, damage))
                return new LayerVerdict(LayerQuality.Lying, $"{scan} that {Says(damage)} on the other pages");
        }
        if (text.Letters.HasNoAm)
            return new LayerVerdict(LayerQuality.Lying, $"{scan} with {text.Letters.Aa} า and no ำ");
        if (text.LyingFonts.Count > 0)
            return new LayerVerdict(LayerQuality.Lying, $"{scan} in which {string.Join(" and ", text.LyingFonts)} has ำ for า");
        return new LayerVerdict(LayerQuality.Sound, $"{scan} of {text.Printed} characters");
    }

    private static bool LacksLetter(LetterCounts letters, WordDamage damage) => damage switch
    {
        WordDamage.AmAsAa => letters is { Aa: > 0, Am: 0 },
        WordDamage.AaAsAm => letters is { Am: > 0, Aa: 0 },
        _ => false,
    };

    private static string Says(WordDamage damage) => damage switch
    {
        WordDamage.AmAsAa => "stores า for ำ",
        WordDamage.AaAsAm => "stores ำ for า",
        _ => "has lost tone marks",
    };

    private static string Percent(int part, int whole) => FormattableString.Invariant($"{100.0 * part / whole:0.#} %");
}
