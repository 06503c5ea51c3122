using ItaIngest.Core.Documents;
using ItaIngest.Core.Reports;

namespace ItaIngest.Pipeline.Tests.Findings.Copies;

/// <summary>
/// Reports of municipalities that do not exist, the same for the same seed. Reports are made when asked for, each from
/// its own number, so that a hundred thousand need no memory. The last ones are copies of earlier ones in which a tenth
/// to three tenths of the words were replaced, left out or added to.
/// </summary>
internal sealed class SyntheticReports(int count, int copies, int seed)
{
    private readonly Phrases _phrases = new();

    /// <summary>The report that a copy was made from; null for one that is no copy.</summary>
    public int? ModelOf(int report) => report < count - copies ? null : new Random(unchecked((seed * 31) + report)).Next(count - copies);

    public static string Id(int report) => report.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);

    public IEnumerable<DocumentResult> All() => Enumerable.Range(0, count).Select(Document);

    private DocumentResult Document(int report)
    {
        var chance = new Random(unchecked((seed * 7919) + report));
        var sentences = ModelOf(report) is { } model ? Changed(Sentences(model), 0.1 + (0.2 * chance.NextDouble()), chance) : Sentences(report);
        var source = new SourceDocument(Id(report), $"{report}.txt", new BlobRef(Id(report).PadLeft(64, '0'), 1));
        return new DocumentResult
        {
            Source = source,
            Report = new Report
            {
                Source = source,
                Agency = new ReportAgency($"เทศบาลตำบลสมมุติ{report}", "SUBDISTRICT_MUNICIPALITY", null, "ตรัง"),
                Measures = [.. sentences.Chunk(4).Select((texts, row) => Samples.Measure(row, Text(texts, 0)) with { Steps = Text(texts, 1), Action = Text(texts, 2), Outcome = Text(texts, 3) })],
            },
        };
    }

    private static string? Text(IReadOnlyList<string>[] texts, int index) => index < texts.Length ? string.Concat(texts[index]) : null;

    private List<IReadOnlyList<string>> Sentences(int report)
    {
        var chance = new Random(unchecked((seed * 104729) + report));
        var village = Pick("syllable", chance)[0] + Pick("syllable", chance)[0] + Pick("syllable", chance)[0];
        var sentences = new List<IReadOnlyList<string>>();
        for (var left = chance.Next(24, 60); left > 0; left--)
            sentences.Add(chance.NextDouble() < 0.3 ? _phrases.Prescribed[chance.Next(_phrases.Prescribed.Count)] : Sentence(village, chance));
        return sentences;
    }

    private List<string> Sentence(string village, Random chance)
    {
        List<string> words = [.. Pick("verb", chance), .. Pick("noun", chance), .. Pick("modifier", chance)];
        if (chance.NextDouble() < 0.6)
            words.AddRange(Pick("audience", chance));
        if (chance.NextDouble() < 0.2)
            words.AddRange(["ที่", "บ้าน", village]);
        if (chance.NextDouble() < 0.7)
            words.AddRange(Pick("manner", chance));
        return words;
    }

    private string[] Pick(string role, Random chance)
    {
        var phrases = _phrases.Of(role);
        return phrases[chance.Next(phrases.Length)];
    }

    private List<IReadOnlyList<string>> Changed(IEnumerable<IReadOnlyList<string>> sentences, double share, Random chance) =>
        [.. sentences.Select(sentence => (IReadOnlyList<string>)[.. sentence.SelectMany(word => chance.NextDouble() < share ? Instead(word, chance) : [word])])];

    /// <summary>Replaced in three cases of five, left out in one, followed by a new word in one.</summary>
    private IEnumerable<string> Instead(string word, Random chance)
    {
        var other = _phrases.Words[chance.Next(_phrases.Words.Count)];
        return chance.Next(5) switch { 0 => [], 1 => [word, other], _ => [other] };
    }
}
