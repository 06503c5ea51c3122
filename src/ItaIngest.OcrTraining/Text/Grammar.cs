using System.Text;

namespace ItaIngest.OcrTraining.Text;

/// <summary>
/// Phrases with slots, read from a data file: `[name]` starts a list, every line after it is one phrase, `{name}` in a phrase
/// is filled from that list or, where there is no such list, by a number builder.
/// </summary>
internal sealed class Grammar
{
    private readonly Dictionary<string, List<string>> lists = [];

    public static Grammar Read(params string[] files)
    {
        var grammar = new Grammar();
        foreach (var file in files)
        {
            grammar.Load(file);
        }

        return grammar;
    }

    /// <summary>A phrase of a list with all its slots filled.</summary>
    public string Expand(string list, NumberWriter numbers, Random random)
    {
        var phrase = lists[list][random.Next(lists[list].Count)];
        return Fill(phrase, numbers, random);
    }

    public string Fill(string phrase, NumberWriter numbers, Random random)
    {
        var text = new StringBuilder();
        for (var i = 0; i < phrase.Length; i++)
        {
            var end = phrase[i] == '{' ? phrase.IndexOf('}', i) : -1;
            if (end < 0)
            {
                text.Append(phrase[i]);
                continue;
            }

            var name = phrase[(i + 1)..end];
            text.Append(lists.ContainsKey(name) ? Expand(name, numbers, random) : numbers.Write(name));
            i = end;
        }

        return text.ToString();
    }

    public bool Has(string list) => lists.ContainsKey(list);

    private void Load(string file)
    {
        List<string>? list = null;
        foreach (var line in Resources.ReadLines(file))
        {
            if (line[0] == '[' && line[^1] == ']' && !line.Contains('{', StringComparison.Ordinal))
            {
                list = lists.GetValueOrDefault(line[1..^1]) ?? (lists[line[1..^1]] = []);
            }
            else
            {
                (list ?? throw new InvalidDataException($"{file}: '{line}' stands before the first [list].")).Add(line);
            }
        }
    }
}
