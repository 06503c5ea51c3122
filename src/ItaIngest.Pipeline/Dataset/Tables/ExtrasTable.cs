using ItaIngest.Core.Reports;
using C = ItaIngest.Pipeline.Dataset.Columns<(string MeasureId, ItaIngest.Core.Reports.MeasureExtra Extra)>;

namespace ItaIngest.Pipeline.Dataset.Tables;

/// <summary>extras.csv: what tables of measures say in columns that measures.csv has none for.</summary>
internal static class ExtrasTable
{
    public static Table<(string MeasureId, MeasureExtra Extra)> Table { get; } = new(
        "extras",
        "One line a filled cell of a measure's row in a column that measures.csv has none for: budget, target, obstacles, …",
        [
            C.Text("measure_id", "the measure", row => row.MeasureId) with { Required = true },
            C.Text("role", "what the header names: budget, target, obstacle, evidence, remark, score, …; empty for an unknown header", row => row.Extra.Role),
            C.Text("header", "the header as printed, upper rows first; empty for a column without one", row => row.Extra.Header),
            C.Text("text", "the cell as printed", row => row.Extra.Text) with { Required = true },
        ],
        document => (document.Report?.Measures ?? []).SelectMany(measure => measure.Extras.Select(extra => (MeasuresTable.Id(document, measure), extra))))
    {
        ForeignKeys = [new ForeignKey("measure_id", "measures", "measure_id")],
    };
}
