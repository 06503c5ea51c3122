using ItaIngest.Classification;
using ItaIngest.Classification.Models;
using ItaIngest.Pipeline.Dataset;

namespace ItaIngest.Pipeline.Tests.Dataset;

public sealed class ExplanationsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void EveryMeasure_HasItsHeaviestNgramsFirst()
    {
        var folder = Dataset("จัดทำทะเบียนคุมการยืมทรัพย์สินของเทศบาล", "เปิดช่องทางแจ้งเรื่องร้องเรียนการทุจริต");
        var (measures, otherwise) = Explanations.Write(folder, ModelLocation.Installed!, 5);

        Assert.Equal((2, 0), (measures, otherwise));
        var lines = File.ReadAllLines(Path.Combine(folder, "explanations.csv")).Skip(1).Select(line => line.Split(',')).ToArray();
        Assert.Equal(10, lines.Length);
        Assert.All(lines[..5], line => Assert.Equal("ASSETS", line[1]));
        Assert.All(lines[5..], line => Assert.Equal("COMPLAINTS", line[1]));
        var weights = lines[..5].Select(line => Math.Abs(double.Parse(line[5], System.Globalization.CultureInfo.InvariantCulture))).ToArray();
        Assert.Equal(weights.OrderDescending(), weights);
        Assert.Contains("\"explanations.csv\"", File.ReadAllText(Path.Combine(folder, "datapackage.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void NewDataset_LeavesNoExplanationsOfTheOldOne()
    {
        var folder = Dataset("จัดทำคู่มือ");
        Explanations.Write(folder, ModelLocation.Installed!, 3);
        DatasetWriter.Write(folder, [Samples.Document(measures: Samples.Measure(1))], []);
        Assert.False(File.Exists(Path.Combine(folder, "explanations.csv")));
        Assert.DoesNotContain("explanations", File.ReadAllText(Path.Combine(folder, "datapackage.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void FolderWithoutMeasures_IsNamed()
    {
        var error = Assert.Throws<FileNotFoundException>(() => Explanations.Write(_folder.File("nothing"), ModelLocation.Installed!, 3));
        Assert.Contains("ita ingest", error.Message, StringComparison.Ordinal);
    }

    private string Dataset(params string[] texts)
    {
        var measures = texts.Select((text, row) => Samples.Measure(row, text)).ToArray();
        var classifier = new MeasureClassifier(ModelLocation.Installed!);
        var document = Samples.Document(measures: measures) with { Categories = [.. measures.Select(measure => classifier.Classify(measure))] };
        DatasetWriter.Write(_folder.File("out"), [document], []);
        return _folder.File("out");
    }
}
