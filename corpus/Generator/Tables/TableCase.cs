namespace ItaIngest.CorpusGenerator.Tables;

/// <summary>One line of <c>tables/tables.csv</c>: a file with tables that are hard to read in a named way.</summary>
/// <param name="Form">digital, scan, html or docx</param>
/// <param name="Source">stem of its source in <c>tables/sources</c></param>
/// <param name="Style">classes of the source's body, parted by hyphens: how the rulings are drawn</param>
/// <param name="Turn">degrees clockwise that a viewer turns the pages by (/Rotate); in a scan how the picture lies</param>
/// <param name="Damage">what the scanner did; null for anything else</param>
/// <param name="Seed">of the noise; each page adds its number</param>
/// <param name="Hazards">what is hard about it, parted by semicolons</param>
/// <param name="Known">why it is not read right yet; empty when it is</param>
internal sealed record TableCase(
    string Slug,
    string Form,
    string Source,
    string Style,
    int Turn,
    ScanDamage? Damage,
    ulong Seed,
    IReadOnlyList<string> Hazards,
    string Known)
{
    /// <summary>Path below <c>tables/</c>.</summary>
    public string File => Form switch
    {
        "digital" => Path.Combine("digital", Slug + ".pdf"),
        "scan" => Path.Combine("scans", Slug + ".pdf"),
        _ => Path.Combine("other", $"{Slug}.{Form}"),
    };
}
