using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Vocabulary;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>
/// Cuts columns that a ruled table leaves together: where one heading cell holds several words that head columns, with
/// white between them that runs down through every row; or where the table of the page before was cut so.
/// </summary>
internal static class UnruledColumns
{
    private const double Known = 0.8;
    private const double NarrowestGutter = 0.3; // letters, besides what stands between the letters of a word
    private const double NarrowestOfMany = 0.2; // white that so many lines leave is no chance, though boxes of OCR stray into it
    private const int Many = 6;
    private const int LinesForOneStray = 8;
    private const int FewestLines = 2;
    private const double Aside = 12; // points by which a scanned page lies beside the one before
    private const double Wider = 4; // points by which the same column differs
    private const double Structure = 0.75; // what takes the place of the share of a border that is ruled

    /// <summary>The table, its columns cut where they can be told.</summary>
    /// <param name="table">a ruled grid</param>
    /// <param name="before">the table that the page before ended with, or null</param>
    /// <param name="glyphs">gives those of a cell by its index</param>
    public static TableGrid Cut(TableGrid table, TableGrid? before, Func<int, IReadOnlyList<Glyph>> glyphs)
    {
        if (table.RowCount < 2 || !WordLines.IsThai([.. Enumerable.Range(0, table.Cells.Count).SelectMany(glyphs)]))
            return table;
        var cuts = Enumerable.Range(0, table.ColumnCount).Select(column => CutsOf(table, column, before, glyphs)).ToList();
        return cuts.Exists(inside => inside.Count > 0) ? WithCuts(table, cuts) : table;
    }

    /// <summary>x of the cuts inside a column.</summary>
    private static List<double> CutsOf(TableGrid table, int column, TableGrid? before, Func<int, IReadOnlyList<Glyph>> glyphs)
    {
        var cells = table.Cells.Select((cell, i) => (Cell: cell, Index: i)).Where(one => one.Cell.Column == column && one.Cell.ColumnSpan == 1).ToList();
        if (cells.Count == 0 || cells[0].Cell.Row > 0)
            return [];
        var lines = WordLines.OfPart([.. cells.SelectMany(one => glyphs(one.Index))]);
        var header = lines.Where(line => line.Mid < cells[0].Cell.Box.Bottom).ToList();
        var body = lines.Where(line => line.Mid >= cells[0].Cell.Box.Bottom).ToList();
        if (header.Count > 0 && body.Count >= FewestLines && Headed(header, body) is { Count: > 0 } headed)
            return headed;
        return before is null ? [] : AsBefore(lines, table.Columns[column], table.Columns[column + 1], before);
    }

    private static List<double> Headed(List<WordLine> header, List<WordLine> body)
    {
        var clusters = new HeadingClusters(header);
        if (clusters.Count < 2)
            return [];
        var gutters = new List<Span>();
        foreach (var corridor in clusters.Corridors)
        {
            if (Below(corridor, body) is { } gutter)
                gutters.Add(gutter);
            else if (!corridor.Doubtful)
                return [];
        }

        if (gutters.Count == 0)
            return [];
        var region = new WordRegion(header, body, new HashSet<WordLine>(), gutters);
        var roles = region.HeaderTexts.Select(HeaderWords.RoleOf).ToList();
        return roles.TrueForAll(role => role.Score >= Known) && roles.DistinctBy(role => role.Role).Count() > 1 && EachFilled(region)
            ? gutters.ConvertAll(gutter => gutter.Center)
            : [];
    }

    private static bool EachFilled(WordRegion region) =>
        Enumerable.Range(0, region.ColumnCount).All(column => region.Body.Any(line => line.Part(region.Column(column).Left, region.Column(column).Right) is not null));

    private static List<double> AsBefore(List<WordLine> lines, double left, double right, TableGrid before)
    {
        var (from, to) = (Nearest(before, left), Nearest(before, right));
        if (Math.Abs(from - left) > Aside || Math.Abs(to - from - (right - left)) > Wider || lines.Count < FewestLines)
            return [];
        var inside = before.Columns.Where(x => x > from && x < to).Select(x => x - from + left).ToList();
        if (inside.Count == 0)
            return [];
        var letter = Median.Of(lines.Select(line => line.Letter));
        var gutters = inside.ConvertAll(x => Below(new Corridor([new Span(x - letter, x + letter)], Doubtful: false), lines));
        return gutters.Contains(null) ? [] : gutters.ConvertAll(gutter => gutter!.Value.Center);
    }

    private static double Nearest(TableGrid table, double x) => table.Columns.MinBy(other => Math.Abs(other - x));

    /// <summary>What the lines leave of a corridor, or null; where it is surely one, a few of many lines may stray into it.</summary>
    private static Span? Below(Corridor corridor, List<WordLine> lines)
    {
        var isSure = !corridor.Doubtful && lines.Count >= Many;
        var stray = isSure ? lines.Count / LinesForOneStray : 0;
        foreach (var line in lines)
        {
            if (corridor.Without(line, isSure ? NarrowestOfMany * line.Letter : line.Between + (NarrowestGutter * line.Letter)) is { } left)
                corridor = left;
            else if (stray-- == 0)
                return null;
        }

        return corridor.Gutter;
    }

    private static TableGrid WithCuts(TableGrid table, List<List<double>> cuts)
    {
        var sides = new List<double>();
        var first = new List<int>(); // new index of each column, and one past the last
        var open = new List<bool>();
        for (var column = 0; column < table.ColumnCount; column++)
        {
            first.Add(sides.Count);
            sides.AddRange([table.Columns[column], .. cuts[column]]);
            open.AddRange(Enumerable.Repeat(table.OpenColumns[column], cuts[column].Count + 1));
        }

        first.Add(sides.Count);
        sides.Add(table.Columns[^1]);
        var cells = table.Cells.SelectMany(cell => cell.ColumnSpan == 1 && cuts[cell.Column].Count > 0
            ? Enumerable.Range(first[cell.Column], cuts[cell.Column].Count + 1).Select(column => cell with
            {
                Column = column,
                Box = new Box(sides[column], cell.Box.Top, sides[column + 1], cell.Box.Bottom),
                Closed = Math.Min(cell.Closed, Structure),
            })
            : [cell with { Column = first[cell.Column], ColumnSpan = first[cell.Column + cell.ColumnSpan] - first[cell.Column] }]);
        return table with { Columns = sides, OpenColumns = open, Cells = [.. cells] };
    }
}
