namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>
/// Tells a column of running text beside a table: its lines are long and nearly all of them full, which no column of a
/// table is.
/// </summary>
internal static class ProseBeside
{
    private const int FewestLines = 10;
    private const int Long = 25;
    private const double Full = 0.85;
    private const double Share = 0.6;

    /// <summary>From where to where the table reaches, without running text at its left or right.</summary>
    public static (double Left, double Right) Limits(Region region)
    {
        var (left, right) = (double.NegativeInfinity, double.PositiveInfinity);
        var bands = region.Columns.Bands;
        if (bands.Count < 3)
            return (left, right);
        if (IsProse(region, bands[^1]))
            right = (bands[^2].Right + bands[^1].Left) / 2;
        else if (IsProse(region, bands[0]))
            left = (bands[0].Right + bands[1].Left) / 2;
        return (left, right);
    }

    /// <summary>The lines with only what stands within the limits.</summary>
    public static List<PrintedLine> Within(IEnumerable<PrintedLine> lines, (double Left, double Right) limits) =>
        [.. lines.Select(line => line.Phrases.FindAll(p => p.Box.CenterX > limits.Left && p.Box.CenterX < limits.Right)).Where(phrases => phrases.Count > 0).Select(phrases => new PrintedLine(phrases))];

    private static bool IsProse(Region region, (double Left, double Right) band)
    {
        var phrases = region.Lines.SelectMany(line => line.Phrases).Where(p => p.Box.Left >= band.Left - 2 && p.Box.Right <= band.Right + 2).ToList();
        return phrases.Count >= FewestLines && phrases.Count(p => p.Text.Length > Long && p.Box.Width > Full * (band.Right - band.Left)) >= Share * phrases.Count;
    }
}
