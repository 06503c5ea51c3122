using System.Text.RegularExpressions;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>Tells what the columns of a table mean from its header rows.</summary>
internal static partial class ColumnHeaders
{
    /// <summary>The longest header seen has 60 letters; a longer text is content.</summary>
    private const int LongestHeader = 90;

    private const double Sure = 0.9;

    private const string Quarter = "ไตรมาส";

    /// <summary>A role that no field of a measure stands for.</summary>
    private const string Obstacle = "obstacle";

    /// <summary>One column for each of the grid, from the header rows above it.</summary>
    public static IReadOnlyList<MeasureColumn> Of(IReadOnlyList<LogicalRow> headerRows, int columnCount)
    {
        var columns = new List<MeasureColumn>();
        for (var i = 0; i < columnCount; i++)
        {
            var texts = TextsAbove(headerRows, i, columnCount);
            var column = new MeasureColumn(i, RoleOf(texts), string.Join(' ', texts), texts.Count > 0 ? texts[^1] : "");
            if (column.Role is Fields.Owner or Fields.Deadline)
                column = column with { Also = SecondRoleOf(column) };
            columns.Add(column.Role is null && IsUnderLeftNeighbour(headerRows, column) && i > 0 ? column with { Role = columns[i - 1].Role } : column);
        }
        return SplitMeasure(SplitSection(NameObstacles(NameAdvice(NameIndicators(columns)))));
    }

    /// <summary>
    /// Whether a row among others names columns. Content begins with the same words (มาตรการป้องกัน…, รายงานผล…), so that
    /// most cells must be known headers and nothing else, two roles at least, one of them what the table is about.
    /// </summary>
    public static bool IsHeader(LogicalRow row)
    {
        var texts = row.Cells.Where(cell => !FieldSlot.IsBlank(cell.Text)).Select(cell => cell.Text).ToList();
        if (texts.Count < 2 || texts.Exists(text => text.Length > LongestHeader))
            return false;
        var roles = texts.Where(text => !text.Any(ThaiDigits.IsDigit)).Select(text => Fields.OfHeader(text, Sure)).OfType<string>().ToList();
        return roles.Distinct(StringComparer.Ordinal).Count() >= 2
            && roles.Exists(role => Fields.IsContent(role) || Fields.IsGrouping(role))
            && roles.Count * 5 >= texts.Count * 3;
    }

    /// <summary>Texts of the cells of some rows that stand over or in a column, top to bottom.</summary>
    public static IEnumerable<string> TextsOver(IEnumerable<LogicalRow> rows, int column) =>
        rows.SelectMany(row => row.Cells).Where(cell => cell.Covers(column)).Select(cell => cell.Text);

    public static bool IsShort(MeasureColumn column) => column.Leaf.Length <= LongestHeader;

    /// <summary>Header texts of a column, top to bottom, without a title over the whole table.</summary>
    private static List<string> TextsAbove(IReadOnlyList<LogicalRow> headerRows, int column, int columnCount) =>
        [.. TextsOver(headerRows.Where(row => !IsTitle(row, columnCount)), column)
            .Select(text => StrayMark().Replace(text.ReplaceLineEndings(" ").Trim(), ""))
            .Where(text => text.Length > 0)];

    /// <summary>One text over the whole table; text without spans has it in the first cell alone.</summary>
    private static bool IsTitle(LogicalRow row, int columnCount) =>
        columnCount > 1
        && row.Cells.Where(cell => cell.Text.AsSpan().Trim().Length > 0).ToList() is [{ Column: 0 } only]
        && (only.ColumnSpan >= columnCount || row.Cells.Count == columnCount);

    /// <summary>The lowest header decides; where it says nothing (ไตรมาส ๑, หลัก), all of them together, then those above.</summary>
    private static string? RoleOf(List<string> texts)
    {
        if (texts.Count == 0)
            return null;
        if (IsTime(texts))
            return Fields.Deadline;
        if (Fields.OfHeader(texts[^1]) is { } leaf)
            return leaf;
        return Fields.OfHeader(string.Concat(texts)) ?? texts.AsEnumerable().Reverse().Skip(1).Select(text => Fields.OfHeader(text)).FirstOrDefault(role => role is not null);
    }

