using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>Reads อำเภอ… จังหวัด… after the name of an agency, in full or short (อ. จ.), damaged or with the words left out.</summary>
internal static class PlaceReader
{
    private const int Window = 70;
    private const int LongestName = 24;
    private const int BothNames = 60; // with the words before them; what begins in the window is read to its end

    /// <summary>Cover and letterhead come first; a text with more places than this is a list of them.</summary>
    private const int MostPlaces = 200;

    private static readonly string[] DistrictWords = ["อำเภอ", "อ.", "เขต"];
    private static readonly string[] ProvinceWords = ["จังหวัด", "จ."];

    /// <summary>True where อำเภอ, จังหวัด or their short forms begin.</summary>
    public static bool IsPlaceWordAt(SkeletonMap map, int at) => WordAt(map, at, DistrictWords) > 0 || WordAt(map, at, ProvinceWords) > 0;

    /// <summary>District and province after an index, and the index after them; the same index when none follows.</summary>
    public static (string? District, string? Province, int End) Read(SkeletonMap map, int start)
    {
        var limit = EndOfNeighbourhood(map, start, Math.Min(map.Text.Length, start + Window + BothNames));
        var end = Math.Min(limit, start + Window);
        var district = FindWord(map, start, end, DistrictWords, 2);
        var province = FindWord(map, district?.End ?? start, district is null ? end : limit, ProvinceWords, 2);
        if (district is { } d && province is { } p && p.Start < d.End)
            province = null;
        if (district is { } both && province is { } label && AfterSigns(map, both.End, limit) == label.Start && Pair(map, label.End, limit) is { } pair)
            return pair;
        var (provinceName, provinceEnd) = province is { } pw ? ProvinceAt(map, pw.End, limit) : UnannouncedProvince(map, start, end, district);
        var (districtName, districtEnd) = district is { } dw ? DistrictAt(map, dw.End, province?.Start ?? limit, provinceName) : UnannouncedDistrict(map, start, province?.Start ?? end, provinceName);
        return (districtName, provinceName, Math.Max(districtEnd, provinceEnd));
    }

    /// <summary>"อำเภอ/จังหวัด ไชยา/สุราษฎร์ธานี": both words, then both names.</summary>
    private static (string? District, string? Province, int End)? Pair(SkeletonMap map, int start, int end)
    {
        var first = AfterSigns(map, start, end);
        var district = Word(map, first, end);
        var second = AfterSigns(map, first + district.Length, end);
        var province = Word(map, second, end);
        return Places.Province(province) is { } name && Places.District(district, name) is { } listed ? (listed, name, second + province.Length) : null;
    }

    /// <summary>Every known province that stands after จังหวัด or จ.</summary>
    public static IEnumerable<string> ProvincesIn(SkeletonMap map) =>
        WordsAfter(map, ProvinceWords).Select(Places.Province).OfType<string>();

    /// <summary>Every district of these provinces that stands after อำเภอ or อ.</summary>
    public static IEnumerable<(string District, string Province)> DistrictsIn(SkeletonMap map, IReadOnlyCollection<string> provinces) =>
        WordsAfter(map, DistrictWords)
            .SelectMany(_ => provinces, (word, province) => (District: Places.DistrictExactly(word, province), Province: province))
            .Where(place => place.District is not null)
            .Select(place => (place.District!, place.Province));

    private static IEnumerable<string> WordsAfter(SkeletonMap map, string[] words)
    {
        for (var (at, found) = (0, 0); at < map.Text.Length && found < MostPlaces; at++)
        {
            if (map.Text[at] is 'จ' or 'อ' or 'เ' && WordAt(map, at, words) is > 0 and var length && Word(map, AfterSigns(map, at + length, map.Text.Length), map.Text.Length) is { Length: > 1 } word)
            {
                found++;
                yield return word;
            }
        }
    }

    /// <summary>Places belong to the agency only until a blank line or the next agency.</summary>
    private static int EndOfNeighbourhood(SkeletonMap map, int start, int end)
    {
        foreach (var word in AgencyTypes.Words)
        {
            if (word.Strength == AgencyWordStrength.Damage)
                continue;
            for (var at = map.Text.AsSpan(start, end - start).IndexOf(word.Skeleton, StringComparison.Ordinal); at >= 0; at = map.Text.IndexOf(word.Skeleton, start + at + 1, end - start - at - 1, StringComparison.Ordinal) - start)
            {
                if (word.Strength == AgencyWordStrength.Weak && !AgencyTypes.IsShortFormAt(map, start + at, word))
                    continue;
                end = start + at;
                break;
            }
        }
        return end;
    }

