using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;

namespace ItaIngest.Pipeline.Findings.Copies;

/// <summary>
/// What a text is compared by: a sample of its runs of ten letters (Broder 1997, "On the resemblance and containment of
/// documents"). Runs go over the skeleton's letters, so that tone marks, spaces, digits and numbering do not count; a
/// run is about three Thai words. Which runs are in the sample depends on their hash alone, so that equal texts give equal samples.
/// </summary>
internal static class Shingles
{
    private const int Length = 10;

    /// <summary>One run in this many is kept: a report of 4,000 letters gives a thousand numbers.</summary>
    private const ulong SampledOneIn = 4;

    /// <summary>The texts of a measure that its authors wrote; not headings, owners and times, which all reports share.</summary>
    /// <param name="measure">a row</param>
    /// <param name="into">gets the sampled runs, with the place of the first of each</param>
    public static void Add(Measure measure, IDictionary<uint, int> into)
    {
        foreach (var text in new[] { measure.Text, measure.Steps, measure.Action, measure.Outcome })
        {
            if (text is not null)
                Add(text, into);
        }
    }

    private static void Add(string text, IDictionary<uint, int> into)
    {
        var letters = ThaiText.Skeleton(text).Where(char.IsLetter).ToArray();
        for (var start = 0; start + Length <= letters.Length; start++)
        {
            var hash = Hash(letters.AsSpan(start, Length));
            if (hash % SampledOneIn == 0)
                into.TryAdd((uint)(hash >> 32), into.Count);
        }
    }

    /// <summary>FNV-1a over the letters, then the finaliser of MurmurHash3 so that all bits are good.</summary>
    private static ulong Hash(ReadOnlySpan<char> letters)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in letters)
            hash = (hash ^ letter) * 1099511628211UL;
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53UL;
        return hash ^ (hash >> 33);
    }
}
