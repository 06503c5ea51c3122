using ItaIngest.Core.Reports;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>Reads whose report it is, and names every other agency that the text speaks of.</summary>
internal static class AgencyReader
{
    /// <summary>The agency, and 0 to 1 how surely it is the one.</summary>
    public static (ReportAgency Agency, double Confidence) Read(ReportText text, ICollection<string> warnings)
    {
        var found = Agencies.Resolve(text.Map.Source);
        foreach (var other in found.Others)
            warnings.Add($"other agency named: {other.Name}");
        return found.Main is { } main
            ? (new ReportAgency(main.Name, main.Type, main.District, main.Province, main.Code), main.Confidence)
            : (new ReportAgency(null, null, null, null), 0);
    }
}
