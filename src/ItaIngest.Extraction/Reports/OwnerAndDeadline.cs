using System.Buffers;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Thai.Deadlines;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>Parts the cells of a column that says who and when in one: "กองคลัง / ไตรมาสที่ ๒".</summary>
internal static class OwnerAndDeadline
{
    private const int ShortestOwner = 4;

    /// <summary>Any year will do: only whether the words are a time is asked.</summary>
    private static readonly FiscalYear AnyYear = new(2566);

    /// <summary>What may stand between the two, the surest first.</summary>
    private static readonly SearchValues<char>[] Separators =
        [SearchValues.Create("\n"), SearchValues.Create("/|;"), SearchValues.Create("(,:"), SearchValues.Create(" ")];

    /// <summary>The two slots of one; either is blank when the cell does not say it.</summary>
    public static (FieldSlot Owner, FieldSlot Deadline) Split(FieldSlot slot)
    {
        if (!slot.IsFilled)
            return (slot, slot);
        var (owner, deadline) = Split(slot.Text);
        return (SlotOf(slot, owner), SlotOf(slot, deadline));
    }

    /// <summary>Both texts; empty for what is not said.</summary>
    public static (string Owner, string Deadline) Split(string text)
    {
        foreach (var separators in Separators)
        {
            var needsDivision = separators == Separators[^1];
            var parts = Enumerable.Range(0, text.Length).Where(i => separators.Contains(text[i])).Select(i => (Left: Part(text[..i]), Right: Part(text[(i + 1)..]))).ToList();
            if (parts.FindIndex(part => IsOwner(part.Left, needsDivision) && IsDeadline(part.Right)) is var first and >= 0)
                return parts[first];
            if (parts.FindLastIndex(part => IsDeadline(part.Left) && IsOwner(part.Right, needsDivision)) is var last and >= 0)
                return (parts[last].Right, parts[last].Left);
        }
        return IsDeadline(text) ? ("", text.Trim()) : (text.Trim(), "");
    }

    private static string Part(string text)
    {
        var part = text.Trim(' ', '\n', '/', '|', ';', ',', ':');
        return part.EndsWith(')') && !part.Contains('(', StringComparison.Ordinal) ? part[..^1].TrimEnd() : part;
    }

    private static FieldSlot SlotOf(FieldSlot both, string text) =>
        text.Length > 0 ? both with { Text = text } : new FieldSlot(SlotState.Blank, "", []);

    /// <summary>Whether the words are a time and name no division.</summary>
    public static bool IsDeadline(string text) =>
        DeadlineParser.Parse(text, AnyYear) is { Kind: not DeadlineKind.Unparsed } && Divisions.Find(text).Count == 0;

    /// <summary>Whether the words are no time, and name a division where that is asked.</summary>
    public static bool IsOwner(string text, bool needsDivision) =>
        (needsDivision ? Divisions.Find(text).Count > 0 : text.Count(ThaiText.IsLetter) >= ShortestOwner)
        && DeadlineParser.Parse(text, AnyYear) is { Kind: DeadlineKind.Unparsed };
}
