using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Takes a paragraph apart that carries its labels inside: "๑.๑ ออกระเบียบการยืม ผู้รับผิดชอบ กองคลัง กำหนดเวลา ไตรมาสที่ ๒".
/// </summary>
internal static class InlineLabels
{
    private const int LeastPlain = 2;
    private const string And = "และ";

    /// <summary>The labels with their values, and what stands before the first of them; none where the paragraph has none.</summary>
    public static IReadOnlyList<Label> In(string text, out string before)
    {
        var found = new List<(int At, int ValueAt, Label Label, bool HasColon)>();
        for (var at = StartOf(text); at < text.Length;)
        {
            var isLabel = Label.TryReadName(text.AsSpan(at), out var label, out var length) && text[at] != '(';
            if (isLabel)
                found.Add((at, at + length, label, text[at + length - 1] is ':' or '：'));
            at = isLabel ? at + length : NextWord(text, at);
        }
        if (found.Where(part => !part.HasColon).DistinctBy(part => part.Label.Role).Count() < LeastPlain && !ItemMarker.TryRead(text, out _))
            found.RemoveAll(part => !part.HasColon);
        var values = ValuesOf(found, text);
        if (found.Where((part, i) => !part.HasColon && IsListed(part.Label.Role, values[i], i + 1 < found.Count)).Any())
        {
            found.RemoveAll(part => !part.HasColon);
            values = ValuesOf(found, text);
        }
        before = found.Count == 0 ? text : text[..found[0].At].TrimEnd(' ', '(', '-', '–', ',');
        return [.. found.Select((part, i) => part.Label with { Value = values[i] })];
    }

    /// <summary>What stands behind each label, up to the next.</summary>
    private static List<string> ValuesOf(List<(int At, int ValueAt, Label Label, bool HasColon)> found, string text) =>
        [.. found.Select((part, i) => Value(text, part.ValueAt, i + 1 < found.Count ? found[i + 1].At : text.Length))];

    /// <summary>"แนวทาง ผู้รับผิดชอบ ระยะเวลา และการติดตามผล" counts labels up; none has a value. So does "ขั้นตอน ระยะเวลา ค่าธรรมเนียม และผู้รับผิดชอบของแต่ละงาน".</summary>
    private static bool IsListed(string role, string value, bool hasNext)
    {
        if ((value.Length == 0 && hasNext) || value.StartsWith(And, StringComparison.Ordinal))
            return true;
        var next = value.IndexOf(" " + And, StringComparison.Ordinal);
        var last = next < 0 ? null : Fields.OfHeader(value[(next + And.Length + 1)..]);
        return last is Fields.Owner or Fields.Deadline or Fields.FollowUp && last != role;
    }

    private static int StartOf(string text) => ItemMarker.TryRead(text, out var marker) ? marker.Length : 0;

    private static int NextWord(string text, int at)
    {
        var gap = text.AsSpan(at).IndexOfAny(" (\n");
        return gap < 0 ? text.Length : at + gap + 1;
    }

    private static string Value(string text, int start, int end)
    {
        var value = text[start..end].Trim(' ', ',', ';', '/', '\n').TrimStart(':');
        return (value.EndsWith(')') && !value.Contains('(', StringComparison.Ordinal) ? value[..^1] : value.TrimEnd('(')).Trim();
    }
}
