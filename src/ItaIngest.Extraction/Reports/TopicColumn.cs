using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// A column headed as that of the issues which holds the seven topics of the assessment: they part the table as section
/// rows do elsewhere, and say nothing of what is wrong.
/// </summary>
internal static class TopicColumn
{
    private const int FewestTopics = 2;

    /// <summary>A cell with so many letters more than its topic says more than the topic.</summary>
    private const int LettersBeside = 12;

    /// <summary>The columns, that of the topics named as the section's.</summary>
    public static IReadOnlyList<MeasureColumn> Name(IReadOnlyList<MeasureColumn> columns, IReadOnlyList<LogicalRow> rows) =>
        columns.Any(column => column.Role == Fields.Section)
            ? columns
            : [.. columns.Select(column => column.Role == Fields.Issue && HoldsTopics(rows, column.Column) ? column with { Role = Fields.Section } : column)];

    private static bool HoldsTopics(IReadOnlyList<LogicalRow> rows, int column)
    {
        var texts = rows.Where(row => row.Kind == RowKind.Body).SelectMany(row => row.Cells).Where(cell => cell.Column == column && !FieldSlot.IsBlank(cell.Text)).Select(cell => cell.Text).ToList();
        var topics = texts.Select(Topics.Find).ToList();
        return topics.TrueForAll(topic => topic is not null) && topics.Distinct().Count() >= FewestTopics
            && texts.Zip(topics).All(pair => ThaiText.Skeleton(pair.First).Length <= ThaiText.Skeleton(pair.Second!.Name).Length + LettersBeside);
    }
}
