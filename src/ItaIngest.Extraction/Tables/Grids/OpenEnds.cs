namespace ItaIngest.Extraction.Tables.Grids;

/// <summary>
/// The borders that a table lacks. Browsers and word processors leave the bottom or top border off where a row is cut
/// by a page break, and many tables have no border at their left and right. Where at least two lines run on beyond the
/// last line that crosses them and end together, the border is put there.
/// </summary>
internal sealed record OpenEnds(IReadOnlyList<Ruling> Horizontal, IReadOnlyList<Ruling> Vertical)
{
    public static OpenEnds Of(Rulings group, GridTolerances tolerances)
    {
        var (top, bottom) = Borders(group.Horizontal, group.Vertical, tolerances);
        var (left, right) = Borders(group.Vertical, group.Horizontal, tolerances);
        return new OpenEnds(Present(Reach(top, left, right), Reach(bottom, left, right)), Present(Reach(left, top, bottom), Reach(right, top, bottom)));
    }

    /// <summary>Where two borders are put in that meet at a corner, both reach it.</summary>
    private static Ruling? Reach(Ruling? border, Ruling? before, Ruling? after) => border is not { } line
        ? null
        : new Ruling(Math.Min(line.Start, before?.Position ?? line.Start), Math.Max(line.End, after?.Position ?? line.End), line.Position);

    private static (Ruling? Before, Ruling? After) Borders(IReadOnlyList<Ruling> along, IReadOnlyList<Ruling> across, GridTolerances tolerances)
    {
        if (along.Count == 0 || across.Count < 2)
            return (null, null);
        double first = along.Min(r => r.Position), last = along.Max(r => r.Position);
        var before = across.Where(r => r.Start < first - tolerances.OpenEnd).ToList();
        var after = across.Where(r => r.End > last + tolerances.OpenEnd).ToList();
        return (Border(before, r => r.Start, before.Count == 0 ? 0 : before.Min(r => r.Start), tolerances),
            Border(after, r => r.End, after.Count == 0 ? 0 : after.Max(r => r.End), tolerances));
    }

    private static Ruling? Border(List<Ruling> across, Func<Ruling, double> end, double at, GridTolerances tolerances)
    {
        var together = across.Where(r => Math.Abs(end(r) - at) <= tolerances.OpenEnd).ToList();
        return together.Count < 2 ? null : new Ruling(together.Min(r => r.Position), together.Max(r => r.Position), at);
    }

    private static Ruling[] Present(Ruling? one, Ruling? other) =>
        [.. new[] { one, other }.Where(ruling => ruling is not null).Select(ruling => ruling!.Value)];
}
