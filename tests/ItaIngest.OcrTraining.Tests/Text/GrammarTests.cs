using ItaIngest.OcrTraining.Text;

namespace ItaIngest.OcrTraining.Tests.Text;

public sealed class GrammarTests
{
    private static readonly string[] Files = ["grammar.txt", "grammar-office.txt", "grammar-forms.txt", "heldout.txt"];

    public static TheoryData<string> AllFiles => new(Files);

    [Theory]
    [MemberData(nameof(AllFiles))]
    public void EveryPhrase_CanBeFilled(string file)
    {
        var random = new Random(1);
        var numbers = new NumberWriter(random);
        var grammar = file == "heldout.txt" ? Grammar.Read(file) : Grammar.Read("grammar.txt", "grammar-office.txt", "grammar-forms.txt");
        foreach (var line in Resources.ReadLines(file).Where(line => !IsHeader(line)))
        {
            var text = grammar.Fill(line, numbers, random);
            Assert.DoesNotContain('{', text);
        }
    }

    [Fact]
    public void HeldOutSentences_AreNotInTheTraining()
    {
        var training = Files[..3].SelectMany(Resources.ReadLines).ToHashSet(StringComparer.Ordinal);
        var inParagraphs = false;
        foreach (var line in Resources.ReadLines("heldout.txt"))
        {
            inParagraphs = IsHeader(line) ? line is "[paragraph]" or "[row]" or "[town]" : inParagraphs;
            Assert.False(inParagraphs && !IsHeader(line) && training.Contains(line), line);
        }
    }

    private static bool IsHeader(string line) => line[0] == '[' && line[^1] == ']' && !line.Contains('{', StringComparison.Ordinal);
}
