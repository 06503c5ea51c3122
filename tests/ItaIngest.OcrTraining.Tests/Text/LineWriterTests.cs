using ItaIngest.OcrTraining.Text;

namespace ItaIngest.OcrTraining.Tests.Text;

public sealed class LineWriterTests
{
    [SkippableFact]
    public void Lines_AreOfEveryLength()
    {
        Skip.IfNot(File.Exists(WordList.DefaultPath), "hunspell-th is not installed");
        var writer = new LineWriter(Grammar.Read("grammar.txt", "grammar-office.txt", "grammar-forms.txt"), WordList.Read(WordList.DefaultPath), new Random(2));
        var lengths = Enumerable.Range(0, 1000).Select(_ => writer.Write().Length).ToList();
        Assert.InRange(lengths.Count(length => length <= 6), 60, 250);
        Assert.InRange(lengths.Count(length => length > 40), 100, 500);
        Assert.DoesNotContain(0, lengths);
    }

    [Fact]
    public void LookalikeDigits_StandBesideEachOther()
    {
        var numbers = new NumberWriter(new Random(6));
        var text = string.Concat(Enumerable.Range(0, 3000).Select(_ =>
        {
            numbers.NextLine();
            return numbers.WriteLookalikes();
        }));
        Assert.All(new[] { "๔๘", "๘๔", "๖๙", "๒๖", "๓๗", "48", "๔.๘", "๘,๔" }, pair => Assert.Contains(pair, text, StringComparison.Ordinal));
    }
}
