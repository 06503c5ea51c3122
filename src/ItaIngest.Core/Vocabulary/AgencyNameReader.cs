using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>Finds where the name after a word like เทศบาลตำบล ends: Thai puts no space there when prose goes on.</summary>
internal static class AgencyNameReader
{
    private const int LongestName = 25;
    private const int ShortestName = 2;

    private static readonly Lazy<IReadOnlyList<string>> Stops = new(() =>
        VocabularyFile.Read("name_stops.csv").Select(r => ThaiText.Skeleton(r["word"])).OrderByDescending(w => w.Length).ToList());

    /// <summary>The skeleton index after the name that begins at an index, or null when no name stands there.</summary>
    public static int? EndOfName(SkeletonMap map, int start, AgencyTypeWord word)
    {
        var limit = Limit(map, start);
        var chunk = map.Text.AsSpan(start, limit - start);
        if (chunk.Length < ShortestName)
            return null;
        var isPlaced = PlaceReader.IsPlaceWordAt(map, limit);
        var isAttached = !map.IsBreakBefore(start);
        if (Gazetteer.Default.HasName(chunk) && (isPlaced || !StopAt(chunk, 0) || (isAttached && word.Strength == AgencyWordStrength.Full)))
            return limit;
        if (!isPlaced && StopAt(chunk, 0))
            return null;
        if (word.Strength == AgencyWordStrength.Weak || !isAttached)
            return isPlaced ? limit : null;
        return start + (KnownPrefix(chunk, word.Code) ?? CutAtStop(chunk));
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

    /// <summary>Lao letters too: bad OCR writes them for their Thai cousins, and the name goes on after them.</summary>
    private static bool IsNameLetter(char c) => ThaiText.IsLetter(c) || c == '-' || c is >= '\u0E81' and <= '\u0ECD';

    /// <summary>The longest known name that the chunk begins with, when prose goes on after it.</summary>
    private static int? KnownPrefix(ReadOnlySpan<char> chunk, string type)
    {
        for (var length = chunk.Length - 1; length >= ShortestName; length--)
        {
            if (StopAt(chunk, length) && Gazetteer.Default.HasName(chunk[..length].ToString(), type))
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

    private static bool StopAt(ReadOnlySpan<char> chunk, int at)
    {
        foreach (var stop in Stops.Value)
        {
            if (chunk[at..].StartsWith(stop, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Short words (ใน, ที่, มี) also occur inside names, so that only long ones end an unknown name.</summary>
    private static bool LongStopAt(ReadOnlySpan<char> chunk, int at)
    {
        foreach (var stop in Stops.Value)
        {
            if (stop.Length >= 4 && chunk[at..].StartsWith(stop, StringComparison.Ordinal))
                return true;
        }
        return chunk[at..].StartsWith("ได้", StringComparison.Ordinal) || chunk[at..].StartsWith("ได", StringComparison.Ordinal);
    }
}
