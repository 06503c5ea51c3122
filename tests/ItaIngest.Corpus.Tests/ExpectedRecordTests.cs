using System.Globalization;
using System.Text.Json;

namespace ItaIngest.Corpus.Tests;

/// <summary>The expected records against the reports that they were taken from.</summary>
public sealed class ExpectedRecordTests
{
    private const double ScoreTolerance = 0.005;

    private static readonly string[] TextFields =
        ["section", "issue", "measure", "steps", "action", "owner", "deadline", "follow_up", "outcome", "recommendation"];

    public static TheoryData<string> Slugs => CorpusFiles.Slugs;

    [Theory, MemberData(nameof(Slugs))]
    public void EveryText_StandsInTheSource(string slug) =>
        Assert.Empty(Missing(slug, CorpusFiles.Read("sources", slug + ".html")));

    [Theory, MemberData(nameof(Slugs))]
    public void EveryText_StandsInTheTextForm(string slug)
    {
        // one owner of this report is damaged on purpose
        var text = CorpusFiles.Read("text", slug + ".txt").Replace("กองซ่อมสร้าง", "กองช่าง", StringComparison.Ordinal);
        Assert.Empty(Missing(slug, text));
    }

    [Theory, MemberData(nameof(Slugs))]
    public void AgencyAndPlace_StandInTheSource(string slug)
    {
        var source = CorpusFiles.Read("sources", slug + ".html");
        var agency = CorpusFiles.Expected(slug).GetProperty("agency");
        Assert.Contains(agency.Text("name")!, source, StringComparison.Ordinal);
        Assert.Contains("อำเภอ" + agency.Text("district"), source, StringComparison.Ordinal);
        Assert.Contains("จังหวัด" + agency.Text("province"), source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tha-krachap-thong-2565", 87.95)]
    [InlineData("bang-krasuai-2568", 86.75)]
    [InlineData("khuan-luk-niang-2564", 81.47)]
    public void TenScores_GiveTheStatedTotal(string slug, double total)
    {
        Assert.Equal(total, CorpusFiles.Expected(slug).GetProperty("overall_score").GetDouble(), ScoreTolerance);
        Assert.Equal(total, Total(slug), ScoreTolerance);
    }

    [Fact]
    public void ReportWithAWrongTotal_StatesLessThanItsScoresGive()
    {
        Assert.Equal(84.10, CorpusFiles.Expected("khlong-hing-hoi-2566").GetProperty("overall_score").GetDouble(), ScoreTolerance);
        Assert.Equal(85.59, Total("khlong-hing-hoi-2566"), ScoreTolerance);
    }

    [Theory, MemberData(nameof(Slugs))]
    public void Deadlines_HaveTheDatesOfTheirKind(string slug)
    {
        foreach (var measure in CorpusFiles.Measures(slug))
        {
            var (start, end) = (Date(measure.Text("deadline_start")), Date(measure.Text("deadline_end")));
            var fits = (measure.Text("deadline"), measure.Text("deadline_kind"), measure.Text("recurrence")) switch
            {
                (null, var kind, var recurrence) => kind is null && recurrence is null && start is null && end is null,
                (_, "starting", null) => start is not null && end is null,
                (_, "recurring", not null) or (_, "unparsed", null) => start is null && end is null,
                (_, "date", null) => start is not null && start == end,
                (_, "month", null) => start?.Day == 1 && end == start.Value.AddMonths(1).AddDays(-1),
                (_, "quarter", null) => start?.Day == 1 && end == start.Value.AddMonths(3).AddDays(-1),
                (_, "fiscal_year", null) => start is { Month: 10, Day: 1 } && end == start.Value.AddYears(1).AddDays(-1),
                (_, "range", null) or (_, "multiple", _) => start < end,
                _ => false,
            };
            Assert.True(fits, $"{slug}: {measure.Text("deadline")} → {measure.Text("deadline_kind")} {start} – {end}");
        }
    }

    [Theory, MemberData(nameof(Slugs))]
    public void InheritedFields_RepeatTheRowAbove(string slug)
    {
        JsonElement? above = null;
        foreach (var measure in CorpusFiles.Measures(slug))
        {
            foreach (var field in measure.GetProperty("inherited").EnumerateArray().Select(f => f.GetString()!))
                Assert.Equal(above!.Value.Text(field), measure.Text(field));
            above = measure;
        }
    }

    [Theory, MemberData(nameof(Slugs))]
    public void Owners_AreGivenWhereAnOwnerIsNamed(string slug) =>
        Assert.All(CorpusFiles.Measures(slug), m => Assert.Equal(m.Text("owner") is null, m.GetProperty("owners").GetArrayLength() == 0));

    private static IEnumerable<string> Missing(string slug, string report) =>
        from measure in CorpusFiles.Measures(slug)
        from field in TextFields
        from line in (measure.Text(field) ?? "").Split('\n')
        where !report.Contains(CorpusFiles.Squeeze(line), StringComparison.Ordinal)
        select $"{field}: {line}";

    private static double Total(string slug)
    {
        var scores = CorpusFiles.Expected(slug).GetProperty("indicators").EnumerateArray()
            .ToLookup(i => i.Text("instrument")!, i => i.GetProperty("score").GetDouble());
        Assert.Equal([5, 3, 2], new[] { "IIT", "EIT", "OIT" }.Select(i => scores[i].Count()));
        return (0.3 * scores["IIT"].Average()) + (0.3 * scores["EIT"].Average()) + (0.4 * scores["OIT"].Average());
    }

    private static DateOnly? Date(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
