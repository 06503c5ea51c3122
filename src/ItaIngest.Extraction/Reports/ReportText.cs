using System.Text;
using System.Text.RegularExpressions;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>The running text of a report: all paragraphs outside tables as one, with the way back to each.</summary>
internal sealed class ReportText
{
    /// <summary>Letters of a line that was broken only to stand over the next: ประจำปีงบประมาณ.</summary>
    private const int ShortTitleLine = 24, ShortTitle = 60;

    private readonly int[] _starts;

    public ReportText(TabularDocument document)
        : this(RepeatedLabels.Of(document), document)
    {
    }

    private ReportText(RepeatedLabels labels, TabularDocument document)
        : this(labels, Paragraphs.Of(document, labels))
    {
    }

    private ReportText(RepeatedLabels labels, IReadOnlyList<Passage> passages)
    {
        (Labels, Passages) = (labels, passages);
        _starts = new int[Passages.Count];
        for (var i = 1; i < _starts.Length; i++)
            _starts[i] = _starts[i - 1] + Passages[i - 1].Text.Length + 1;
        Map = new SkeletonMap(Joined());
    }

    /// <summary>The same with other paragraphs before it.</summary>
    public ReportText After(IEnumerable<Passage> opening) => new(Labels, [.. opening, .. Passages]);

    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>The labels without a colon that the document's lines open with.</summary>
    public RepeatedLabels Labels { get; }

    /// <summary>The whole text, paragraphs parted by \n, with its skeleton.</summary>
    public SkeletonMap Map { get; }

    /// <summary>0 to 1: how surely the characters of cover and title were read.</summary>
    public double TitleConfidence => Passages.Where(passage => passage.IsTitle).Select(passage => passage.Confidence).DefaultIfEmpty(1).Average();

    /// <summary>The paragraph that a place of the skeleton lies in.</summary>
    public Passage At(int skeletonIndex) => Passages[IndexAt(skeletonIndex)];

    /// <summary>How far into its paragraph a place of the skeleton lies, in skeleton characters.</summary>
    public int OffsetIn(int skeletonIndex) => skeletonIndex - Map.SkeletonIndex(_starts[IndexAt(skeletonIndex)]);

    /// <summary>The places of the skeleton where the paragraph of a place begins, and where the next one does.</summary>
    public (int Start, int End) BoundsAt(int skeletonIndex)
    {
        var at = IndexAt(skeletonIndex);
        return (Map.SkeletonIndex(_starts[at]), at + 1 < _starts.Length ? Map.SkeletonIndex(_starts[at + 1]) : Map.Text.Length);
    }

    /// <summary>A sign instead of the line break keeps the figures of two paragraphs apart: "ร้อยละ ๘๐.๒๗" over "๒. …".</summary>
    private string Joined()
    {
        var joined = new StringBuilder();
        for (var i = 0; i < Passages.Count; i++)
        {
            if (i > 0)
                joined.Append(EndsInDigit(Passages[i - 1].Text) && ThaiDigits.IsDigit(Passages[i].Text.FirstOrDefault()) ? '¶' : '\n');
            joined.Append(Passages[i].Text);
        }
        return joined.ToString();
    }

    private static bool EndsInDigit(string text) => text.Length > 0 && ThaiDigits.IsDigit(text[^1]);

    private int IndexAt(int skeletonIndex)
    {
        var at = Array.BinarySearch(_starts, Map.SourceIndex(skeletonIndex));
        return Math.Clamp(at >= 0 ? at : ~at - 1, 0, Passages.Count - 1);
    }

    /// <summary>All matches of a <see cref="SkeletonPattern"/> that go over at most one paragraph's end, or over those of a title's lines of a word or two.</summary>
    public IEnumerable<Match> Matches(Regex pattern)
    {
        for (var match = pattern.Match(Map.Text); match.Success;)
        {
            var source = Source(match);
            var isNear = source.Count('\n') <= 1 || IsBrokenTitle(match, source);
            if (isNear)
                yield return match;
            // what reached too far may hide a nearer one behind its beginning
            match = match.Index >= Map.Text.Length ? Match.Empty : pattern.Match(Map.Text, isNear ? match.Index + Math.Max(1, match.Length) : match.Index + 1);
        }
    }

    /// <summary>Matches in the title, over as many lines of it as they go.</summary>
    public IEnumerable<Match> TitleMatches(Regex pattern) =>
        pattern.Matches(Map.Text).Where(match => At(match.Index).IsTitle && At(match.Index + match.Length - 1).IsTitle);

    private bool IsBrokenTitle(Match match, ReadOnlySpan<char> source)
    {
        if (source.Length > ShortTitle || !At(match.Index).IsTitle)
            return false;
        foreach (var line in source.Split('\n'))
        {
            if (line.End.Value - line.Start.Value > ShortTitleLine)
                return false;
        }
        return true;
    }

    /// <summary>The text a match stands for.</summary>
    public ReadOnlySpan<char> Source(Capture match) =>
        Map.Source.AsSpan()[Map.SourceIndex(match.Index)..Map.SourceEnd(match.Index + match.Length)];

    /// <summary>Evidence of a value found in a paragraph.</summary>
    public static Evidence EvidenceOf(Passage passage)
    {
        IReadOnlyList<string> reasons = passage.Confidence < ReviewReasons.ConfidenceFloor ? [ReviewReasons.LowConfidence] : [];
        return new Evidence(passage.Page, passage.Page, passage.Box, passage.Origin, passage.Confidence, reasons);
    }
}
