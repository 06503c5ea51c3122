using System.Runtime.InteropServices;
using ItaIngest.Pipeline.Dataset.Tables;

namespace ItaIngest.Pipeline.Findings.Copies;

/// <summary>
/// Finds single measures that are worded as those of another agency, in reports that are not copied as a whole. Wording
/// that more than a few documents have is everybody's, and measures too short to be anybody's own are left out.
/// </summary>
/// <param name="prints">all documents</param>
/// <param name="copies">whole reports; what is found there is not told again</param>
internal sealed class MeasureCopies(DocumentPrints prints, CopyFinder copies)
{
    public const string Code = "copied_measure";

    /// <summary>Sampled shingles of its own that a measure must have: about 120 letters, two sentences.</summary>
    private const int FewestOwn = 30;

    /// <summary>Documents that may share a shingle before it is common wording.</summary>
    private const int MostDocuments = 10;

    /// <summary>Share of the longer one's own shingles: one word in twenty may be another. Below that, measures meet that were only put together from the same stock phrases.</summary>
    private const double CopyShare = 0.75;

    /// <summary>With pairs of numbers as bands, two sets with 0.6 of all in common (0.75 of each) meet in 99.5 of 100 cases.</summary>
    private const int SignatureLength = 24;

    private readonly Dictionary<string, List<(int Row, DocumentPrint Other, double Share)>> _matches = new(StringComparer.Ordinal);

    /// <summary>Compares all measures; to be called once, before <see cref="Find"/>.</summary>
    public void Compare()
    {
        var measures = new List<(int Document, int Row, uint[] Own)>();
        for (var document = 0; document < prints.All.Count; document++)
        {
            var row = 0;
            foreach (var shingles in prints.All[document].ByMeasure())
            {
                uint[] own = [.. shingles.Where(hash => prints.CountOf(hash) <= MostDocuments)];
                if (own.Length >= FewestOwn && own.Count(hash => prints.CountOf(hash) > 1) >= CopyShare * own.Length)
                    measures.Add((document, row, own));
                row++;
            }
        }

        var signatures = measures.ConvertAll(measure => MinHash.Of(measure.Own, SignatureLength));
        var seen = new HashSet<(int, int)>();
        foreach (var pair in CandidatePairs.Of(signatures, SignatureLength))
        {
            var (one, other) = (measures[pair.First], measures[pair.Second]);
            if (prints.All[one.Document].Agency == prints.All[other.Document].Agency || copies.AreCopies(one.Document, other.Document) || !seen.Add(pair))
                continue;
            var share = (double)SortedSets.Shared(one.Own, other.Own).Count() / Math.Max(one.Own.Length, other.Own.Length);
            if (share < CopyShare)
                continue;
            Note(prints.All[one.Document], one.Row, prints.All[other.Document], share);
            Note(prints.All[other.Document], other.Row, prints.All[one.Document], share);
        }
    }

    /// <summary>One finding for each other report that measures of this one are worded as.</summary>
    public IEnumerable<Finding> Find(DocumentResult document)
    {
        if (!_matches.TryGetValue(document.Source.Id, out var matches))
            yield break;
        foreach (var match in matches.GroupBy(match => match.Other.DocumentId, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var other = match.First().Other;
            var rows = match.Select(one => one.Row).Distinct().Order().Select(row => document.Report!.Measures[row]).ToList();
            var percent = Words.Percent(match.Min(one => one.Share));
            yield return new Finding(
                Code,
                Severity.Warning,
                document.Source.Id,
                [.. rows.Select(row => MeasuresTable.Id(document, row))],
                $"ข้อความของ {rows.Count} มาตรการตรงกับรายงานของ{other.AgencyName} ({other.FileName}) ร้อยละ {percent} ขึ้นไป",
                $"{rows.Count} of {document.Report!.Measures.Count} measures are worded as in the report of {other.AgencyName} ({other.FileName}), by {percent} % or more",
                FindingRule.EvidenceOf(rows))
            {
                OtherDocumentId = other.DocumentId,
            };
        }
    }

    private void Note(DocumentPrint document, int row, DocumentPrint other, double share)
    {
        ref var matches = ref CollectionsMarshal.GetValueRefOrAddDefault(_matches, document.DocumentId, out _);
        (matches ??= []).Add((row, other, share));
    }
}
