using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline.Tests;

public sealed class InputFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void SameBytesUnderTwoNames_AreTwoDocuments()
    {
        _folder.Write("in/b.txt", "x");
        _folder.Write("in/a.txt", "x");
        var documents = Take(_folder.File("in")).Documents;
        Assert.Equal(["a.txt", "b.txt"], documents.Select(d => d.FileName));
        Assert.Equal(documents[0].Id + "-2", documents[1].Id);
    }

    [Fact]
    public void SameNameInTwoFolders_IsToldApart()
    {
        _folder.Write("in/one/a.txt", "x");
        _folder.Write("in/two/a.txt", "y");
        Assert.Equal(["one/a.txt", "two/a.txt"], Take(_folder.File("in", "one"), _folder.File("in", "two")).Documents.Select(d => d.FileName));
        Assert.Equal(["a.txt"], Take(_folder.File("in", "one")).Documents.Select(d => d.FileName));
        Assert.Equal(["a.txt"], Take(_folder.File("in", "one", "a.txt")).Documents.Select(d => d.FileName));
    }

    [Fact]
    public void FilesThatAreNoDocuments_AreCountedAsSkipped()
    {
        _folder.Write("in/a.txt", "x");
        _folder.Write("in/expected/a.json", "{}");
        var input = Take(_folder.File("in"));
        Assert.Equal(["expected/a.json"], input.Skipped);
        Assert.Single(input.Documents);
    }

    [Fact]
    public void PathThatIsNotThere_IsNamed()
    {
        var error = Assert.Throws<FileNotFoundException>(() => Take(_folder.File("nothing")));
        Assert.Contains("nothing", error.Message, StringComparison.Ordinal);
    }

    private InputSet Take(params string[] paths) => InputFiles.Take(paths, new DocumentStore(_folder.File("store")));
}
