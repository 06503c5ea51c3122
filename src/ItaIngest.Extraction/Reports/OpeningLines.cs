using System.Text.RegularExpressions;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Parts the lines above the first label of a measure: "๑. …" with "๑.๑ …" and "๑.๒ …" under it is a measure with its
/// steps; otherwise the last numbered line, with what follows it, is the measure.
/// </summary>
internal sealed partial class OpeningLines
{
    public OpeningLines(IReadOnlyList<Passage> lines)
    {
        var parent = ParentOf(lines);
        var start = parent ?? Math.Max(0, LastNumbered(lines));
        Heading = parent is null && start > 0 && IsUnder(lines[start], lines[start - 1]) ? lines[start - 1] : null;
        Measure = [.. lines.Skip(start).Take(parent is null ? lines.Count : 1)];
        Steps = parent is null ? [] : [.. lines.Skip(start + 1)];
    }

    /// <summary>The line above the measure whose number its own begins with: "๑. …" over "๑.๑ …"; or null.</summary>
    public Passage? Heading { get; }

    public IReadOnlyList<Passage> Measure { get; }

    public IReadOnlyList<Passage> Steps { get; }

    /// <summary>Whether a line is a part of another by its number.</summary>
    public static bool IsUnder(Passage line, Passage heading) =>
        NumberOf(heading) is { Length: > 0 } number && NumberOf(line).StartsWith(number + ".", StringComparison.Ordinal);

    public static bool IsNumbered(Passage passage) => NumberOf(passage).Length > 0;

    /// <summary>The last line that all lines after it, two at least, are parts of by their numbers.</summary>
    private static int? ParentOf(IReadOnlyList<Passage> lines)
    {
        for (var i = lines.Count - 3; i >= 0; i--)
        {
            var number = NumberOf(lines[i]);
            if (number.Length > 0 && lines.Skip(i + 1).All(line => NumberOf(line).StartsWith(number + ".", StringComparison.Ordinal)))
                return i;
        }
        return null;
    }

    /// <summary>Index of the last numbered line, or of the last line where none is numbered.</summary>
    private static int LastNumbered(IReadOnlyList<Passage> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (IsNumbered(lines[i]))
                return i;
        }
        return lines.Count - 1;
    }

    /// <summary>๑.๒ of "๑.๒ …", 3 of "มาตรการที่ ๓ …"; empty without one.</summary>
    public static string NumberOf(Passage passage) => ItemMarker.TryRead(passage.Text, out var marker) ? marker.Number
        : Counted().Match(passage.Text) is { Success: true } counted ? ThaiDigits.ToArabic(counted.Groups["number"].Value)
        : "";

    /// <summary>The counting word and number that a line opens with, as "มาตรการที่ ๓" and "ข้อ ๗" do; null without.</summary>
    public static (string Word, int Number)? CountOf(string line) =>
        Counted().Match(line) is { Success: true } counted && ThaiDigits.TryParseInteger(counted.Groups["number"].Value, out var number) ? (counted.Groups["word"].Value, number) : null;

    [GeneratedRegex(@"^\s*(?<word>มาตรการ|กิจกรรม|โครงการ|แนวทาง|ข้อ)\s*(ที่)?\s*(?<number>[0-9๐-๙]{1,2}(\.[0-9๐-๙]{1,2})?)(?![0-9๐-๙])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Counted();
}
