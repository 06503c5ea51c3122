namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>
/// Puts the lines of a body together to rows: rules between rows part them; else a line is a row unless it goes on with
/// the row above (its first column is blank and it holds no figure, or it is the rest of a label that was too long).
/// </summary>
internal static class BodyRows
{
    private const double Tight = 0.6;

    public static List<BodyRow> Of(IReadOnlyList<PrintedLine> lines, Region region, RuleLines rules)
    {
        var cuts = rules.Across(region.Box.Left, region.Box.Right, lines[0].Box.CenterY, lines[^1].Box.CenterY).ToList();
        var ruled = cuts.Count * 4 > lines.Count;
        var labelRight = lines.Where(l => l.IsRow).Select(l => l.Phrases[0].Box.Right).Where(x => x < region.Columns.Bands[0].Right + 1).DefaultIfEmpty(0).Max();
        var rows = new List<BodyRow>();
        foreach (var line in lines)
        {
            var row = new BodyRow(line, PlacedPhrase.Of(line, region.Columns));
            var cut = rows.Count > 0 && cuts.Exists(y => y > rows[^1].LastLine.Box.CenterY && y < line.Box.CenterY);
            if (rows.Count > 0 && !cut && (ruled ? !AllFigures(rows[^1], row) : GoesOn(rows[^1], row, labelRight)))
                rows[^1].Add(row);
            else
                rows.Add(row);
        }
        return rows;
    }

    private static bool AllFigures(BodyRow above, BodyRow row) =>
        row.Phrases.Count > 1 && above.Phrases.Exists(p => p.Phrase.IsFigure) && row.Phrases.Skip(1).All(p => p.Phrase.IsFigure);

    private static bool GoesOn(BodyRow above, BodyRow row, double labelRight)
    {
        if (row.Box.Top - above.Box.Bottom > Tight * row.LastLine.Height)
            return false;
        var figures = row.Phrases.Any(p => p.Phrase.IsFigure);
        if (row.FirstBlank)
            return !figures;
        if (row.OnlyFirst)
            return IsRest(row) && above.Phrases.Exists(p => p.First == 0);
        return above.OnlyFirst && (IsRest(row) || (IsCut(above, row, labelRight) && row.Phrases[0].Phrase.Box.Left > above.Box.Left + 2));
    }

    /// <summary>Begins in the middle of a sentence.</summary>
    private static bool IsRest(BodyRow row) => row.Phrases[0].Phrase.Text is { Length: > 0 } text && (char.IsLower(text[0]) || (text[0] == '(' && text.Length > 4 && !char.IsDigit(text[1])));

    /// <summary>The next word would not have had room behind the label.</summary>
    private static bool IsCut(BodyRow above, BodyRow row, double labelRight)
    {
        var next = row.Phrases[0].Phrase;
        var word = next.Text.IndexOf(' ') is var at && at > 0 ? next.Box.Width * at / next.Text.Length : next.Box.Width;
        return above.Box.Right + word > labelRight;
    }
}
