namespace ItaIngest.OcrTraining.Tests.Model;

public sealed class CharacterSetTests
{
    [Fact]
    public void With_KeepsOldCodesAndPairsLetterCases()
    {
        using var folder = new TemporaryFolder();
        var old = folder.CharacterSetOf("ก", "ข");
        var grown = old.With(["ข", "๖", "A", "a"]);

        Assert.Equal(5, grown.Count);
        Assert.Equal((0, 1, 2), (grown.CodeOf("ก"), grown.CodeOf("ข"), grown.CodeOf("๖")));
        var path = folder.File("grown");
        grown.Write(path);
        var lines = File.ReadAllLines(path);
        Assert.Equal("5", lines[0]);
        Assert.StartsWith("A 5 0,255,0,255,0,0,0,0,0,0 Latin 4 ", lines[4], StringComparison.Ordinal);
        Assert.StartsWith("๖ 8 0,255,0,255,0,0,0,0,0,0 Thai 2 ", lines[3], StringComparison.Ordinal);
    }
}
