using ItaIngest.OcrTraining.Rendering;
using ItaIngest.OcrTraining.Rendering.Native;
using ItaIngest.OcrTraining.Training;

namespace ItaIngest.OcrTraining.Evaluation;

/// <summary>
/// Pages that no training has seen: sentences, place names and layouts of their own, in fonts of office papers, printed at 16
/// points and damaged as paper is. The same arguments give the same page on every machine with the same fonts.
/// </summary>
public static class OcrTestPages
{
    private const double OfficePoints = 16;

    /// <summary>Fonts of the training first; Loma, Pridi and IBM Plex Sans Thai Looped are in no training line.</summary>
    public static IReadOnlyList<string> Fonts { get; } =
        ["TH Sarabun New", "Laksaman", "Norasi", "Sarabun", "Loma", "Pridi", "IBM Plex Sans Thai Looped"];

    /// <summary>Names of the kinds of damage.</summary>
    public static IReadOnlyList<string> Damages => PageDamage.Names;

    /// <summary>Makes the fonts of a folder known, beside those that are installed.</summary>
    public static void AddFonts(string folder) => Fontconfig.AddFolder(0, folder);

    /// <summary>Whether a font is there; pango would print with another without a word.</summary>
    public static bool Has(string font) => Pango.GetFamily(Pango.GetFontMap(), font) != 0;

    /// <summary>One page.</summary>
    /// <param name="font">One of the fonts of `Text/Data/typefaces.txt`.</param>
    /// <param name="dpi">Pixels an inch.</param>
    /// <param name="damage">One of <see cref="Damages"/>.</param>
    /// <param name="number">From 0; each is another page.</param>
    /// <param name="lines">Lines on it.</param>
    /// <exception cref="ArgumentException">The font or the damage is not known; the message names those that are.</exception>
    public static OcrTestPage Make(string font, double dpi, string damage, int number, int lines)
    {
        var page = Compose(TypefaceList.Read(), font, dpi, damage, number, lines);
        return new OcrTestPage(PngWriter.Encode(page.Picture, dpi), page.Text);
    }

    internal static TestPage Compose(IReadOnlyList<Typeface> typefaces, string font, double dpi, string damage, int number, int lines)
    {
        var face = typefaces.FirstOrDefault(item => item.Family == font)
            ?? throw new ArgumentException($"No font is called '{font}'; known: {string.Join(", ", typefaces.Select(item => item.Family))}.", nameof(font));
        var style = new LineStyle { Font = font, Points = OfficePoints * face.Scale, Dpi = dpi };
        return new PageComposer(SeedOf(font, number)).Compose(style, lines, damage);
    }

    /// <summary>The same in every run and on every machine, unlike string.GetHashCode.</summary>
    private static int SeedOf(string font, int number) => font.Aggregate(number * 7919, (sum, letter) => (sum * 31) + letter) & int.MaxValue;
}
