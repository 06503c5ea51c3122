using System.Globalization;

namespace ItaIngest.OcrTraining.Commands;

/// <summary>The command line: plain words in order, and `--name value` pairs.</summary>
internal sealed class Arguments
{
    private readonly List<string> words = [];
    private readonly Dictionary<string, string> options = [];

    public Arguments(IReadOnlyList<string> line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (line[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < line.Count)
            {
                options[line[i][2..]] = line[++i];
            }
            else
            {
                words.Add(line[i]);
            }
        }
    }

    /// <summary>The word at a place.</summary>
    /// <exception cref="UsageException">There are fewer words.</exception>
    public string Word(int place, string meaning) =>
        place < words.Count ? words[place] : throw new UsageException($"Missing on the command line: {meaning}.");

    public string? Text(string option) => options.GetValueOrDefault(option);

    public int Number(string option, int otherwise) =>
        options.TryGetValue(option, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    public double? Fraction(string option) =>
        options.TryGetValue(option, out var text) ? double.Parse(text, CultureInfo.InvariantCulture) : null;

    public IReadOnlyList<string> List(string option, string otherwise) => (Text(option) ?? otherwise).Split(',');
}
