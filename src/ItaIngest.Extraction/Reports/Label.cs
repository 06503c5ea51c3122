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

    public static bool TryRead(string line, out Label label)
    {
        var text = line.AsSpan().Trim();
        if (ItemMarker.TryRead(text, out var marker))
            text = text[marker.Length..];
        var colon = text.IndexOfAny(':', '：');
        var space = text.IndexOf(' ');
        label = colon is > 1 and <= LongestName ? Of(text, colon, Sure)
            : space is > 1 and <= LongestName && Of(text, space, 1) is var plain && PlainRoles.Contains(plain.Role) ? plain
            : default;
        return label.Role is not null;
    }

    private static Label Of(ReadOnlySpan<char> text, int end, double sure)
    {
        var name = text[..end].Trim().ToString();
        return Fields.OfHeader(name, sure) is { } role && Fields.All.Contains(role) ? new Label(role, name, text[(end + 1)..].Trim().ToString()) : default;
    }
}
