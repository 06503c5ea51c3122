using System.Text.RegularExpressions;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>Reads which of a row of boxes is ticked on a form: "ระดับ [ ] AA [/] A [ ] B", "ระดับ AA ☐ A ☑ B ☐".</summary>
internal static class TickedGrade
{
    /// <summary>Letters of the longest row of boxes.</summary>
    private const int Reach = 120;

    private const string Grade = "(?<grade>ผ่านดีเยี่ยม|ผ่านดี|ผ่าน|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง|aa|[a-f](?![a-z]))";
    private const string Box = @"(?<box>[\[(][/x✓✔√*]?[\])]|[☐□○◯☑☒✓✔√])";

    private static readonly Regex BoxesFirst = SkeletonPattern.Of(@$"^({Box}{Grade}[,/]?)+");
    private static readonly Regex GradesFirst = SkeletonPattern.Of(@$"^({Grade}{Box}[,/]?)+");
    private static readonly Regex Ticked = SkeletonPattern.Of("[/x✓✔√*☑☒]");

    /// <summary>The grade of the one box that is ticked; null where there are no boxes, or not one ticked.</summary>
    /// <param name="map">a text</param>
    /// <param name="place">of its skeleton, where the boxes begin, after the first bracket at most</param>
    /// <param name="end">where they end; the place itself where there are none</param>
    public static string? At(SkeletonMap map, int place, out int end)
    {
        while (place > 0 && map.Text[place - 1] is '(' or '[')
            place--;
        var text = map.Text[place..Math.Min(map.Text.Length, place + Reach)];
        var match = BoxesFirst.Match(text) is { Success: true } first ? first : GradesFirst.Match(text);
        end = match.Success ? place + match.Length : place;
        var boxes = match.Groups["box"].Captures;
        var ticked = Enumerable.Range(0, boxes.Count).Where(i => Ticked.IsMatch(boxes[i].Value)).ToList();
        return ticked is [var only] ? Grades.Find(match.Groups["grade"].Captures[only].Value) : null;
    }
}
