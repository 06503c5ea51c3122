using ItaIngest.Core.Reports;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>Reads whose report it is, and names every other agency that the text speaks of.</summary>
internal static class AgencyReader
{
    /// <summary>The agency, and 0 to 1 how surely it is the one.</summary>
    public static (ReportAgency Agency, double Confidence) Read(ReportText text, StatementList statements)
    {
        var found = Agencies.Resolve(text.Map.Source);
        foreach (var other in found.Others)
            statements.Warn($"other agency named: {other.Name}");
        if (found.Main is not { } main || found.Mention is not { } mention)
            return (new ReportAgency(null, null, null, null), 0);
        var passage = text.At(text.Map.SkeletonIndex(mention.Start));
        var evidence = ReportText.EvidenceOf(passage);
        statements.Add(new Statement(StatedFields.AgencyName, main.Name, true, text.Map.Source[mention.Start..Math.Min(mention.End, text.Map.Source.Length)], evidence with
        {
            Confidence = Math.Round(evidence.Confidence * main.Confidence, 4),
            ReviewReasons = [.. evidence.ReviewReasons, .. ReasonsOf(main)],
        })
        {
            AgencyCode = main.Code,
            MatchDistance = main.Distance,
        });
        return (new ReportAgency(main.Name, main.Type, main.District, main.Province, main.Code), main.Confidence);
    }

    /// <summary>Whether the text with more in it names the agency where the other does not, or says where it lies.</summary>
    public static bool SaysMore(ReportText more, ReportText text)
    {
        var plain = Agencies.Resolve(text.Map.Source).Main;
        if (plain is { District: not null, Province: not null })
            return false;
        var found = Agencies.Resolve(more.Map.Source).Main;
        return found is not null && (plain is null || (found.Name == plain.Name && (found.District, found.Province) != (plain.District, plain.Province) && found.Province is not null));
    }

    /// <summary>Adds the agencies named besides, each once; one on the cover makes the report's own doubtful.</summary>
    public static void AddOthers(IReadOnlyList<NamedAgency> others, StatementList statements)
    {
        foreach (var other in others)
            statements.Add(new Statement(StatedFields.AgencyName, other.Name, false, other.Raw, other.Evidence) { AgencyCode = other.Code, MatchDistance = other.MatchDistance });
        if (others.Any(other => other.InTitle))
            statements.Doubt(StatedFields.AgencyName, ReviewReasons.OtherValueStated);
    }

    private static IEnumerable<string> ReasonsOf(Agency agency)
    {
        if (agency.Code is null)
            yield return Agencies.IsName(agency.Name) ? ReviewReasons.AmbiguousAgency : ReviewReasons.UnknownAgency;
        else if (agency.Distance > 0)
            yield return ReviewReasons.RepairedAgency;
    }
}
