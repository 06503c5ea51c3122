using ItaIngest.Core.Reports;
using C = ItaIngest.Pipeline.Dataset.Columns<(string MeasureId, ItaIngest.Core.Reports.MeasureItem Item)>;

namespace ItaIngest.Pipeline.Dataset.Tables;

/// <summary>items.csv: the numbered items inside the cells.</summary>
internal static class ItemsTable
{
    public static Table<(string MeasureId, MeasureItem Item)> Table { get; } = new(
        "items",
        "One line a numbered item inside a cell of a measure",
        [
            C.Text("measure_id", "the measure", row => row.MeasureId) with { Required = true },
            C.Text("field", "the column it stands in", row => row.Item.Field) with { Required = true },
            C.Text("number", "as printed, in Arabic digits; - for a bullet", row => row.Item.Number) with { Required = true },
            C.Text("text", "without the number", row => row.Item.Text),
        ],
        document => (document.Report?.Measures ?? []).SelectMany(measure => measure.Items.Select(item => (MeasuresTable.Id(document, measure), item))))
    {
        ForeignKeys = [new ForeignKey("measure_id", "measures", "measure_id")],
    };
}
