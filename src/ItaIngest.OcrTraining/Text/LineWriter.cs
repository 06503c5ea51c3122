using System.Text;
using ItaIngest.OcrTraining.Rendering;

namespace ItaIngest.OcrTraining.Text;

/// <summary>Writes the text of one training line: sentences of the genre, table cells, numbers, Latin words, dictionary words.</summary>
internal sealed class LineWriter(Grammar grammar, WordList words, Random random)
{
    private static readonly (string List, double Weight)[] Kinds =
        [("sentence", 26), ("heading", 7), ("cell", 14), ("numbers", 22), ("latin", 12), ("contact", 4), ("form", 2), ("words", 16), ("prose", 12), ("letters", 5)];

    private readonly NumberWriter numbers = new(random);
    private readonly Misspelling misspelling = new(random);

    /// <summary>A line of roughly as many characters as fit between two margins or in a cell.</summary>
    public string Write()
    {
        numbers.NextLine();
        var line = new StringBuilder();
        var length = random.Happens(0.75) ? random.Next(8, 42) : random.Next(30, 75);
        do
        {
            if (line.Length > 0)
            {
                line.Append(' ', random.NextDouble() switch { < 0.85 => 1, < 0.95 => 2, _ => random.Next(4, 40) });
            }

            line.Append(Piece());
        }
        while (line.Length < length);
        var text = Cut(line.ToString(), (int)(length * 1.25));
        return random.Happens(0.25) ? misspelling.Apply(text) : text;
    }

    private string Piece()
    {
        var list = random.PickWeighted(Kinds, kind => kind.Weight).List;
        return list switch
        {
            "words" => words.Phrase(random.Next(1, 6), random),
            "prose" => words.Prose(random.Next(2, 8), random),
            "letters" => RandomLetters(),
            _ => grammar.Expand(list, numbers, random),
        };
    }

    /// <summary>Letters in no order, so that no letter is rare and no word has to be known.</summary>
    private string RandomLetters()
    {
        const string latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        var length = random.Next(2, 9);
        var text = string.Concat(Enumerable.Range(0, length).Select(_ => latin[random.Next(latin.Length)]));
        return random.Next(3) switch
        {
            0 => text.ToUpperInvariant(),
            1 => text.ToLowerInvariant(),
            _ => text,
        };
    }

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
