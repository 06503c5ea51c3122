using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Tables;
using ItaIngest.Pipeline.Dataset;

namespace ItaIngest.Pipeline.Tests.Dataset;

public sealed class DatasetWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_ComesBackFromTheCsvAsItWas()
    {
        var text = ArbMap.Default.ArbFor<string?>().Generator.Where(s => s is null || !s.Any(c => char.IsControl(c) || char.IsSurrogate(c)));
        var lines = Gen.ListOf(Gen.Elements("ข้อ ๑", "a,b", "\"x\"", "=1+1", "\n", " ", ";", "\t", "๑.\n๒.")).Select(parts => (string?)string.Concat(parts));
        var property = Prop.ForAll(Gen.OneOf(text, lines).ToArbitrary(), value => ReadBack(value) == (value ?? ""));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(7, 11), property);
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("en-US")]
    public void Dataset_IsTheSameBytesInEveryCultureAndOnEveryRun(string culture)
    {
        var before = CultureInfo.DefaultThreadCurrentCulture;
        var files = new List<string>();
        try
        {
            Thread.CurrentThread.CurrentCulture = new CultureInfo(culture);
            var measure = Samples.Measure(1) with { DeadlineKind = "month", DeadlineStart = new DateOnly(2023, 1, 1), DeadlineEnd = new DateOnly(2023, 1, 31) };
            DatasetWriter.Write(_folder.File("a"), [Samples.Document(measures: measure)], []);
            Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;
            DatasetWriter.Write(_folder.File("b"), [Samples.Document(measures: measure)], []);
            files.AddRange(Directory.GetFiles(_folder.File("a")));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before ?? CultureInfo.InvariantCulture;
        }

        Assert.Equal(10, files.Count);
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(_folder.File("b", Path.GetFileName(file)))));
        var measures = File.ReadAllText(_folder.File("a", "measures.csv"));
        Assert.Contains(",2023-01-01,2023-01-31,", measures, StringComparison.Ordinal);
        Assert.Contains(",72;100.3;300;140,text_layer,0.98,false,", measures, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', measures);
    }

    [Fact]
    public void ValueThatItsColumnDoesNotAllow_CostsItsDocumentAndNotTheDataset()
    {
        var document = Samples.Document(measures: Samples.Measure(1));
        var strange = document with { Report = document.Report! with { FiscalYear = 1867 } };
        var summary = DatasetWriter.Write(_folder.File("out"), [strange, Samples.Document("1123456789abcdef")], []);
        Assert.Equal((1, 1), (summary.Ok, summary.Partial));
        Assert.DoesNotContain("1867", File.ReadAllText(_folder.File("out", "documents.csv")), StringComparison.Ordinal);
        Assert.Contains("documents.fiscal_year: '1867' is no Integer, or out of range; left empty", File.ReadAllText(_folder.File("out", "failures.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Dataset_ThatBreaksItsSchema_LeavesTheOldOneInPlace()
    {
        var folder = _folder.File("out");
        DatasetWriter.Write(folder, [Samples.Document(measures: Samples.Measure(1))], []);
        var old = File.ReadAllText(Path.Combine(folder, "measures.csv"));

        var twice = Samples.Document(measures: [Samples.Measure(1), Samples.Measure(1)]);
        var error = Assert.Throws<DatasetException>(() => DatasetWriter.Write(folder, [twice], []));

        Assert.Contains("measures.csv line 3, measure_id", error.Message, StringComparison.Ordinal);
        Assert.Equal(old, File.ReadAllText(Path.Combine(folder, "measures.csv")));
        Assert.False(Directory.Exists(Path.Combine(folder, ".ita-new")));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Document_OfWhoseTableLinesMoreThanTwoInAHundredAreInNoCell_IsWarnedOf(int outside, bool isWarned)
    {
        var counts = new TableLineCounts(Body: 88 - outside, Header: 9, Continuation: 1, Caption: 1, Footnote: 1, OutsideCells: outside);
        DatasetWriter.Write(_folder.File("out"), [Samples.Document() with { TableLines = counts }], []);
        var documents = File.ReadAllText(_folder.File("out", "documents.csv"));
        Assert.Contains($"0.{100 - outside},body={88 - outside};header=9;continuation=1;caption=1;footnote=1;outside_cells={outside},", documents, StringComparison.Ordinal);
        Assert.Equal(isWarned, documents.Contains("table_lines_lost", StringComparison.Ordinal));
    }

    [Fact]
    public void Dataset_LeavesOtherFilesOfItsFolderAlone()
    {
        _folder.Write("out/notes.txt", "mine");
        DatasetWriter.Write(_folder.File("out"), [Samples.Document()], []);
        Assert.Equal("mine", File.ReadAllText(_folder.File("out", "notes.txt")));
    }

    [Fact]
    public void DataPackage_GivesLengthAndHashOfEveryFile()
    {
        DatasetWriter.Write(_folder.File("out"), [Samples.Document(measures: Samples.Measure(1))], []);
        var package = JsonNode.Parse(File.ReadAllText(_folder.File("out", "datapackage.json")))!;
        var resources = package["resources"]!.AsArray();
        Assert.Equal(["documents", "statements", "indicators", "measures", "items", "extras", "links", "findings", "failures"], resources.Select(r => (string)r!["name"]!));
        foreach (var resource in resources)
        {
            var bytes = File.ReadAllBytes(_folder.File("out", (string)resource!["path"]!));
            Assert.Equal(bytes.Length, (int)resource["bytes"]!);
            Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), (string)resource["hash"]!);
            var header = Encoding.UTF8.GetString(bytes).Split('\n')[0];
            Assert.Equal(header.Split(','), resource["schema"]!["fields"]!.AsArray().Select(f => (string)f!["name"]!));
        }
    }

    [Fact]
    public void Failures_OfUnopenedFiles_StandInTheDataset()
    {
        var failure = new Core.Failures.Failure("", "secret.pdf", "input", Core.Failures.FailureKind.Transient, null, "no permission", "make it readable");
        var summary = DatasetWriter.Write(_folder.File("out"), [], [failure]);
        Assert.Equal(1, summary.Unopened);
        Assert.Contains("secret.pdf", File.ReadAllText(_folder.File("out", "failures.csv")), StringComparison.Ordinal);
    }

    private string ReadBack(string? text)
    {
        var folder = _folder.File("csv");
        DatasetWriter.Write(folder, [Samples.Document(measures: Samples.Measure(1, text) with { Items = [new MeasureItem("steps", "1", "x") { Position = 1 }] })], []);
        using var csv = CsvReader.Create(File.ReadAllBytes(Path.Combine(folder, "measures.csv")), CsvReaderOptions.Default with { Separator = ',' });
        Assert.True(csv.Read());
        return csv.GetString("measure");
    }
}
