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
            C.Integer("position", "its place among the items of the cell, from 1", row => row.Item.Position) with { Minimum = 1, Required = true },
            C.Text("number", "as printed, in Arabic digits; - for a bullet", row => row.Item.Number) with { Required = true },
            C.Integer("parent", "position of the item it stands under; empty for an outermost one", row => row.Item.Parent) with { Minimum = 1 },
            C.Text("pair", "the same for the items of one row that belong together by their numbers (issue 2, measure 2, owner 2); empty where the columns are not numbered alike", row => row.Item.Pair),
            C.Text("text", "without the number", row => row.Item.Text),
        ],
        document => (document.Report?.Measures ?? []).SelectMany(measure => measure.Items.Select(item => (MeasuresTable.Id(document, measure), item))))
    {
        ForeignKeys = [new ForeignKey("measure_id", "measures", "measure_id")],
    };
}
