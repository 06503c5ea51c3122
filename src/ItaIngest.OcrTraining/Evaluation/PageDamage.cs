using ItaIngest.OcrTraining.Damage;

namespace ItaIngest.OcrTraining.Evaluation;

/// <summary>The named kinds of damage that pages are measured with; strengths are for 200 dpi and go with the resolution.</summary>
internal static class PageDamage
{
    public const string Scan = "scan";

    public static IReadOnlyList<string> Names => ["clean", Scan, "fax", "photocopy", "faint"];

    /// <summary>Every kind but the clean page is also turned by 0.3 degrees.</summary>
    public static double SkewDegrees(string name) => name == "clean" ? 0 : 0.3;

    public static GrayImage Apply(GrayImage page, string name, double dpi, Random random)
    {
        var unit = dpi / 200;
        return name switch
        {
            "clean" => page,
            Scan => Filters.AddNoise(Filters.Blur(page, 0.8 * unit, 0.8 * unit), 10, random),
            "fax" => Filters.Threshold(Filters.AddNoise(Filters.Blur(page, 0.6 * unit, 0.6 * unit), 14, random), 135),
            "photocopy" => JpegRounding.Apply(
                Filters.Relight(Dirt.AddSpecks(Filters.Thicken(page, 0.5), 0.0008, 45 * unit, random), 30, 225, 0.12, -0.08), 50),
            "faint" => Filters.AddNoise(Filters.Relight(Filters.Blur(Filters.Thin(page, 0.35), 0.5 * unit, 0.5 * unit), 115, 245, 0, 0), 6, random),
            _ => throw new ArgumentException($"No damage is called '{name}'; known: {string.Join(", ", Names)}.", nameof(name)),
        };
    }
}
