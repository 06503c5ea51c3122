namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>
/// The signs of a new row in columns of words, each as a stretch of y in which a row ends: a column that starts again after
/// a pause, numbers that follow each other in the first column, lines that end early in every column.
/// </summary>
/// <param name="columns">the lines of each column, from top to bottom</param>
internal sealed class RowSigns(IReadOnlyList<IReadOnlyList<ColumnLine>> columns)
{
    /// <summary>Lines nearer than this share of the pitch are beside each other.</summary>
    public const double Same = 0.2;

    private const double Pause = 1.5; // line pitches
    private const double SmallPause = 0.12; // over one pitch
    private const double SmallestPause = 1.4; // points
    private const double Closest = 2; // letters; lines of one em are 2.2 of the widest
    private const double Alike = 0.05; // the shortest step that comes twice is the one within cells
    private const int MostSkipped = 2; // a number that OCR lost
    private const int LongWord = 8; // letters

    /// <summary>The middles of all lines.</summary>
    public List<double> Mids { get; } = [.. columns.SelectMany(column => column).Select(line => line.Mid).Order()];

    /// <summary>From one line to the next within a cell.</summary>
    public double Pitch { get; init; } = PitchOf(columns);

    /// <summary>The step that is surely longer than one line's.</summary>
    public double LongStep => Pitch + Math.Max(SmallestPause, SmallPause * Pitch);

    public static double PitchOf(IReadOnlyList<IReadOnlyList<ColumnLine>> columns)
    {
        // what follows closer than lines ever do is one that OCR saw as two
        var steps = columns.SelectMany(column => column.Zip(column.Skip(1), (a, b) => (Step: b.Mid - a.Mid, a.Letter))).Where(pair => pair.Step > Closest * pair.Letter).Select(pair => pair.Step).Order().ToList();
        for (var i = 0; i + 1 < steps.Count; i++)
        {
            if (steps[i + 1] - steps[i] < Alike * steps[i])
                return (steps[i] + steps[i + 1]) / 2;
        }
        return steps.Count == 0 ? 0 : steps[0];
    }

    /// <summary>Where a column stands still: by half a line at least, or by less where all columns do; and between figures, which are not wrapped.</summary>
    public List<Span> Pauses()
    {
        var pauses = new List<Span>();
        foreach (var (above, below, figures) in columns.SelectMany(column => column.Zip(column.Skip(1), (a, b) => (a.Mid, b.Mid, column.All(line => line.IsFigure)))))
        {
            var step = below - above;
            if (figures || step > Pause * Pitch || (step > LongStep && !Mids.Exists(y => y > above + (Same * Pitch) && y < below - (Same * Pitch))))
                pauses.Add(new Span(above, below));
        }
        return pauses;
    }

    /// <summary>The lines of the first column that count the rows.</summary>
    /// <param name="headed">the headings stand above, so that the first row has the first number</param>
    public List<ColumnLine> Numbers(bool headed)
    {
        var found = new List<ColumnLine>();
        foreach (var line in columns[0])
        {
            if (line.Number is { } number && (found.Count == 0 || (line.NumberStyle == found[0].NumberStyle && number > found[^1].Number && number <= found[^1].Number + MostSkipped)))
                found.Add(line);
        }
        return found.Count == 0 || (headed && found[0] != columns[0][0]) ? [] : found;
    }

    /// <summary>Whether every column that has text begins some of it on the line of this number.</summary>
    public bool BeginsRow(ColumnLine number) => columns.All(column => column.Count == 0 || column.Any(line => Math.Abs(line.Mid - number.Mid) < Same * Pitch));

    /// <summary>
    /// Between lines that fill every column and would all have had room for the next word: it begins something new.
    /// </summary>
    public List<Span> EarlyEnds()
    {
        var ends = new List<Span>();
        var sides = columns.Select(column => column.Count == 0 ? 0 : column.Max(line => line.Right)).ToList();
        foreach (var (above, below) in columns[0].Zip(columns[0].Skip(1)))
        {
            if (below.Mid - above.Mid < Pause * Pitch && Enumerable.Range(0, columns.Count).All(c => EndsEarly(columns[c], above.Mid, below.Mid, sides[c])))
                ends.Add(new Span(above.Mid, below.Mid));
        }
        return ends;
    }

    private bool EndsEarly(IReadOnlyList<ColumnLine> column, double above, double below, double side)
    {
        var line = column.FirstOrDefault(line => Math.Abs(line.Mid - above) < Same * Pitch);
        var next = column.FirstOrDefault(line => Math.Abs(line.Mid - below) < Same * Pitch);
        if (line is null || next is null)
            return false;
        return line.Right + Math.Min(next.Right - next.Left, LongWord * next.Letter) < side;
    }
}
