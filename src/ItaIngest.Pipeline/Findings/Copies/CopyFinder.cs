using System.Runtime.InteropServices;
using ItaIngest.Core.Reports;
using ItaIngest.Pipeline.Dataset.Tables;

namespace ItaIngest.Pipeline.Findings.Copies;

/// <summary>
/// Finds reports whose measures are those of another agency's report, word for word or with words changed. What many
/// documents share (the forms of the NACC prescribe whole sentences) does not count: a shingle that stands in more than
/// a twentieth of them is boilerplate.
/// </summary>
/// <param name="prints">all documents</param>
internal sealed class CopyFinder(DocumentPrints prints)
{
    public const string Code = "copied_report";

    /// <summary>Share of the smaller report's own shingles, the rarer the weightier, that makes a copy: with 30 % of the words changed about a quarter stays.</summary>
    public const double CopyShare = 0.24;

    /// <summary>From this share on the order does not matter: whoever copied may have sorted the rows anew.</summary>
    private const double ShareInAnyOrder = 0.5;

    /// <summary>Below that share a copy must at least leave its trace in so much of the report.</summary>
    private const double FewestTraces = 0.5;

    private const double BoilerplateShare = 0.05;
    private const int FewestForBoilerplate = 10;

    /// <summary>Sampled shingles (about 160 letters) below which a report says too little of its own.</summary>
    private const int FewestOwn = 40;

    /// <summary>Equal places of two signatures below which a pair is not looked at more closely.</summary>
    private const int FewestEqual = MinHash.Length / 20;

    /// <summary>Share of a measure's shingles in the other report that makes the measure one of those shown.</summary>
    private const double MeasureShare = 0.2;

    private Dictionary<(int First, int Second), double> _copies = [];
    private Dictionary<string, CopyMatch> _matches = [];

    /// <summary>Compares all documents; to be called once, before the others.</summary>
    public void Compare()
    {
        var own = prints.All.Select(print => print.Hashes.Where(IsOwn).ToArray()).ToList();
        var weights = own.ConvertAll(hashes => hashes.Sum(WeightOf));
        var signatures = own.ConvertAll(hashes => hashes.Length < FewestOwn ? null : MinHash.Of([.. hashes.Where(hash => prints.CountOf(hash) > 1)]));
        var found = new Dictionary<(int First, int Second), double>();
        foreach (var pair in CandidatePairs.Of(signatures, MinHash.Length))
        {
            if (prints.All[pair.First].Agency == prints.All[pair.Second].Agency || found.ContainsKey(pair) || !AreNear(signatures[pair.First]!, signatures[pair.Second]!))
                continue;
            var share = SortedSets.Shared(own[pair.First], own[pair.Second]).Sum(WeightOf) / Math.Min(weights[pair.First], weights[pair.Second]);
            if (share >= ShareInAnyOrder || (share >= CopyShare && TraceOf(pair, own) >= FewestTraces))
                found[pair] = share;
        }

        _copies = found;
        _matches = Closest(found);
    }

    /// <summary>Whether the one of two documents is a copy of the other.</summary>
    public bool AreCopies(int first, int second) => _copies.ContainsKey((Math.Min(first, second), Math.Max(first, second)));

    /// <summary>The finding that a document is a copy, or the model of one; none for most.</summary>
    public IEnumerable<Finding> Find(DocumentResult document)
    {
        if (!_matches.TryGetValue(document.Source.Id, out var match))
            yield break;
        var rows = document.Report!.Measures.Where(measure => IsIn(measure, match.Other)).ToList();
        var shown = rows.Count > 0 ? rows : document.Report.Measures;
        var (percent, others) = (Words.Percent(match.Share), match.Others);
        yield return new Finding(
            Code,
            Severity.Error,
            document.Source.Id,
            [.. shown.Select(row => MeasuresTable.Id(document, row))],
            $"ข้อความมาตรการตรงกับรายงานของ{match.Other.AgencyName} ({match.Other.FileName}) ร้อยละ {percent}" + (others > 0 ? $" และใกล้เคียงกับรายงานอื่นอีก {others} ฉบับ" : ""),
            $"{percent} % of the wording is that of the report of {match.Other.AgencyName} ({match.Other.FileName})" + (others > 0 ? $"; near to {others} more" : ""),
            FindingRule.EvidenceOf(shown))
        {
            OtherDocumentId = match.Other.DocumentId,
        };
    }

    private double MostDocuments => Math.Max(FewestForBoilerplate, BoilerplateShare * prints.All.Count);

    private bool IsOwn(uint hash) => prints.CountOf(hash) <= MostDocuments;

    /// <summary>The fewer documents have a shingle, the more it says that two of them do (inverse document frequency).</summary>
    private double WeightOf(uint hash) => Math.Log((MostDocuments + 1) / prints.CountOf(hash));

    private double TraceOf((int First, int Second) pair, List<uint[]> own) => own[pair.First].Length <= own[pair.Second].Length
        ? CopyTrace.Of(prints.All[pair.First], prints.All[pair.Second], IsOwn)
        : CopyTrace.Of(prints.All[pair.Second], prints.All[pair.First], IsOwn);

    private static bool AreNear(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        var equal = 0;
        for (var i = 0; i < a.Length; i++)
            equal += a[i] == b[i] ? 1 : 0;
        return equal >= FewestEqual;
    }

    private bool IsIn(Measure measure, DocumentPrint other)
    {
        var shingles = new Dictionary<uint, int>();
        Shingles.Add(measure, shingles);
        var own = shingles.Keys.Where(IsOwn).ToList();
        return own.Count > 0 && own.Count(hash => Array.BinarySearch(other.Hashes, hash) >= 0) >= MeasureShare * own.Count;
    }

    private Dictionary<string, CopyMatch> Closest(Dictionary<(int First, int Second), double> found)
    {
        var matches = new Dictionary<string, CopyMatch>(StringComparer.Ordinal);
        foreach (var (pair, share) in found.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            Note(matches, prints.All[pair.First], prints.All[pair.Second], share);
            Note(matches, prints.All[pair.Second], prints.All[pair.First], share);
        }

        return matches;
    }

    private static void Note(Dictionary<string, CopyMatch> matches, DocumentPrint document, DocumentPrint other, double share)
    {
        ref var match = ref CollectionsMarshal.GetValueRefOrAddDefault(matches, document.DocumentId, out var isThere);
        match = isThere ? match! with { Others = match.Others + 1 } : new CopyMatch(other, share, 0);
    }
}
