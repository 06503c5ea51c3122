namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>
/// Puts the lines of a body together to rows: rules between rows part them; else a line is a row unless it goes on with
/// the row above (its first column is blank and it holds no figure, or it is the rest of a label that was too long).
/// </summary>
internal static class BodyRows
{
    private const double Tight = 0.6; // of the letter height
    private const double Overlap = 0.25;
    private const double Indent = 2; // points

    public static List<BodyRow> Of(IReadOnlyList<PrintedLine> lines, Region region, RuleLines rules)
    {
        var cuts = rules.Across(region.Box.Left, region.Box.Right, lines[0].Box.CenterY, lines[^1].Box.CenterY).ToList();
        var ruled = cuts.Count * 4 > lines.Count;
        var labelRight = lines.Where(l => l.IsRow).Select(l => l.Phrases[0].Box.Right).Where(x => x < region.Columns.Bands[0].Right + 1).DefaultIfEmpty(0).Max();
        var placed = lines.Select(line => new BodyRow(line, PlacedPhrase.Of(line, region.Columns))).ToList();
        var rows = new List<BodyRow>();
        for (var i = 0; i < placed.Count; i++)
        {
            var row = placed[i];
            var cut = rows.Count > 0 && cuts.Exists(y => y > rows[^1].LastLine.Box.CenterY && y < row.Box.CenterY);
            var next = placed.Skip(i + 1).FirstOrDefault(below => !below.FirstBlank);
            if (rows.Count > 0 && !cut && (Overlaps(rows[^1], row) || (ruled ? !AllFigures(rows[^1], row) : GoesOn(rows[^1], row, next, labelRight))))
                rows[^1].Add(row);
            else
                rows.Add(row);
        }
        return rows;
    }

    /// <summary>Lines that overlap in height are one row: figures centred beside a label of two lines.</summary>
    private static bool Overlaps(BodyRow above, BodyRow row) =>
        above.LastLine.Box.Bottom - row.Box.Top > Overlap * Math.Min(above.LastLine.Box.Height, row.Box.Height) && !Shares(above, row);

    private static bool Shares(BodyRow above, BodyRow row) =>
        row.Phrases.Exists(p => p.First > 0 && above.Phrases.Exists(other => other.First == p.First));

    private static bool AllFigures(BodyRow above, BodyRow row) =>
        row.Phrases.Count > 1 && above.Phrases.Exists(p => p.Phrase.IsFigure) && row.Phrases.Skip(1).All(p => p.Phrase.IsFigure);

    private static bool GoesOn(BodyRow above, BodyRow row, BodyRow? next, double labelRight)
    {
        if (row.Box.Top - above.Box.Bottom > Tight * row.LastLine.Height)
            return false;
        if (row.FirstBlank)
            return !row.Phrases.Exists(p => p.Phrase.IsFigure);
        var hangs = row.Left > above.Left + Indent && (next is null || next.Left < row.Left - Indent);
        if (row.OnlyFirst)
            return above.Phrases.Exists(p => p.First == 0) && (IsRest(row) || (!above.OnlyFirst && (hangs || IsUnfinished(above))));
        return above.OnlyFirst && (IsRest(row) || (hangs && IsCut(above, row, labelRight)));
    }

    /// <summary>The label ends as no label does.</summary>
    private static bool IsUnfinished(BodyRow row) =>
        row.Phrases.FindLast(p => p.First == 0).Phrase?.Text is { Length: > 0 } text && (text[^1] is '/' or ',' or '-' or '–' || text.EndsWith(" and", StringComparison.Ordinal) || text.EndsWith(" of", StringComparison.Ordinal));

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
