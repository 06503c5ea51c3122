using ItaIngest.Core.Vocabulary;
using ItaIngest.Pipeline.Dataset;

namespace ItaIngest.Pipeline.Coverage;

/// <summary>Holds the documents of a dataset against the list of all local governments.</summary>
public static class DatasetCoverage
{
    /// <param name="folder">of the dataset</param>
    /// <param name="province">its agencies only; null for all of the country</param>
    /// <param name="years">Buddhist years first and last; null for those of the dataset</param>
    /// <exception cref="FileNotFoundException">the folder has no dataset</exception>
    public static CoverageTable Read(string folder, string? province, (int First, int Last)? years)
    {
        var documents = Documents(folder);
        var known = documents.Select(document => document.Year).OfType<int>().DefaultIfEmpty().ToList();
        var (first, last) = years ?? (known.Min(), known.Max());
        int[] columns = first == 0 ? [] : [.. Enumerable.Range(first, last - first + 1)];
        var byCode = documents.Where(document => document.AgencyCode is not null).ToLookup(document => document.AgencyCode!, StringComparer.Ordinal);
        var listed = Agencies.Listed(province).OrderBy(agency => agency.Province, StringComparer.Ordinal).ThenBy(agency => agency.District, StringComparer.Ordinal).ThenBy(agency => agency.OfficialName, StringComparer.Ordinal)
            .Select(agency => new CoverageRow(agency.Code, agency.OfficialName, agency.Type, agency.District, agency.Province, Cells(byCode[agency.Code], columns)));
        var unlisted = documents.Where(document => document is { AgencyCode: null, AgencyName: not null } && (province is null || document.Province == province))
            .GroupBy(document => (document.AgencyName, document.AgencyType, document.District, document.Province))
            .OrderBy(group => group.Key.Province, StringComparer.Ordinal).ThenBy(group => group.Key.AgencyName, StringComparer.Ordinal)
            .Select(group => new CoverageRow("", group.Key.AgencyName!, group.Key.AgencyType ?? "", group.Key.District ?? "", group.Key.Province ?? "", Cells(group, columns)));
        return new CoverageTable(columns, [.. listed, .. unlisted], documents.Count(document => document is { AgencyCode: null, AgencyName: null }));
    }

    private static List<CoverageCell> Cells(IEnumerable<CoverageDocument> documents, int[] years)
    {
        var byYear = documents.ToLookup(document => document.Year);
        var cells = years.Select(year => Cell(year, byYear[year])).ToList();
        if (byYear[null].Any())
            cells.Add(Cell(null, byYear[null]));
        return cells;
    }

    private static CoverageCell Cell(int? year, IEnumerable<CoverageDocument> documents)
    {
        var read = documents.Where(document => document.IsRead).ToList();
        var (plans, followUps) = (read.Count(document => document.Kind == "plan"), read.Count(document => document.Kind == "follow_up"));
        return new CoverageCell(year, plans, followUps, read.Count - plans - followUps, documents.Count(document => !document.IsRead));
    }

    private static List<CoverageDocument> Documents(string folder)
    {
        var codes = Rows(folder, "statements.csv").Where(row => row["field"] == "agency_name" && row["chosen"] == "true" && row["agency_code"].Length > 0)
            .ToDictionary(row => row["document_id"], row => row["agency_code"], StringComparer.Ordinal);
        return [.. Rows(folder, "documents.csv").Select(row => CoverageDocument.Of(row, codes.GetValueOrDefault(row["document_id"])))];
    }

    private static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
            throw new FileNotFoundException($"no dataset in {folder}: {name} is not there; make one with: ita ingest PATH --out {folder}");
        return DatasetRows.Read(path);
    }
}
