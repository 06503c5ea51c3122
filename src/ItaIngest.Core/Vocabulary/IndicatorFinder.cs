using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>Finds mentions of indicators in a text; places inside are those of its skeleton.</summary>
internal static class IndicatorFinder
{
    private const string NumberWord = "ตัวชีวัด";
    private const double EditsPerLetter = 0.14;
    private const int NearNumber = 24;

    private readonly record struct Span(int Start, int End, Indicator Indicator, double Distance);

    public static IReadOnlyList<IndicatorMention> Find(SkeletonMap map)
    {
        var names = FindNames(map);
        var numbers = FindNumbers(map);
        var spans = Merge(names, numbers);
        var figures = ThaiDigits.WithZeros(map.Source);
        var found = new List<IndicatorMention>();
        for (var i = 0; i < spans.Count; i++)
        {
            var (span, differs) = spans[i];
            var limit = map.SourceIndex(i + 1 < spans.Count ? spans[i + 1].Span.Start : map.Text.Length);
            var end = map.SourceEnd(span.End);
            var score = ScoreReader.Read(figures.AsSpan(end..Math.Max(end, limit)), out var length);
            found.Add(new IndicatorMention(span.Indicator, score, map.SourceIndex(span.Start), end + length, end, span.Distance, differs));
        }
        return found;
    }

    private static List<Span> FindNames(SkeletonMap map)
    {
        var found = new List<Span>();
        foreach (var (skeleton, indicator) in Indicators.Names)
        {
            for (var at = Next(map, skeleton, 0); at >= 0; at = Next(map, skeleton, at + 1))
                AddFree(found, new Span(at, at + skeleton.Length, indicator, 0));
        }
        foreach (var (skeleton, indicator) in Indicators.Names)
        {
            foreach (var near in ApproximateSearch.All(skeleton, map.Text, skeleton.Length * EditsPerLetter))
                AddFree(found, new Span(near.Start, near.End, indicator, near.Distance));
        }
        return found;
    }

    private static int Next(SkeletonMap map, string skeleton, int start) => map.Text.IndexOf(skeleton, start, StringComparison.Ordinal);

    private static void AddFree(List<Span> found, Span span)
    {
        if (!found.Exists(f => f.Start < span.End && span.Start < f.End))
            found.Add(span);
    }

    /// <summary>ตัวชี้วัดที่ ๔, ตัวชี้วัด 10; of ตัวชี้วัดย่อยที่ ๑๐.๒ the ten.</summary>
    private static List<Span> FindNumbers(SkeletonMap map)
    {
        var found = new List<Span>();
        for (var at = Next(map, NumberWord, 0); at >= 0; at = Next(map, NumberWord, at + 1))
        {
            var i = at + NumberWord.Length;
            if (map.Text.AsSpan(i).StartsWith("ยอย", StringComparison.Ordinal))
                i += 3;
            if (map.Text.AsSpan(i).StartsWith("ที", StringComparison.Ordinal))
                i += 2;
            var start = i;
            while (i < map.Text.Length && i - start < 3 && char.IsAsciiDigit(map.Text[i]))
                i++;
            if (i == start || !ThaiDigits.TryParseInteger(map.Text.AsSpan(start, i - start), out var number) || Indicators.ByNumber(number) is not { } indicator)
                continue;
            if (i + 1 < map.Text.Length && map.Text[i] == '.' && char.IsAsciiDigit(map.Text[i + 1]))
                i += 2;
            found.Add(new Span(at, i, indicator, 0));
        }
        return found;
    }

    /// <summary>A number right before a name is one mention with it; the name decides.</summary>
    private static List<(Span Span, bool NumberDiffers)> Merge(List<Span> names, List<Span> numbers)
    {
        var merged = new List<(Span Span, bool NumberDiffers)>();
        foreach (var name in names)
        {
            var number = numbers.FindIndex(n => n.End <= name.Start && name.Start - n.End <= NearNumber && !names.Exists(o => o.Start >= n.End && o.Start < name.Start));
            if (number < 0)
            {
                merged.Add((name, false));
                continue;
            }
            merged.Add((name with { Start = numbers[number].Start }, numbers[number].Indicator != name.Indicator));
            numbers.RemoveAt(number);
        }
        merged.AddRange(numbers.Select(n => (n, false)));
        return merged.OrderBy(m => m.Span.Start).ToList();
    }
}
