using System.Globalization;
using System.Text.RegularExpressions;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Pipeline.Coverage;

/// <summary>A line of documents.csv as far as coverage asks.</summary>
/// <param name="AgencyCode">of the gazetteer; null when it is not known</param>
/// <param name="AgencyName">as read; null when nothing is</param>
/// <param name="AgencyType">code of the type, or null</param>
/// <param name="District">or null</param>
/// <param name="Province">or null</param>
/// <param name="Year">Buddhist year, or null</param>
/// <param name="Kind">plan, follow_up or null</param>
/// <param name="IsRead">false for a document that failed</param>
internal sealed partial record CoverageDocument(
    string? AgencyCode, string? AgencyName, string? AgencyType, string? District, string? Province, int? Year, string? Kind, bool IsRead)
{
    /// <param name="row">of documents.csv, by column</param>
    /// <param name="code">agency_code of statements.csv, or null</param>
    public static CoverageDocument Of(IReadOnlyDictionary<string, string> row, string? code)
    {
        var isRead = row["status"] != "failed";
        var file = row["file_name"];
        return new CoverageDocument(
            code ?? (row["agency_name"].Length == 0 ? OfSite(file, row["source_url"]) : null),
            Known(row["agency_name"]),
            Known(row["agency_type"]),
            Known(row["district"]),
            Known(row["province"]),
            int.TryParse(row["fiscal_year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : isRead ? null : YearIn(file),
            Known(row["report_kind"]),
            isRead);
    }

    private static string? Known(string value) => value.Length == 0 ? null : value;

    /// <summary>Whose site it came from: the host of its address, or the folder that a crawl put it in.</summary>
    private static string? OfSite(string file, string address)
    {
        if (Agencies.ByCode(file.Split('/')[0]) is { } byFolder)
            return byFolder.Code;
        return Agencies.AtHost(address) is [var only] ? only.Code : null;
    }

    /// <summary>The only year that a file name has.</summary>
    private static int? YearIn(string file) =>
        YearPattern().Matches(file).Select(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture)).Distinct().ToList() is [var only] ? only : null;

    [GeneratedRegex(@"(?<!\d)25[5-9]\d(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearPattern();
}
