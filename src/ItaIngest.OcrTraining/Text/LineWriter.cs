using System.Text;
using ItaIngest.OcrTraining.Rendering;

namespace ItaIngest.OcrTraining.Text;

/// <summary>Writes the text of one training line: sentences of the genre, table cells, numbers, Latin words, dictionary words.</summary>
internal sealed class LineWriter(Grammar grammar, WordList words, Random random)
{
    private static readonly (string List, double Weight)[] Kinds =
        [("sentence", 22), ("heading", 6), ("cell", 14), ("numbers", 20), ("latin", 11), ("contact", 4), ("form", 1.5), ("words", 15), ("prose", 12), ("letters", 5), ("digits", 12), ("beside", 14)];

    /// <summary>What stands alone in a cell: item numbers, scores, years, grades, a dash.</summary>
    private static readonly (string List, double Weight)[] CellKinds =
        [("cell", 36), ("numbers", 30), ("digits", 14), ("latin", 12), ("words", 8)];

    private static readonly string[] NumbersBeside = ["n1", "n2", "n3", "year", "score", "percent", "small", "day", "amount", "docno"];

    private const double ShareOfCells = 0.2;

    private readonly NumberWriter numbers = new(random);
    private readonly Misspelling misspelling = new(random);

    /// <summary>A line of roughly as many characters as fit between two margins or in a cell.</summary>
    public string Write()
    {
        numbers.NextLine();
        if (random.Happens(ShareOfCells))
        {
            return Piece(CellKinds).Trim();
        }

        var line = new StringBuilder();
        var length = random.Happens(0.75) ? random.Next(8, 42) : random.Next(30, 75);
        do
        {
            if (line.Length > 0)
            {
                line.Append(' ', random.NextDouble() switch { < 0.85 => 1, < 0.95 => 2, _ => random.Next(4, 40) });
            }

            line.Append(Piece(Kinds));
        }
        while (line.Length < length);
        var text = Cut(line.ToString(), (int)(length * 1.25));
        return random.Happens(0.28) ? misspelling.Apply(text) : text;
    }

    private string Piece((string List, double Weight)[] kinds)
    {
        var list = random.PickWeighted(kinds, kind => kind.Weight).List;
        return list switch
        {
            "words" => words.Phrase(random.Next(1, 6), random),
            "prose" => words.Prose(random.Next(2, 8), random),
            "letters" => UnspelledLetters.Latin(random),
            "digits" => numbers.WriteLookalikes(),
            "beside" => Beside(),
            _ => grammar.Expand(list, numbers, random),
        };
    }

    /// <summary>A number or a Latin name between Thai words, with spaces or without: nothing but the gap says which.</summary>
    private string Beside()
    {
        var middle = random.Happens(0.65) ? numbers.Write(random.Pick(NumbersBeside)) : grammar.Expand("acronym", numbers, random);
        return words.Prose(random.Next(1, 4), random) + Gap() + middle + Gap() + words.Prose(random.Next(1, 4), random);
    }

    private string Gap() => random.Happens(0.6) ? " " : string.Empty;

    /// <summary>Breaks a long line where a Thai line may break: never before a mark.</summary>
    private static string Cut(string line, int longest)
    {
        if (line.Length <= longest)
        {
            return line.Trim();
        }

        var end = line.LastIndexOf(' ', longest);
        if (end < longest / 2)
        {
            end = longest;
            while (end > 1 && (ThaiMarks.IsMark(line[end]) || line[end - 1] is >= 'เ' and <= 'ไ'))
            {
                end--;
            }
        }

        return line[..end].Trim();
    }
}
