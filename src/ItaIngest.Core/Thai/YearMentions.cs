namespace ItaIngest.Core.Thai;

/// <summary>Finds the years in titles and prose: ประจำปีงบประมาณ พ.ศ. ๒๕๖๖, ปี ๒๕๖๖, ปีงบฯ ๖๖.</summary>
public static class YearMentions
{
    private static readonly (string Word, bool IsFiscal)[] Leads =
        [("ปีงบประมาณ", true), ("งบประมาณ", true), ("ปีงบฯ", true), ("ปีงบ", true), ("พ.ศ.", false), ("พ.ศ", false), ("ปี", false)];

    /// <summary>Every year with ปีงบประมาณ, ปี or พ.ศ. before it, in the order of the text.</summary>
    /// <param name="normalised">a text that went through <see cref="ThaiText.Normalise"/></param>
    public static IReadOnlyList<YearMention> Find(string normalised)
    {
        ArgumentNullException.ThrowIfNull(normalised);
        var found = new List<YearMention>();
        for (var at = 0; at < normalised.Length; at++)
        {
            if (!ThaiDigits.IsDigit(normalised[at]) || (at > 0 && (ThaiDigits.IsDigit(normalised[at - 1]) || normalised[at - 1] is '/' or '.' && at > 1 && ThaiDigits.IsDigit(normalised[at - 2]))))
                continue;
            var end = at;
            while (end < normalised.Length && ThaiDigits.IsDigit(normalised[end]))
                end++;
            var (start, isFiscal) = Lead(normalised, at);
            if (start < at && ThaiDigits.TryParseInteger(normalised.AsSpan(at, end - at), out var number) && BuddhistCalendar.Year(number, end - at) is { } year
                && (end - at == 4 || isFiscal))
                found.Add(new YearMention(year, isFiscal, start, end));
        }
        return found;
    }

    /// <summary>Where the words before a year begin, and whether they call it fiscal.</summary>
    private static (int Start, bool IsFiscal) Lead(string text, int end)
    {
        var (start, isFiscal) = (end, false);
        while (true)
        {
            var at = text.AsSpan(0, start).TrimEnd(" \n").Length;
            var lead = Array.Find(Leads, l => text.AsSpan(0, at).EndsWith(l.Word, StringComparison.Ordinal));
            if (lead.Word is null)
                return (start, isFiscal);
            start = at - lead.Word.Length;
            isFiscal |= lead.IsFiscal;
        }
    }
}
