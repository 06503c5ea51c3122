namespace ItaIngest.Core.Thai;

/// <summary>
/// The skeleton of a normalised text with, for each of its characters, the place it came from, so that what is found
/// in the skeleton can be cut out of the text.
/// </summary>
public sealed class SkeletonMap
{
    private readonly int[] _sources;

    /// <param name="normalised">A text that went through <see cref="ThaiText.Normalise"/>.</param>
    public SkeletonMap(string normalised)
    {
        ArgumentNullException.ThrowIfNull(normalised);
        Source = normalised;
        var sources = new int[normalised.Length];
        var count = 0;
        Text = string.Create(normalised.Count(ThaiText.InSkeleton), (normalised, sources), (span, s) =>
        {
            for (var i = 0; i < s.normalised.Length; i++)
            {
                if (!ThaiText.InSkeleton(s.normalised[i]))
                    continue;
                s.sources[count] = i;
                span[count++] = ThaiText.SkeletonOf(s.normalised[i]);
            }
        });
        _sources = sources[..count];
    }

    /// <summary>The text that was given.</summary>
    public string Source { get; }

    /// <summary>Its skeleton.</summary>
    public string Text { get; }

    /// <summary>The index in <see cref="Source"/> of a skeleton character; the source's length past the end.</summary>
    public int SourceIndex(int skeletonIndex) => skeletonIndex < _sources.Length ? _sources[skeletonIndex] : Source.Length;

    /// <summary>The end in <see cref="Source"/> of a skeleton range that ends before the index: marks of its last character included.</summary>
    public int SourceEnd(int skeletonEnd)
    {
        if (skeletonEnd == 0)
            return 0;
        var end = _sources[skeletonEnd - 1] + 1;
        while (end < Source.Length && ThaiText.IsCombining(Source[end]) && !ThaiText.InSkeleton(Source[end]))
            end++;
        return end;
    }

    /// <summary>The first skeleton index at or after a place in the source.</summary>
    public int SkeletonIndex(int sourceIndex)
    {
        var at = Array.BinarySearch(_sources, sourceIndex);
        return at >= 0 ? at : ~at;
    }

    /// <summary>True at the ends of the text and where white space stands before the skeleton character.</summary>
    public bool IsBreakBefore(int skeletonIndex) => IsEnd(skeletonIndex) || GapBefore(skeletonIndex).ContainsAny(' ', '\n', '\t');

    /// <summary>True at the ends of the text and where a line begins with the skeleton character.</summary>
    public bool IsLineBreakBefore(int skeletonIndex) => IsEnd(skeletonIndex) || GapBefore(skeletonIndex).Contains('\n');

    private bool IsEnd(int skeletonIndex) => skeletonIndex <= 0 || skeletonIndex >= _sources.Length;

    private ReadOnlySpan<char> GapBefore(int skeletonIndex) => Source.AsSpan(_sources[skeletonIndex - 1].._sources[skeletonIndex]);
}
