using System.Text.Json;
using System.Text.RegularExpressions;
using ItaIngest.CorpusGenerator;

namespace ItaIngest.Corpus.Tests;

/// <summary>The corpus as the tests see it: its list, its expected records, its texts without blanks and tags.</summary>
internal static partial class CorpusFiles
{
    public static string Folder { get; } = Repository.File("corpus");

    public static IReadOnlyList<CorpusEntry> Entries { get; } = CorpusList.Read(Path.Combine(Folder, "corpus.csv"));

    public static TheoryData<string> Slugs => [.. Entries.Select(e => e.Slug).Distinct()];

    public static JsonElement Expected(string slug) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "expected", slug + ".json"))).RootElement;

    public static IEnumerable<JsonElement> Measures(string slug) => Expected(slug).GetProperty("measures").EnumerateArray();

    /// <summary>What a reader sees of a source or a text, without tags, entities and blanks.</summary>
    public static string Read(string folder, string name)
    {
        var text = Style().Replace(File.ReadAllText(Path.Combine(Folder, folder, name)), "");
        return Squeeze(Tag().Replace(text, "").Replace("&amp;", "&", StringComparison.Ordinal));
    }

    public static string Squeeze(string text) => Blank().Replace(text, "");

    /// <summary>A field's text, null if it is empty.</summary>
    public static string? Text(this JsonElement record, string field) => record.GetProperty(field).GetString();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Style();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Blank();
}
