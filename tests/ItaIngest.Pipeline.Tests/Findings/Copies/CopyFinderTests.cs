using System.Globalization;
using ItaIngest.Core.Reports;
using ItaIngest.Pipeline.Findings;

namespace ItaIngest.Pipeline.Tests.Findings.Copies;

public sealed class CopyFinderTests
{
    private static readonly SyntheticReports s_reports = new(40, 1, 5);

    [Fact]
    public void PlantedCopies_AreFoundAndLittleElse()
    {
        var search = CopySearch.Run(1500, 30, 11);
        Assert.True(search.Recall >= 0.95, $"recall {search.Recall.ToString(CultureInfo.InvariantCulture)}");
        Assert.True(search.Precision >= 0.95, $"precision {search.Precision.ToString(CultureInfo.InvariantCulture)}");
    }

    [Fact]
    public void Copy_AndModel_NameEachOtherAndTheirRows()
    {
        Thread.CurrentThread.CurrentCulture = new CultureInfo("th-TH");
        var documents = s_reports.All().ToList();
        var model = documents[s_reports.ModelOf(39)!.Value];

        var found = Find(documents);

        Assert.Equal([(model.Source.Id, documents[39].Source.Id), (documents[39].Source.Id, model.Source.Id)], found.Select(f => (f.DocumentId, f.OtherDocumentId!)));
        Assert.Contains(model.Report!.Agency.Name!, found[1].Message, StringComparison.Ordinal);
        Assert.Contains(model.Source.FileName, found[1].MessageEn, StringComparison.Ordinal);
        Assert.InRange(found[1].MeasureIds.Count, model.Report.Measures.Count / 2, model.Report.Measures.Count);
    }

    [Fact]
    public void SameAgency_RepeatingItself_IsNoCopy()
    {
        var documents = s_reports.All().ToList();
        documents[39] = documents[39] with { Report = documents[39].Report! with { Agency = documents[s_reports.ModelOf(39)!.Value].Report!.Agency } };
        Assert.Empty(Find(documents));
    }

    [Fact]
    public void TextThatManyReportsShare_IsBoilerplate()
    {
        var form = s_reports.All().First().Report!.Measures;
        var documents = s_reports.All().Take(30).Select(document => document with { Report = document.Report! with { Measures = [.. form, .. document.Report.Measures] } }).ToList();
        Assert.Empty(Find(documents));
        Assert.Equal(2, Find(documents[..2]).Count);
    }

    [Fact]
    public void OneMeasureOfAnotherReport_IsFoundAlone()
    {
        var documents = s_reports.All().Take(10).ToList();
        var rows = documents[3].Report!.Measures;
        var taken = documents[7].Report!.Measures.MaxBy(row => (row.Text + row.Steps + row.Action + row.Outcome).Length)!;
        documents[3] = documents[3] with { Report = documents[3].Report! with { Measures = [rows[0], rows[1] with { Text = taken.Text, Steps = taken.Steps, Action = taken.Action, Outcome = taken.Outcome }, .. rows.Skip(2)] } };

        var found = Find(documents);

        Assert.Equal([(documents[3].Source.Id, documents[7].Source.Id), (documents[7].Source.Id, documents[3].Source.Id)], found.Select(f => (f.DocumentId, f.OtherDocumentId!)));
        Assert.All(found, finding => Assert.Equal("copied_measure", finding.Rule));
        Assert.EndsWith("-r1", Assert.Single(found[0].MeasureIds), StringComparison.Ordinal);
    }

    [Fact]
    public void ReportWithoutMeasuresOrAgency_IsLeftOut()
    {
        var document = s_reports.All().First();
        var unread = document with { Report = null };
        var nameless = document with { Report = document.Report! with { Agency = new ReportAgency(null, null, null, null) } };
        Assert.Empty(Find([document, unread, nameless]));
    }

    private static List<Finding> Find(List<DocumentResult> documents)
    {
        var across = DatasetFindings.Over(documents);
        return [.. documents.SelectMany(across.Find)];
    }
}
