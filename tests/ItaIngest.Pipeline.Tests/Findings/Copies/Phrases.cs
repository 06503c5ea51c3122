using System.Text.Json.Nodes;

namespace ItaIngest.Pipeline.Tests.Findings.Copies;

/// <summary>What synthetic reports are written from: own phrases cut into words, and the sentences of the corpus.</summary>
internal sealed class Phrases
{
    /// <summary>Letters of a piece of a corpus sentence, which is not cut into words.</summary>
    private const int PieceLength = 4;

    private readonly Dictionary<string, string[][]> _byRole = File.ReadLines(Repository.File("tests", "ItaIngest.Pipeline.Tests", "Findings", "Copies", "phrases.csv"))
        .Skip(1).Select(line => line.Split(','))
        .GroupBy(fields => fields[0], fields => fields[1].Split(' '), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    public Phrases()
    {
        Words = [.. _byRole.Values.SelectMany(phrases => phrases).SelectMany(words => words).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Prescribed = [.. Directory.GetFiles(Repository.File("corpus", "expected"), "*.json").Order(StringComparer.Ordinal)
            .SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!["measures"]!.AsArray())
            .SelectMany(row => new[] { (string?)row!["measure"], (string?)row["steps"] }.OfType<string>())
            .Distinct(StringComparer.Ordinal)
            .Select(text => text.Chunk(PieceLength).Select(piece => new string(piece)).ToArray())];
    }

    /// <summary>Every word, to put in the place of others.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Sentences that many reports share, as the forms of the NACC make them.</summary>
    public IReadOnlyList<string[]> Prescribed { get; }

    public string[][] Of(string role) => _byRole[role];
}
