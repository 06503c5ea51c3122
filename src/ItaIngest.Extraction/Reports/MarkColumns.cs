using System.Buffers;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Columns that are ticked instead of written in: a quarter or a month each, or a state each. What a tick says stands in
/// the header above it.
/// </summary>
internal sealed class MarkColumns
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("✓✔√/xX×●•■▪*←→↔⟷☑☒✗➔➜\uF0FC\uF0FE");
    private const string Quarter = "ไตรมาส";
    private readonly HashSet<string> _roles;

    private MarkColumns(HashSet<string> roles) => _roles = roles;

    /// <summary>The fields of this table whose columns, two or more, hold nothing but marks.</summary>
    public static MarkColumns Of(MeasureTable table)
    {
        var roles = table.Columns.Where(column => column.Role is not null).GroupBy(column => column.Role!)
            .Where(columns => columns.Count() > 1 && IsMarked(table, columns.Select(column => column.Column).ToHashSet()))
            .Select(columns => columns.Key);
        return new MarkColumns(roles.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>
    /// The headers of the ticked columns, neighbours as "first - last"; null when the field is written out or nothing is ticked.
    /// </summary>
    public string? TextOf(IReadOnlyList<LogicalCell> cells, IReadOnlyList<MeasureColumn> columns)
    {
        if (!_roles.Contains(columns[0].Role!))
            return null;
        var ticked = columns.Select(column => cells.Any(cell => IsMark(cell.Text) && cell.Covers(column.Column))).ToList();
        var runs = new List<string>();
        for (var i = 0; i < ticked.Count; i++)
        {
            if (!ticked[i])
                continue;
            var first = i;
            while (i + 1 < ticked.Count && ticked[i + 1])
                i++;
            runs.Add(first == i ? NameOf(columns[i]) : $"{NameOf(columns[first])} - {NameOf(columns[i])}");
        }
        return runs.Count == 0 ? null : string.Join('\n', runs);
    }

    /// <summary>The lowest header; a bare number is that of a quarter where the header above says so (ไตรมาส over ๑ ๒ ๓ ๔).</summary>
    private static string NameOf(MeasureColumn column)
    {
        if (column.Leaf.Any(char.IsLetter))
            return column.Leaf;
        return column.Header.Contains(Quarter, StringComparison.Ordinal) ? $"{Quarter}ที่ {column.Leaf}" : column.Header;
    }

    private static bool IsMarked(MeasureTable table, HashSet<int> columns)
    {
        var filled = table.Rows.SelectMany(row => row.Cells).Where(cell => columns.Contains(cell.Column) && !FieldSlot.IsBlank(cell.Text)).ToList();
        return filled.Count > 0 && filled.All(cell => IsMark(cell.Text));
    }

    private static bool IsMark(string text)
    {
        var mark = text.AsSpan().Trim();
        return mark.Length is > 0 and <= 4 && mark.IndexOfAnyExcept(Marks) < 0;
    }
}