    private static int WordAt(SkeletonMap map, int at, string[] words)
    {
        foreach (var word in words)
        {
            var isShort = word.EndsWith('.') || word == "เขต";
            if (map.Text.AsSpan(at).StartsWith(word, StringComparison.Ordinal) && (!isShort || map.IsBreakBefore(at) || map.Text[at - 1] is '(' or '/' or '|'))
                return word.Length;
        }
        return 0;
    }

    /// <summary>The first place word, spelled right or with a few edits.</summary>
    private static (int Start, int End)? FindWord(SkeletonMap map, int start, int end, string[] words, double maxEdits)
    {
        if (start >= end)
            return null;
        for (var at = start; at < end; at++)
        {
            if (WordAt(map, at, words) is > 0 and var length)
                return (at, at + length);
        }
        return ApproximateSearch.Best(words[0], map.Text.AsSpan(start, end - start), maxEdits) is { } near && map.IsBreakBefore(start + near.Start)
            ? (start + near.Start, start + near.End)
            : null;
    }

    private static (string? Name, int End) ProvinceAt(SkeletonMap map, int start, int end)
    {
        start = AfterSigns(map, start, end);
        var word = Word(map, start, end);
        if (Places.Province(word) is { } province)
            return (province, start + Math.Min(word.Length, ThaiText.Skeleton(province).Length));
        var next = start + word.Length;
        return next < end && map.IsLineBreakBefore(next) && Places.ProvinceExactly(word + Word(map, next, end)) is { } broken
            ? (broken, start + ThaiText.Skeleton(broken).Length)
            : AsWritten(map, start, word);
    }

    private static (string? Name, int End) DistrictAt(SkeletonMap map, int start, int end, string? province)
    {
        start = AfterSigns(map, start, end);
        var word = Word(map, start, end);
        return word.Length > 0 && Places.District(word, province) is { } district ? (district, start + word.Length) : AsWritten(map, start, word);
    }

    /// <summary>A place that no list knows is kept as it is written.</summary>
    private static (string? Name, int End) AsWritten(SkeletonMap map, int start, string word) =>
        word.Length < 2 ? (null, start) : (map.Source[map.SourceIndex(start)..map.SourceEnd(start + word.Length)], start + word.Length);

    /// <summary>A province named without จังหวัด: the last word of the line, spelled right.</summary>
    private static (string? Name, int End) UnannouncedProvince(SkeletonMap map, int start, int end, (int Start, int End)? district)
    {
        for (var at = district?.End ?? start; at < end; at++)
        {
            if (at == start || !map.IsBreakBefore(at))
                continue;
            var word = Word(map, at, end);
            if (word.Length > 2 && Places.ProvinceExactly(word) is { } province)
                return (province, at + word.Length);
            if (map.IsLineBreakBefore(at) && district is null)
                break;
        }
        return (null, start);
    }

    /// <summary>A district named without อำเภอ: the word after the agency's name, spelled right, when the province is known.</summary>
    private static (string? Name, int End) UnannouncedDistrict(SkeletonMap map, int start, int end, string? province)
    {
        if (province is null || start >= end)
            return (null, start);
        var word = Word(map, start, end);
        return word.Length > 2 && Places.DistrictExactly(word, province) is { } district ? (district, start + word.Length) : (null, start);
    }

    /// <summary>Forms have a sign or dots to write on before the name: "อำเภอ : …", "อำเภอ/เขต …", "จังหวัด………".</summary>
    private static int AfterSigns(SkeletonMap map, int start, int end)
    {
        if (map.Text.AsSpan(start, Math.Max(0, end - start)).StartsWith("/เขต", StringComparison.Ordinal))
            start += "/เขต".Length;
        while (start < end && map.Text[start] is ':' or '=' or '.' or '…' or '_' or '/')
            start++;
        return start;
    }

    /// <summary>Letters up to a space, a sign or the next place word.</summary>
    private static string Word(SkeletonMap map, int start, int end)
    {
        var at = start;
        while (at < end && at - start < LongestName && (ThaiText.IsLetter(map.Text[at]) || map.Text[at] == '-')
            && (at == start || (!map.IsBreakBefore(at) && !IsPlaceWordAt(map, at))))
            at++;
        return map.Text[start..at];
    }
}
