using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>A line such as "ผู้รับผิดชอบ : กองคลัง", which says in front what a column header would.</summary>
/// <param name="Role">one of <see cref="Fields"/></param>
/// <param name="Name">the words before the value</param>
/// <param name="Value">what follows them; may be empty when it stands on the next lines</param>
internal readonly record struct Label(string Role, string Name, string Value)
{
    private const int LongestName = 40;

    /// <summary>A label is a known header and little more.</summary>
    private const double Sure = 0.85;

    /// <summary>Without a colon only the very word counts, and only one that no sentence is about.</summary>
    private static readonly string[] PlainRoles = [Fields.Owner, Fields.Deadline, Fields.FollowUp];

    /// <summary>Shorter words (เวลา, สังกัด) are parts of sentences.</summary>
    private const int ShortestPlain = 8;

    /// <summary>Words that head lines of letters and titles.</summary>
    private static readonly string[] NeverPlain = ["ส่วนราชการ", "หน่วยงาน", "ปีงบประมาณ"];

    public static bool TryRead(string line, out Label label)
    {
        var text = ItemMarker.Without(line.AsSpan().Trim());
        if (!TryReadName(text, out label, out var length))
            return false;
        label = label with { Value = text[length..].Trim().ToString() };
        return true;
    }

    /// <summary>Reads the name that a text begins with, and how long it is with its colon or space.</summary>
    public static bool TryReadName(ReadOnlySpan<char> text, out Label label, out int length)
    {
        var colon = text.IndexOfAny(':', '：');
        var space = text.IndexOf(' ');
        var plain = space is >= ShortestPlain and <= LongestName ? Of(text[..space], 1) : default;
        var isPlain = plain.Role is not null && PlainRoles.Contains(plain.Role) && !NeverPlain.Contains(plain.Name) && text[space..].TrimStart() is not [':' or '：', ..] && !IsAnnounced(text[space..]);
        if (isPlain)
            (label, length) = (plain, space + 1);
        else if (colon is > 1 and <= LongestName && text[1..colon].IndexOf('(') < 0)
            (label, length) = (Of(text[..colon], Sure), colon + 1);
        else
            (label, length) = (default, 0);
        return label.Role is not null;
    }

    /// <summary>"…และการติดตามผล ดังต่อไปนี้": a sentence that says what follows.</summary>
    private static bool IsAnnounced(ReadOnlySpan<char> rest) =>
        rest.TrimStart() is var words && (words.StartsWith("ดังนี้", StringComparison.Ordinal) || words.StartsWith("ดังต่อไปนี้", StringComparison.Ordinal));

    private static Label Of(ReadOnlySpan<char> text, double sure)
    {
        var name = text.Trim().ToString();
        return Fields.OfHeader(name, sure) is { } role && Fields.All.Contains(role) ? new Label(role, name, "") : default;
    }
}
