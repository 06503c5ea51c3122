using System.Globalization;
using System.Text.Json;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Tests.Reports;

/// <summary>The records that stand beside a report, and what a parsed report differs in from them.</summary>
internal sealed class ExpectedRecords
{
    /// <summary>Texts may differ by this much, as in scoring: a text form of the corpus has OCR damage on purpose.</summary>
    private const double LeastSimilarity = 0.9;

    private static readonly string[] Codes =
        ["owners", "deadline_kind", "deadline_start", "deadline_end", "recurrence", "inherited", "indicators", "type", "fiscal_year", "assessment_year", "overall_score", "grade", "conflicts"];

    private readonly JsonElement _root;

    private ExpectedRecords(JsonElement root) => _root = root;

    public static ExpectedRecords Load(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return new ExpectedRecords(json.RootElement.Clone());
    }

    /// <summary>One line for each difference. Texts are compared without white space and with Arabic digits.</summary>
    public IEnumerable<string> DifferencesTo(Report report) => [.. Heads(report), .. Indicators(report), .. Measures(report)];

    private IEnumerable<string> Heads(Report report)
    {
        var agency = _root.GetProperty("agency");
        return Compare("head", [
            ("agency", Text(agency, "name"), report.Agency.Name),
            ("type", Text(agency, "type"), report.Agency.Type),
            ("district", Text(agency, "district"), report.Agency.District),
            ("province", Text(agency, "province"), report.Agency.Province),
            ("fiscal_year", Text(_root, "fiscal_year"), Text(report.FiscalYear)),
            ("assessment_year", Text(_root, "assessment_year"), Text(report.AssessmentYear)),
            ("overall_score", Score(_root, "overall_score"), report.OverallScore?.ToString("0.00", CultureInfo.InvariantCulture)),
            ("grade", Text(_root, "grade"), report.Grade),
            ("conflicts", string.Join(';', _root.GetProperty("conflicts").EnumerateArray().Select(conflict => conflict.GetString())),
                string.Join(';', report.Warnings.Where(warning => warning.StartsWith("other agency", StringComparison.Ordinal)))),
        ]);
    }

    private IEnumerable<string> Indicators(Report report) => Compare("indicators", [
        ("indicators",
            string.Join(';', _root.GetProperty("indicators").EnumerateArray().Select(i => $"{Text(i, "instrument")}{Text(i, "number")}={Score(i, "score")}").Order(StringComparer.Ordinal)),
            string.Join(';', report.Indicators.Select(i => $"{i.Instrument}{i.Number}={i.Score?.ToString("0.00", CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal))),
    ]);

    private IEnumerable<string> Measures(Report report)
    {
        var expected = _root.GetProperty("measures").EnumerateArray().ToList();
        if (expected.Count != report.Measures.Count)
            return [$"{report.Measures.Count} measures, expected {expected.Count}"];
        return expected.Zip(report.Measures).SelectMany((pair, i) => Compare($"measure {i + 1}", Fields(pair.First, pair.Second)));
    }

    private static IEnumerable<(string, string?, string?)> Fields(JsonElement expected, Measure measure) =>
    [
        ("section", Text(expected, "section"), measure.Section),
        ("issue", Text(expected, "issue"), measure.Issue),
        ("measure", Text(expected, "measure"), measure.Text),
        ("steps", Text(expected, "steps"), measure.Steps),
        ("action", Text(expected, "action"), measure.Action),
        ("owner", Text(expected, "owner"), measure.Owner),
        ("owners", List(expected, "owners"), string.Join(';', measure.Owners)),
        ("deadline", Text(expected, "deadline"), measure.Deadline),
        ("deadline_kind", Text(expected, "deadline_kind"), measure.DeadlineKind),
        ("deadline_start", Text(expected, "deadline_start"), Text(measure.DeadlineStart)),
        ("deadline_end", Text(expected, "deadline_end"), Text(measure.DeadlineEnd)),
        ("recurrence", Text(expected, "recurrence"), measure.Recurrence),
        ("follow_up", Text(expected, "follow_up"), measure.FollowUp),
        ("outcome", Text(expected, "outcome"), measure.Outcome),
        ("recommendation", Text(expected, "recommendation"), measure.Recommendation),
        ("inherited", List(expected, "inherited"), string.Join(';', measure.Inherited)),
    ];

    private static IEnumerable<string> Compare(string what, IEnumerable<(string Name, string? Expected, string? Found)> values) =>
        values.Where(value => !IsSame(value.Name, Plain(value.Expected), Plain(value.Found))).Select(value => $"{what} {value.Name}: {value.Found}, expected {value.Expected}");

    private static bool IsSame(string name, string expected, string found) =>
        expected == found || (!Codes.Contains(name) && expected.Length > 0 && SpellingDistance.Similarity(expected, found) >= LeastSimilarity);

    private static string Plain(string? text) => string.Concat(ThaiDigits.ToArabic(ThaiText.Normalise(text ?? "")).Where(c => !char.IsWhiteSpace(c)));

    private static string? Text(JsonElement element, string name) => element.GetProperty(name) is { ValueKind: not JsonValueKind.Null } value ? value.ToString() : null;

    private static string? Score(JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: JsonValueKind.Number } value ? value.GetDecimal().ToString("0.00", CultureInfo.InvariantCulture) : null;

    private static string List(JsonElement element, string name) => string.Join(';', element.GetProperty(name).EnumerateArray().Select(value => value.GetString()));

    private static string? Text(int? year) => year?.ToString(CultureInfo.InvariantCulture);

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
