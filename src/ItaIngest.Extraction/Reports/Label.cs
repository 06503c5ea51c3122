namespace ItaIngest.Extraction.Reports;

/// <summary>A line such as "ผู้รับผิดชอบ : กองคลัง", which says in front what a column header would.</summary>
/// <param name="Role">one of <see cref="Fields"/></param>
/// <param name="Name">the words before the colon</param>
/// <param name="Value">what follows it</param>
internal readonly record struct Label(string Role, string Name, string Value)
{
    private const int LongestName = 40;

    /// <summary>A label is a known header and little more.</summary>
    private const double Sure = 0.85;

    public static bool TryRead(string line, out Label label)
    {
        label = default;
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 2 or > LongestName)
            return false;
        var name = line[..colon].Trim().TrimStart('-', '•', ' ');
        if (Fields.OfHeader(name, Sure) is not { } role || !Fields.All.Contains(role))
            return false;
        label = new Label(role, name, line[(colon + 1)..].Trim());
        return true;
    }
}
