using System.Globalization;
using ItaIngest.Core.Thai;
using ItaIngest.Crawling.Sources;

namespace ItaIngest.Crawling;

/// <summary>
/// The sites to crawl. As CSV (UTF-8, header row): <c>agency_code</c>, <c>start_url</c>, and optionally <c>fiscal_years</c>
/// (Buddhist era, parted by <c>;</c>), <c>family</c>, <c>accept_bad_certificate</c> (yes).
/// </summary>
public sealed record SourceList(IReadOnlyList<CrawlSource> Sources)
{
    /// <exception cref="SourceListException">a column is missing, or a field makes no sense</exception>
    /// <exception cref="IOException">the file cannot be read</exception>
    public static SourceList Read(string path)
    {
        using var stream = File.OpenRead(path);
        var rows = DataFile.Read(stream);
        return new SourceList([.. rows.Select((row, i) => Source(row, i + 2))]);
    }

    private static CrawlSource Source(Dictionary<string, string> row, int line)
    {
        var url = Field(row, "start_url", line);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var start) || start.Scheme is not ("http" or "https") || start.UserInfo.Length > 0)
            throw new SourceListException($"line {line}: start_url is \"{url}\", expected an http or https address");
        var family = row.GetValueOrDefault("family", "").Trim();
        if (family.Length > 0 && SiteFamilies.Find(family) is null)
            throw new SourceListException($"line {line}: family is \"{family}\", expected one of {string.Join(", ", SiteFamilies.Names)}, or nothing to find it out");
        var accepts = row.GetValueOrDefault("accept_bad_certificate", "").Trim().ToLowerInvariant() is "yes" or "true" or "1";
        return new CrawlSource(Field(row, "agency_code", line), start, Years(row.GetValueOrDefault("fiscal_years", ""), line), family, accepts);
    }

    private static string Field(Dictionary<string, string> row, string column, int line)
    {
        if (!row.TryGetValue(column, out var value))
            throw new SourceListException($"the column {column} is missing; expected agency_code, start_url, fiscal_years, family, accept_bad_certificate");
        return value.Trim() is { Length: > 0 } field ? field : throw new SourceListException($"line {line}: {column} is empty");
    }

    private static int[] Years(string field, int line) =>
        [.. field.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(year =>
            int.TryParse(ThaiDigits.ToArabic(year), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 2500 and < 2700
                ? number
                : throw new SourceListException($"line {line}: fiscal_years has \"{year}\", expected years of the Buddhist era such as 2566"))];
}
