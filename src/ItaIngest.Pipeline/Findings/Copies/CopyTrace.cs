namespace ItaIngest.Pipeline.Findings.Copies;

/// <summary>
/// How evenly a report runs through another: a copy leaves traces of nearly every sentence, in the order of the model,
/// however many words are changed; phrases that meet by chance stand in a few places and in any order.
/// </summary>
internal static class CopyTrace
{
    /// <summary>Sampled shingles in a slice of the report: about a sentence.</summary>
    private const int SliceLength = 8;

    /// <summary>0 to 1: slices of the one report that have something of the other, counted along the longest run of what both have in one order.</summary>
    /// <param name="report">the one with less text of its own</param>
    /// <param name="other">the other</param>
    /// <param name="isOwn">false for boilerplate</param>
    public static double Of(DocumentPrint report, DocumentPrint other, Func<uint, bool> isOwn)
    {
        var slices = Slices(report, isOwn);
        var shared = SortedSets.SharedIndices(report.Hashes, other.Hashes)
            .Where(pair => slices[pair.First] >= 0)
            .OrderBy(pair => report.Places[pair.First])
            .ToList();
        var inOrder = LongestRise([.. shared.Select(pair => other.Places[pair.Second])]);
        return (double)inOrder.Select(i => slices[shared[i].First]).Distinct().Count() / (slices.Max() + 1);
    }

    /// <summary>For each shingle the slice that it stands in; −1 for boilerplate.</summary>
    private static int[] Slices(DocumentPrint report, Func<uint, bool> isOwn)
    {
        var slices = new int[report.Hashes.Length];
        var count = 0;
        foreach (var i in Enumerable.Range(0, slices.Length).OrderBy(i => report.Places[i]))
            slices[i] = isOwn(report.Hashes[i]) ? count++ / SliceLength : -1;
        return slices;
    }

    /// <summary>Indices of the longest rising subsequence (patience sorting; Fredman 1975).</summary>
    private static List<int> LongestRise(ushort[] numbers)
    {
        var tops = new List<int>();
        var before = new int[numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            var pile = PileOf(numbers, tops, numbers[i]);
            before[i] = pile > 0 ? tops[pile - 1] : -1;
            if (pile == tops.Count)
                tops.Add(i);
            else
                tops[pile] = i;
        }

        var rise = new List<int>();
        for (var i = tops.Count > 0 ? tops[^1] : -1; i >= 0; i = before[i])
            rise.Add(i);
        return rise;
    }

    /// <summary>The first pile whose top is not below the number.</summary>
    private static int PileOf(ushort[] numbers, List<int> tops, ushort number)
    {
        var (low, high) = (0, tops.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (numbers[tops[middle]] < number)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
