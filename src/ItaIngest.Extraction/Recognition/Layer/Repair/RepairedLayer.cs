using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Layer.Fonts;

namespace ItaIngest.Extraction.Recognition.Layer.Repair;

/// <summary>A text layer after it was put right.</summary>
/// <param name="Glyphs">all that is printed; spaces as they were</param>
/// <param name="Changed">characters that were changed, added or taken out</param>
/// <param name="Printed">letters, marks and digits of the layer</param>
/// <param name="Letters">of them, letters and digits without marks, and what may stand for one</param>
/// <param name="Compared">of them, those that OCR read too</param>
/// <param name="Agreeing">of them, those that are read as they now stand</param>
/// <param name="Digits">of those compared, digits on either side</param>
/// <param name="DigitsAgreeing">of them, those of the same value</param>
/// <param name="OtherScript">digits that the page shows in the other script, of the same value</param>
/// <param name="Unreadable">characters of no meaning that are left</param>
/// <param name="OnlyRead">letters that OCR read where the layer has none</param>
/// <param name="Corrections">of the fonts, as far as known</param>
internal sealed record RepairedLayer(
    GlyphList Glyphs, int Changed, int Printed, int Letters, int Compared, int Agreeing, int Digits, int DigitsAgreeing, int OtherScript, int Unreadable, int OnlyRead, IReadOnlyList<FontCorrection> Corrections)
{
    public double ChangedShare => Printed == 0 ? 0 : Math.Min(1, (double)Changed / Printed);

    public double Agreement => Compared == 0 ? 0 : (double)Agreeing / Compared;
}
