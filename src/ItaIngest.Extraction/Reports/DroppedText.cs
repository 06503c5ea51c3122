namespace ItaIngest.Extraction.Reports;

/// <summary>Says which text of a table of measures became part of no measure: nothing is dropped in silence.</summary>
internal sealed class DroppedText(MeasureTable table, ICollection<string> warnings)
{
    /// <summary>A row that has text, but neither measure nor steps nor action.</summary>
    public void Row(FieldRow row)
    {
        var text = string.Join(" | ", row.Slots.Values.Where(slot => slot.IsFilled).Select(slot => slot.Text).Concat(row.Extras.Select(extra => extra.Text)).Select(OneLine));
        warnings.Add($"page {row.Row.Start.Page}, table {row.Row.Start.Index + 1}, row {row.Row.StartRow + 1}: no measure, steps or action in it, kept out: {text}");
    }

    /// <summary>Full-width rows with nothing below them.</summary>
    public void Headings(IEnumerable<Heading> headings)
    {
        foreach (var heading in headings)
            warnings.Add($"page {Page(heading)}: no rows stand under the heading: {OneLine(heading.Text)}");
    }

    private int Page(Heading heading) => heading.Places.Count > 0 ? heading.Places[0].Page : table.Table.Parts[0].Page;

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
