using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Layer.Repair;

namespace ItaIngest.Extraction.Recognition.Layer;

/// <summary>What a page's characters are taken from.</summary>
/// <param name="Origin">text layer, repaired text layer, or OCR</param>
/// <param name="Reason">why, in words</param>
/// <param name="ChangedShare">of the layer's characters, those that differ in what was chosen; 0 to 1</param>
internal sealed record LayerChoice(Origin Origin, string Reason, double ChangedShare)
{
    private const int Few = 12; // letters
    private const double Seen = 0.6;
    private const double Agreeing = 0.85; // OCR of a clear page agrees in 97 of 100 letters, of a poor one in 90
    private const double GarbledAgreeing = 0.95; // OCR is the better choice unless nearly every code was learnt
    private const double Missing = 0.35;
    private const double Unreadable = 0.003;
    private const double ScanAgreeing = 0.9;
    private const double ScanDigits = 0.97; // another program's OCR often cannot write all ten Thai digits
    private const double ScanWords = 0.015; // by which the layer's words may be fewer

    /// <summary>Chooses for a page whose layer was compared with what OCR read.</summary>
    /// <param name="verdict">on the layer by itself</param>
    /// <param name="repaired">the layer put right</param>
    /// <param name="readLetters">letters that OCR read</param>
    /// <param name="words">how well words fill the repaired layer, and what OCR read</param>
    public static LayerChoice Of(LayerVerdict verdict, RepairedLayer repaired, int readLetters, (double? Layer, double? Read) words)
    {
        var why = Refusal(repaired, readLetters, words, verdict.Quality == LayerQuality.Garbled);
        if (why is not null)
            return new LayerChoice(Origin.Ocr, $"{verdict.Reason}; {why}", Differing(repaired));
        var agreement = FormattableString.Invariant($"{100 * repaired.Agreement:0.#} % of {repaired.Compared} letters read on the page agree");
        return repaired.Changed == 0
            ? new LayerChoice(Origin.TextLayer, $"{verdict.Reason}; kept: {agreement}", 0)
            : new LayerChoice(Origin.RepairedTextLayer, $"{verdict.Reason}; put right by {CorrectionText.Of(repaired.Corrections)}; {agreement}", repaired.ChangedShare);
    }

    /// <summary>
    /// Chooses for a scan with a text layer: that layer is another program's OCR, kept only where it is as good as our own.
    /// </summary>
    /// <param name="verdict">on the layer by itself</param>
    /// <param name="compared">the layer held against the page</param>
    /// <param name="readLetters">letters that OCR read</param>
    /// <param name="words">how well words fill the layer, and what OCR read</param>
    public static LayerChoice OfScan(LayerVerdict verdict, RepairedLayer compared, int readLetters, (double? Layer, double? Read) words)
    {
        var why = Refusal(compared, readLetters, words, garbled: false) ?? ScanRefusal(compared, words);
        var agreement = FormattableString.Invariant($"{100 * compared.Agreement:0.#} % of {compared.Compared} letters agree with our own reading");
        return why is null
            ? new LayerChoice(Origin.TextLayer, $"{verdict.Reason}, which is another program's OCR; kept: {agreement}", 0)
            : new LayerChoice(Origin.Ocr, $"{verdict.Reason}, which is another program's OCR; {why}", Differing(compared));
    }

    private static string? ScanRefusal(RepairedLayer compared, (double? Layer, double? Read) words) =>
        compared.Changed > 0 ? $"it needs {CorrectionText.Of(compared.Corrections)}"
        : compared.DigitsAgreeing < ScanDigits * compared.Digits ? $"only {compared.DigitsAgreeing} of {compared.Digits} digits agree with the page"
        : compared.Agreement < ScanAgreeing ? FormattableString.Invariant($"only {100 * compared.Agreement:0.#} % of {compared.Compared} letters agree with the page")
        : words.Layer < words.Read - ScanWords ? FormattableString.Invariant($"it has fewer words ({words.Layer:0.00}) than our own reading ({words.Read:0.00})")
        : null;

    private static double Differing(RepairedLayer layer) => layer.Printed == 0 ? 0 : 1 - Math.Min(1, (double)layer.Agreeing / layer.Printed);

    private static string? Refusal(RepairedLayer repaired, int readLetters, (double? Layer, double? Read) words, bool garbled)
    {
        if (readLetters < Few && repaired.Printed >= Few)
            return null; // nothing was read that could tell against it
        if (repaired.Compared < Seen * Math.Min(readLetters, repaired.Letters))
            return FormattableString.Invariant($"the page shows other text: only {repaired.Compared} of {readLetters} letters read stand where the layer has letters");
        if (repaired.OnlyRead > Missing * readLetters)
            return FormattableString.Invariant($"the page shows more text: {repaired.OnlyRead} of {readLetters} letters read are not in the layer");
        if (repaired.Unreadable > Unreadable * repaired.Printed)
            return FormattableString.Invariant($"it cannot be put right: {repaired.Unreadable} characters of no meaning are left");
        var fit = Math.Min(repaired.Agreement, (double)repaired.Compared / Math.Max(1, repaired.Letters));
        return (garbled ? fit < GarbledAgreeing : fit < Agreeing) && !(words.Layer >= words.Read && !garbled)
            ? FormattableString.Invariant($"it cannot be put right: of {repaired.Letters} letters {repaired.Compared} are seen on the page and {repaired.Agreeing} agree")
            : null;
    }
}
