using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>Joins the parts of each table that page breaks cut apart.</summary>
internal static class TableJoiner
{
    /// <summary>Joins the parts, given in document order.</summary>
    public static JoinedTables Join(IReadOnlyList<JoinPart> parts)
    {
        FindRepeatedHeaders(parts);
        var tables = new List<LogicalTableBuilder>();
        var notes = new List<string>();
        foreach (var part in parts)
        {
            if (tables.Count > 0 && TryAdd(tables[^1], part, notes))
                continue;
            if (part.HeaderRowCount == 0)
                part.HeaderRowCount = HeaderRows.Count(part, begins: true);
            tables.Add(new LogicalTableBuilder(part));
        }
        return new JoinedTables([.. tables.Select((table, i) => table.Build(i))], notes);
    }

    /// <summary>Rows at the head of a page that stood at the head of the page before are a header, whatever they say.</summary>
    private static void FindRepeatedHeaders(IReadOnlyList<JoinPart> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            var (before, part) = (parts[i - 1], parts[i]);
            if (part.StartsAfresh || part.Table.Page != before.Table.Page + 1 || before.HeaderRowCount > 0)
                continue;
            var repeated = RepeatedRows.Count(before, part);
            if (repeated == 0 || repeated == before.Rows.Count && repeated == part.Rows.Count)
                continue;
            before.HeaderRowCount = repeated;
            part.HeaderRowCount = Math.Max(part.HeaderRowCount, repeated);
        }
    }

    private static bool TryAdd(LogicalTableBuilder table, JoinPart part, List<string> notes)
    {
        var last = table.Last;
        if (part.StartsAfresh || part.Table.Page - last.Table.Page is < 0 or > 1 || ColumnMap.Of(table.First, part) is not { } map)
            return false;
        var header = table.First.HeaderRowCount;
        var repeated = header > 0 ? RepeatedRows.Count(table.First, part) : 0;
        var skip = repeated >= header ? header : 0;
        if (skip == 0 && (part.HeaderRowCount > 0 || !FitsWithoutHeader(last, part)))
            return false;
        if (skip == part.Rows.Count)
        {
            table.Add(part, skip, map, continues: false);
            return true;
        }
        var continues = part.Table.Page == last.Table.Page && part.ColumnEdges is not null ? false : RowContinuation.Holds(table, part, part.Rows[skip]);
        if (continues && !last.OpenBottom)
            notes.Add($"row cut by a break joined by its text alone: page {part.Table.Page}, table {part.Table.Index + 1}, row {skip + 1}");
        part.ContinuedRow = continues ? skip : null;
        table.Add(part, skip, map, continues);
        return true;
    }

    /// <summary>On the next page the number of columns is enough; on the same page they have to stand at the same places.</summary>
    private static bool FitsWithoutHeader(JoinPart last, JoinPart part) =>
        (part.Table.Page > last.Table.Page && part.Table.Method != TableGrid.Aligned) || part.ColumnEdges is null || ColumnMap.SameEdges(last, part);
}
