using ItaIngest.Core.Failures;
using ItaIngest.Pipeline.Dataset;

namespace ItaIngest.Pipeline.Tests.Dataset;

public sealed class AccountingTests : IDisposable
{
    private const string One = "0123456789abcdef", Two = "1123456789abcdef";
    private static readonly Failure s_unopened = new("", "b/ปิดอยู่.pdf", "input", FailureKind.Transient, null, "no", "look");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void DocumentThatIsMissing_KeepsTheDatasetFromItsPlace()
    {
        var error = Assert.Throws<DatasetException>(() => DatasetWriter.Write(_folder.File("out"), [Samples.Document(One)], [], [One, Two]));
        Assert.Contains("1 documents went in and do not stand in documents.csv: " + Two, error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.File("out")));
    }

    [Fact]
    public void DocumentThatNeverWentIn_IsTold() =>
        Assert.Contains(Two, Assert.Throws<DatasetException>(() => DatasetWriter.Write(_folder.File("out"), [Samples.Document(One), Samples.Document(Two)], [], [One])).Message, StringComparison.Ordinal);

    [Fact]
    public void EveryFailure_HasItsLine()
    {
        var failed = DocumentResults.Failed(Samples.Source(Two, "b/x.pdf"), "pages", FailureKind.BadInput, "not a PDF", "look");
        DatasetWriter.Write(_folder.File("out"), [Samples.Document(One), failed], [s_unopened], [One, Two]);
        Accounting.Check(_folder.File("out"), [One, Two], [s_unopened.FileName]);

        Drop(line => line.StartsWith(','));
        AssertMissing("1 documents could not be opened and have no line in failures.csv: " + s_unopened.FileName);
        Drop(line => line.StartsWith(Two, StringComparison.Ordinal));
        AssertMissing("1 documents are not ok and have no line in failures.csv: " + Two);
        File.AppendAllText(_folder.File("out", "failures.csv"), $"{Two},x,pages,Bug,,x,x\n{One},x,pages,Bug,,x,x\n");
        AssertMissing("1 documents are ok and have a line in failures.csv: " + One);
    }

    private void Drop(Func<string, bool> line)
    {
        var file = _folder.File("out", "failures.csv");
        File.WriteAllText(file, string.Concat(File.ReadAllLines(file).Where(l => !line(l)).Select(l => l + "\n")));
    }

    private void AssertMissing(string what) =>
        Assert.Contains(what, Assert.Throws<DatasetException>(() => Accounting.Check(_folder.File("out"), [One, Two], [s_unopened.FileName])).Message, StringComparison.Ordinal);
}