    /// <summary>A month, or a bare number under ไตรมาส: columns of a plan that is ticked.</summary>
    private static bool IsTime(List<string> texts) =>
        Months.IsName(texts[^1])
        || (ThaiDigits.TryParseInteger(texts[^1].Trim(), out var number) && number is >= 1 and <= 4 && texts.SkipLast(1).Any(text => ThaiText.Skeleton(text).Contains(Quarter, StringComparison.Ordinal)));

    /// <summary>ผู้รับผิดชอบ/ระยะเวลา: one column for who and when.</summary>
    private static string? SecondRoleOf(MeasureColumn column)
    {
        var other = column.Role == Fields.Owner ? Fields.Deadline : Fields.Owner;
        return Between().Split(column.Leaf).Any(part => Fields.OfHeader(part, Sure) == other) ? other : null;
    }

    /// <summary>Text without spans has the upper header over its first column only: the others have a lower header and a blank above it.</summary>
    private static bool IsUnderLeftNeighbour(IReadOnlyList<LogicalRow> headerRows, MeasureColumn column) =>
        headerRows.Count > 1
        && column.Leaf.Length > 0
        && headerRows[0].Cells.Any(cell => cell.Column == column.Column && cell.RowSpan == 1 && cell.Text.AsSpan().Trim().IsEmpty);

    /// <summary>
    /// A column of indicators is the rows' issue. Beside a column of issues it is filled down by itself, and both together
    /// are the issue.
    /// </summary>
    private static List<MeasureColumn> NameIndicators(List<MeasureColumn> columns) => columns.Exists(column => column.Role == Fields.Issue)
        ? columns
        : [.. columns.Select(column => column.Role == MeasureColumn.Indicator ? column with { Role = Fields.Issue } : column)];

    /// <summary>Recommendations left of the measures are those of the assessment, which the measures answer.</summary>
    private static List<MeasureColumn> NameAdvice(List<MeasureColumn> columns)
    {
        var first = columns.FindIndex(column => column.Role is not null && Fields.IsContent(column.Role));
        return columns.Exists(column => column.Role == Fields.Issue)
            ? columns
            : [.. columns.Select((column, i) => i < first && column.Role == Fields.Recommendation ? column with { Role = Fields.Issue } : column)];
    }

    /// <summary>ปัญหา right of what was done, or where the rows have their issue further left, is what stood in the way.</summary>
    private static List<MeasureColumn> NameObstacles(List<MeasureColumn> columns)
    {
        var first = columns.FindIndex(column => column.Role is not null && Fields.IsContent(column.Role));
        return [.. columns.Select((column, i) => column.Role == Fields.Issue && first >= 0 && i > first
            && (columns.Take(first).Any(other => other.Role is Fields.Issue or MeasureColumn.Indicator) || columns.Take(i).Any(other => other.Role is Fields.Action or Fields.Outcome))
            ? column with { Role = Obstacle } : column)];
    }

    /// <summary>ด้าน beside เรื่อง: the second column that rows stand under says what is to be mended, unless another column does.</summary>
    private static List<MeasureColumn> SplitSection(List<MeasureColumn> columns)
    {
        var sections = columns.Where(column => column.Role == Fields.Section).ToList();
        if (sections.Count != 2 || sections[0].Leaf == sections[1].Leaf || columns.Exists(column => column.Role is Fields.Issue or MeasureColumn.Indicator))
            return columns;
        return [.. columns.Select(column => column == sections[1] ? column with { Role = Fields.Issue } : column)];
    }

    /// <summary>มาตรการ beside กิจกรรม: the second column of measures says how, unless another column does.</summary>
    private static List<MeasureColumn> SplitMeasure(List<MeasureColumn> columns)
    {
        var measures = columns.Where(column => column.Role == Fields.Measure).ToList();
        if (measures.Count < 2 || columns.Exists(column => column.Role == Fields.Steps))
            return columns;
        return [.. columns.Select(column => measures.Skip(1).Contains(column) ? column with { Role = Fields.Steps } : column)];
    }

    [GeneratedRegex(@"/|และ|,|\(|\)|\s+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Between();

    /// <summary>A ruling beside the header that OCR took for a letter.</summary>
    [GeneratedRegex(@"^[A-Za-z|!\[\]]\s+(?=.*\p{IsThai})|(?<=\p{IsThai}.*)\s+[A-Za-z|!\[\]]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex StrayMark();
}
