using System.Globalization;
using System.Text.RegularExpressions;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>Tells which column of a table holds the scores: ranks, full marks, targets and other years' scores do not count.</summary>
internal static class ScoreColumn
{
    private const double SureKind = 0.8;

    private static readonly Regex Score = SkeletonPattern.Of("คะแนน|ร้อยละ|ผลการประเมิน|score|ค่าเฉลี่ย");
    private static readonly Regex Indicator = SkeletonPattern.Of("ตัวชี้วัด");
    private static readonly Regex NotScore = SkeletonPattern.Of("เต็ม|อันดับ|ลำดับ|เกณฑ์|เป้าหมาย|น้ำหนัก|ผลต่าง|เพิ่ม|ลด|เปลี่ยน|ต่างจาก|บาท|งบ(?!ประมาณ)|จำนวน|ผู้ตอบ");

    /// <summary>The columns: none where the header does not say, several where it does not choose or lists stand side by side.</summary>
    public static IReadOnlyList<int> Of(LogicalTable table, int? assessmentYear)
    {
        var columns = Enumerable.Range(0, table.ColumnCount)
            .Select(column => (Column: column, Header: HeaderOf(table, column)))
            .Where(column => HasFigures(table, column.Column) && !NotScore.IsMatch(column.Header) && !IsOfAnotherKind(column.Header))
            .ToList();
        var named = columns.Where(column => Score.IsMatch(column.Header)).ToList();
        var candidates = named.Count > 0 ? named : columns;
        if (candidates.Count > 1 && assessmentYear is { } year)
        {
            var text = year.ToString(CultureInfo.InvariantCulture);
            var ofYear = candidates.FindAll(column => column.Header.Contains(text, StringComparison.Ordinal));
            candidates = ofYear.Count > 0 ? ofYear : candidates;
        }
        if (candidates.Count > 1)
            candidates = OfMost(table, candidates);
        return [.. candidates.Select(candidate => candidate.Column)];
    }

    /// <summary>Whether a header speaks of scores or indicators.</summary>
    public static bool IsNamed(string header) => ThaiText.Skeleton(header) is var skeleton && (Score.IsMatch(skeleton) || Indicator.IsMatch(skeleton));

    /// <summary>Whether the column's own header says that its figures are scores.</summary>
    public static bool SaysScore(LogicalTable table, int column) => HeaderOf(table, column) is var header && Score.IsMatch(header) && !NotScore.IsMatch(header);

    /// <summary>Whether the column's figures are money, times or counts.</summary>
    public static bool IsOfAnotherKind(LogicalTable table, int column) => IsOfAnotherKind(HeaderOf(table, column));

    private static bool IsOfAnotherKind(string header) =>
        HeaderWords.RoleOf(header) is { Score: >= SureKind, Role: ColumnRole.Budget or ColumnRole.Deadline or ColumnRole.Target or ColumnRole.Number or ColumnRole.Remark };

    private static string HeaderOf(LogicalTable table, int column) =>
        ThaiText.Skeleton(string.Concat(ColumnHeaders.TextsOver(HeaderRowsOf(table), column)));

    /// <summary>Where no header row was told, a first row without any figure is one.</summary>
    private static IReadOnlyList<LogicalRow> HeaderRowsOf(LogicalTable table) =>
        table.HeaderRows.Count > 0 ? table.HeaderRows : [.. table.Rows.Take(1).Where(row => row.Cells.All(cell => ScoreText.Parse(cell.Text) is null))];

    /// <summary>Without the columns that have less than half as many figures: means of each instrument beside its indicators.</summary>
    private static List<(int Column, string Header)> OfMost(LogicalTable table, List<(int Column, string Header)> candidates)
    {
        var most = candidates.Max(column => FiguresIn(table, column.Column));
        return candidates.FindAll(column => FiguresIn(table, column.Column) * 2 > most);
    }

    private static bool HasFigures(LogicalTable table, int column) => FiguresIn(table, column) > 0;

    private static int FiguresIn(LogicalTable table, int column) =>
        table.Rows.SelectMany(row => row.Cells).Count(cell => cell.Column == column && ScoreText.Parse(cell.Text) is not null);
}
