using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>
/// Tells tables from what merely has gaps at the same places: two columns of running text, numbered lists, contents
/// lists, forms, signatures. Columns of figures are the strongest sign, rules across the next.
/// </summary>
internal static class RegionJudge
{
    private const double FigureColumn = 0.6;
    private const double LeastFilled = 0.36; // the axes of a chart are emptier
    private const int Bullet = 2;
    private const int Prose = 30;

    public static bool IsTable(Region region, RuleLines rules)
    {
        var columns = region.Columns;
        if (columns.Count < 2)
            return false;
        var rows = region.Rows.Select(line => PlacedPhrase.Of(line, columns)).ToList();
        var figures = Enumerable.Range(0, columns.Count).Count(c => c > 0 && IsFigureColumn(rows, c));
        var across = rules.Across(region.Box.Left, region.Box.Right, region.Box.Top - 60, region.Box.Bottom + 12).Count();
        if (IsThai(region))
            return figures >= 2 && rows.Count >= 4 && columns.Count >= 3;
        if (IsList(rows) || IsContents(region, rows, columns.Count))
            return false;
        if (Filled(rows, columns.Count) < LeastFilled)
            return false;
        if (figures > 0 && (rows.Count >= 4 || across > 0 || figures > 1))
            return figures * 4 >= columns.Count - 1;
        if (MeanLength(rows) > Prose)
            return across >= 3;
        return across >= 2 || (columns.Count >= 4 && rows.Count >= 5 && Filled(rows, columns.Count) > 0.6);
    }

    private static bool IsFigureColumn(List<List<PlacedPhrase>> rows, int column)
    {
        int filled = 0, figures = 0;
        foreach (var phrase in rows.SelectMany(row => row).Where(p => p.First == column && p.Last == column))
        {
            filled++;
            figures += phrase.Phrase.IsFigure ? 1 : 0;
        }
        return figures >= 3 && figures >= FigureColumn * filled;
    }

    private static double Filled(List<List<PlacedPhrase>> rows, int columns) => rows.Sum(row => row.Count) / (double)(rows.Count * columns);

    private static double MeanLength(List<List<PlacedPhrase>> rows) => rows.SelectMany(row => row).Where(p => p.Phrase.Text.Length > Bullet).Select(p => p.Phrase.Text.Length).DefaultIfEmpty(0).Average();

    private static bool IsThai(Region region)
    {
        int thai = 0, all = 0;
        foreach (var c in region.Lines.SelectMany(line => line.Phrases).SelectMany(phrase => phrase.Text).Where(char.IsLetter))
        {
            all++;
            thai += ThaiText.IsThai(c) ? 1 : 0;
        }
        return thai * 4 > all;
    }

    /// <summary>Numbers or bullets before text.</summary>
    private static bool IsList(List<List<PlacedPhrase>> rows)
    {
        var marked = rows.Count(row => row.Count == 2 && row[0].Phrase.Text.Length <= 5 && !char.IsLetter(row[0].Phrase.Text[^1]) && !row[1].Phrase.IsFigure);
        return marked * 2 > rows.Count;
    }

    /// <summary>Page numbers that grow, behind titles.</summary>
    private static bool IsContents(Region region, List<List<PlacedPhrase>> rows, int columns)
    {
        if (columns > 3)
            return false;
        var numbers = rows.Select(row => row[^1].Phrase.Text).Where(text => text.Length <= 4 && text.All(ThaiDigits.IsDigit)).Select(text => int.Parse(ThaiDigits.ToArabic(text), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var leaders = region.Lines.Count(line => line.Phrases.Exists(p => p.Text.Contains("....", StringComparison.Ordinal) || p.Text.Contains(". . .", StringComparison.Ordinal)));
        var growing = numbers.Zip(numbers.Skip(1), (a, b) => b >= a).All(ok => ok);
        return growing && numbers.Count >= 0.6 * rows.Count && (leaders * 2 > rows.Count || numbers.Count >= 6);
    }
}
