using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;
using ItaIngest.Pipeline.Dataset.Tables;

namespace ItaIngest.Pipeline.Links;

/// <summary>
/// What is kept of a measure while rows of plan and follow-up are paired: the letters of what it says is done, a byte each,
/// without tone marks, spaces, digits and signs, cut where they run long.
/// </summary>
/// <param name="MeasureId">of the dataset</param>
/// <param name="Letters">of measure, steps, action, issue and outcome, one after the other</param>
/// <param name="SubjectLength">of them, those of the first: what is to be done</param>
internal sealed record RowPrint(string MeasureId, byte[] Letters, int SubjectLength)
{
    private const int LongestSubject = 160, LongestWhole = 480;

    public LetterTriples Subject => new(Letters.AsSpan(0, SubjectLength));

    public LetterTriples Whole => new(Letters);

    /// <summary>The print of a row; null of one that does not say what is done.</summary>
    public static RowPrint? Of(DocumentResult document, Measure row)
    {
        var texts = new[] { row.Text, row.Steps, row.Action, row.Issue, row.Outcome }.OfType<string>().Select(LettersOf).Where(letters => letters.Length > 0).ToList();
        return texts.Count == 0 ? null
            : new RowPrint(MeasuresTable.Id(document, row), [.. texts.SelectMany(letters => letters).Take(LongestWhole)], Math.Min(texts[0].Length, LongestSubject));
    }

    /// <summary>Thai letters by their place in the block, others apart from them.</summary>
    private static byte[] LettersOf(string text) =>
        [.. ThaiText.Skeleton(text).Where(char.IsLetter).Select(letter => (byte)(letter < 128 ? letter | 0x80 : letter & 0x7f))];
}
