namespace ItaIngest.Core.Thai;

/// <summary>
/// What opens a numbered item or a bullet: ๑. ๑) (๑) ๑.๑ (ก) - • and their like.
/// </summary>
/// <param name="Number">The number in Arabic digits without brackets and final dot ("1.1", "ก"); empty for a bullet.</param>
/// <param name="Length">Characters of the line that the marker takes, leading and following spaces included.</param>
public readonly record struct ItemMarker(string Number, int Length)
{
    private const string Bullets = "•●○◦▪▫■□–—✓✔⮚➢*\uF0B7\uF0D8\uF0FC";

    /// <summary>
    /// Reads the marker that a line begins with. A figure such as ๘๖.๒๑ or a year is not a marker: numbers of items
    /// have at most two digits, and their second part has one unless the first has one.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> line, out ItemMarker marker)
    {
        var start = 0;
        while (start < line.Length && line[start] is ' ' or '\t')
            start++;
        marker = default;
        if (start == line.Length)
            return false;
        var number = "";
        var length = line[start] switch
        {
            '(' => ReadBracketed(line[start..], out number),
            '-' or '−' or '‐' => line.Length > start + 1 && ThaiDigits.IsDigit(line[start + 1]) ? 0 : 1,
            var c when Bullets.Contains(c, StringComparison.Ordinal) => 1,
            var c when ThaiDigits.IsDigit(c) => ReadNumber(line[start..], out number),
            _ => 0,
        };
        if (length == 0)
            return false;
        var end = start + length;
        while (end < line.Length && line[end] == ' ')
            end++;
        marker = new ItemMarker(number, end);
        return true;
    }

    /// <summary>The line without the marker that it begins with; the line itself where it has none.</summary>
    public static string Without(string line) => TryRead(line, out var marker) ? line[marker.Length..] : line;

    /// <inheritdoc cref="Without(string)"/>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> line) => TryRead(line, out var marker) ? line[marker.Length..] : line;

    private static int ReadBracketed(ReadOnlySpan<char> text, out string number)
    {
        number = "";
        var close = text.IndexOf(')');
        if (close is < 2 or > 6)
            return 0;
        var inside = text[1..close].Trim();
        var isLetter = inside.Length == 1 && ThaiText.IsConsonant(inside[0]);
        if (!isLetter && (inside.IsEmpty || inside.Length > 4 || !IsDotted(inside)))
            return 0;
        number = ThaiDigits.ToArabic(inside.ToString());
        return close + 1;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, out string number)
    {
        number = "";
        var end = 0;
        while (end < text.Length && (ThaiDigits.IsDigit(text[end]) || text[end] == '.'))
            end++;
        var body = text[..end].TrimEnd('.');
        var isClosed = end > body.Length || (end < text.Length && text[end] == ')');
        var hasDots = body.Contains('.');
        if (body.IsEmpty || !IsDotted(body) || (!isClosed && (!hasDots || IsFigure(body, text[end..]))))
            return 0;
        number = ThaiDigits.ToArabic(body.ToString());
        return end < text.Length && text[end] == ')' ? end + 1 : end;
    }

    private static bool IsDotted(ReadOnlySpan<char> body)
    {
        foreach (var part in body.Split('.'))
        {
            var digits = body[part];
            if (digits.Length is 0 or > 2 || !ThaiDigits.IsDigit(digits[0]) || !ThaiDigits.IsDigit(digits[^1]))
                return false;
        }
        return true;
    }

    /// <summary>๙๕.๐๐ and ๘๖.๒๑ are scores, ๑.๑ and ๑๐.๒ are items; ๗.๕๐ has a final zero that no item would have.</summary>
    private static bool IsFigure(ReadOnlySpan<char> body, ReadOnlySpan<char> after)
    {
        var dot = body.IndexOf('.');
        var fraction = body[(dot + 1)..];
        return (dot == 2 && fraction.Length == 2) || ThaiDigits.Value(fraction[0]) == 0
            || after.TrimStart().StartsWith("คะแนน") || after.TrimStart().StartsWith("%");
    }
}
