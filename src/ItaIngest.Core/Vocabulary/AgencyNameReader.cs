using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>Finds where the name after a word like เทศบาลตำบล ends: Thai puts no space there when prose goes on.</summary>
internal static class AgencyNameReader
{
    private const int LongestName = 25;
    private const int ShortestName = 2;

    /// <summary>Letters of a stop word up to which it must be there as it is written: ให้ is one, the beginning of ใหญ่ is not; with a tone mark one more, as เมื่อ and เมือง.</summary>
    private const int ShortStop = 3, ShortMarkedStop = 4;

    private static readonly Lazy<IReadOnlyList<(string Word, string Skeleton)>> Stops = new(() =>
        VocabularyFile.Read("name_stops.csv").Select(r => (Word: r["word"], Skeleton: ThaiText.Skeleton(r["word"]))).OrderByDescending(w => w.Skeleton.Length).ToList());

    /// <summary>The skeleton index after the name that begins at an index, or null when no name stands there.</summary>
    public static int? EndOfName(SkeletonMap map, int start, AgencyTypeWord word)
    {
        var limit = WithoutSpaces(map, start, word) ?? Limit(map, start);
        var chunk = map.Text.AsSpan(start, limit - start);
        if (chunk.Length < ShortestName)
            return null;
        var isPlaced = PlaceReader.IsPlaceWordAt(map, limit);
        var isAttached = !map.IsBreakBefore(start);
        if (Gazetteer.Default.HasName(chunk) && (isPlaced || !StopAt(map, start, limit) || (isAttached && word.Strength == AgencyWordStrength.Full)))
            return limit;
        if (!isPlaced && StopAt(map, start, limit))
            return null;
        if (word.Strength == AgencyWordStrength.Weak || !isAttached)
            return isPlaced ? limit : null;
        return start + (isPlaced && CutAtStop(chunk) == chunk.Length ? chunk.Length : KnownPrefix(map, start, limit, word.Code) ?? CutAtStop(chunk));
    }

    /// <summary>A name ends at white space, a sign or a digit, or where อำเภอ or จังหวัด begins.</summary>
    private static int Limit(SkeletonMap map, int start)
    {
        var at = start;
        while (at < map.Text.Length && at - start < LongestName && IsNameLetter(map.Text[at])
            && (at == start || (!map.IsBreakBefore(at) && !PlaceReader.IsPlaceWordAt(map, at))))
            at++;
        return at;
    }

    /// <summary>
    /// Where OCR strewed spaces (เทศ บาลตำบลไร่ มะขามป้อม) those of the name say nothing either: it ends with the line or where its place
    /// begins. Null where the word of the type is whole, or the words after the first may be others.
    /// </summary>
    private static int? WithoutSpaces(SkeletonMap map, int start, AgencyTypeWord word)
    {
        var first = start - word.Skeleton.Length;
        if (first < 0 || !Enumerable.Range(first + 1, word.Skeleton.Length - 1).Any(at => map.IsBreakBefore(at) && !map.IsLineBreakBefore(at)) || map.IsLineBreakBefore(start))
            return null;
        var at = start;
        for (; at < map.Text.Length && IsNameLetter(map.Text[at]) && (at == start || !(map.IsLineBreakBefore(at) || PlaceReader.IsPlaceWordAt(map, at))); at++)
        {
            if (at - start >= LongestName || (at > start && map.IsBreakBefore(at) && (StopAt(map, at, map.Text.Length) || IsListedThere(map, start, at, word))))
                return null;
        }
        return at > start && PlaceReader.IsPlaceWordAt(map, at) ? at : null;
    }

    /// <summary>Whether the list has the name before a space in the province that the line goes on to name.</summary>
    private static bool IsListedThere(SkeletonMap map, int start, int end, AgencyTypeWord word) =>
        Gazetteer.Default.HasName(map.Text[start..end], word.Code) && PlaceReader.Read(map, end).Province is { } province
        && Agencies.Listed(province).Any(listed => listed.Type == word.Code && ThaiText.Skeleton(listed.Name).AsSpan().SequenceEqual(map.Text.AsSpan(start, end - start)));

    /// <summary>Lao letters too: bad OCR writes them for their Thai cousins, and the name goes on after them.</summary>
    private static bool IsNameLetter(char c) => ThaiText.IsLetter(c) || c == '-' || c is >= '\u0E81' and <= '\u0ECD';

    /// <summary>The longest known name that the chunk begins with, when prose goes on after it.</summary>
    private static int? KnownPrefix(SkeletonMap map, int start, int limit, string type)
    {
        for (var length = limit - start - 1; length >= ShortestName; length--)
        {
            if (StopAt(map, start + length, limit) && Gazetteer.Default.HasName(map.Text.Substring(start, length), type))
                return length;
        }
        return null;
    }

    private static int CutAtStop(ReadOnlySpan<char> chunk)
    {
        for (var at = ShortestName + 1; at < chunk.Length; at++)
        {
            if (LongStopAt(chunk, at))
                return at;
        }
        return chunk.Length;
    }

    private static bool IsShort(string word, string skeleton) => skeleton.Length <= (word.Any(c => c is >= '\u0E48' and <= '\u0E4B') ? ShortMarkedStop : ShortStop);

    private static bool StopAt(SkeletonMap map, int at, int limit)
    {
        foreach (var (word, skeleton) in Stops.Value)
        {
            if (map.Text.AsSpan(at, limit - at).StartsWith(skeleton, StringComparison.Ordinal)
                && (!IsShort(word, skeleton) || map.Source.AsSpan(map.SourceIndex(at)).StartsWith(word, StringComparison.Ordinal)))
                return true;
        }
        return false;
    }

    /// <summary>Short words (ใน, ที่, มี) also occur inside names, so that only long ones end an unknown name.</summary>
    private static bool LongStopAt(ReadOnlySpan<char> chunk, int at)
    {
        foreach (var stop in Stops.Value)
        {
            if (!IsShort(stop.Word, stop.Skeleton) && chunk[at..].StartsWith(stop.Skeleton, StringComparison.Ordinal))
                return true;
        }
        return chunk[at..].StartsWith("ได้", StringComparison.Ordinal) || chunk[at..].StartsWith("ได", StringComparison.Ordinal);
    }
}
