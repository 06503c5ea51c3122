using ItaIngest.Core.Tables;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>Finds scores in table rows: indicator and score in one cell, or in two cells of a row.</summary>
internal sealed class ScoreRows
{
    /// <summary>Less, and whole, in a header row is the number of a column or a row.</summary>
    private const int LeastInHeader = 20;

    private readonly LogicalTable _table;
    private readonly int _block;
    private readonly HashSet<int> _columns;
    private readonly IReadOnlyList<int> _scoreColumns;
    private readonly HashSet<int> _others;

    /// <param name="table">any table</param>
    /// <param name="block">its index among the blocks of its page</param>
    /// <param name="columns">the columns to look at</param>
    /// <param name="assessmentYear">chooses among score columns of several years</param>
    public ScoreRows(LogicalTable table, int block, IEnumerable<int> columns, int? assessmentYear)
    {
        (_table, _block, _columns) = (table, block, [.. columns]);
        _scoreColumns = ScoreColumn.Of(table, assessmentYear);
        _others = [.. Enumerable.Range(0, table.ColumnCount).Where(column => ScoreColumn.IsOfAnotherKind(table, column))];
    }

    /// <summary>A table without a header may have had its first rows taken for one: "การใช้งบประมาณ" is a word that heads columns.</summary>
    public IEnumerable<FoundScore> Read() => _table.HeaderRows.Where(HasScore).Concat(_table.Rows).SelectMany(Read);

    private static bool HasScore(LogicalRow row) =>
        row.Cells.Any(cell => ScoreText.Parse(cell.Text) is { } score && (score >= LeastInHeader || score.Scale > 0)) && row.Cells.Count(cell => OnlyIndicator(row, cell) is not null) is 1 or 2;

    private IEnumerable<FoundScore> Read(LogicalRow row)
    {
        var names = row.Cells.Where(cell => OnlyIndicator(row, cell) is not null).Select(cell => cell.Column).ToList();
        foreach (var cell in row.Cells.Where(cell => row.Kind == RowKind.Section || _columns.Contains(cell.Column)))
        {
            var inside = StatedScores.In(cell.Text).ToList();
            foreach (var stated in inside)
                yield return new FoundScore(stated.Indicator, stated.Score, stated.Raw, CellEvidence.Of(row, cell), _block);
            if (inside.Count == 0 && OnlyIndicator(row, cell) is { } indicator && ScoreBeside(row, cell, names) is { } beside)
                yield return new FoundScore(indicator, beside.Score, $"{cell.Text} {beside.Cell.Text}", CellEvidence.Of(row, cell, beside.Cell), _block);
            else if (inside.Count == 0)
            {
                foreach (var listed in ListedIn(row, cell))
                    yield return listed;
            }
        }
    }

    /// <summary>Lines without rules between them are one row: as many scores in one cell as another names indicators belong to them in order.</summary>
    private IEnumerable<FoundScore> ListedIn(LogicalRow row, LogicalCell names)
    {
        var named = Indicators.Find(names.Text);
        if (named.Count < 2 || named.Any(mention => mention.Score is not null) || named.DistinctBy(mention => mention.Indicator.Number).Count() != named.Count)
            return [];
        var lists = row.Cells.Where(cell => cell.Column > names.Column && !_others.Contains(cell.Column))
            .Select(cell => (Cell: cell, Scores: cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(ScoreText.Parse).ToList()))
            .Where(list => list.Scores.Count == named.Count && list.Scores.TrueForAll(score => score is not null))
            .ToList();
        if (lists.Count > 1)
            lists = lists.FindAll(list => _scoreColumns is [var column] && list.Cell.Column == column);
        return lists is not [var found] ? []
            : named.Zip(found.Scores, (mention, score) => new FoundScore(mention.Indicator, score!.Value, $"{mention.Indicator.Name} {score}", CellEvidence.Of(row, names, found.Cell), _block));
    }

    /// <summary>The one indicator that a short cell names.</summary>
    private static Indicator? OnlyIndicator(LogicalRow row, LogicalCell cell)
    {
        var named = Indicators.Find(cell.Text).Select(mention => mention.Indicator).Distinct().ToList();
        return named.Count == 1 && cell.Text.Length < 120 && row.Cells.Count > 1 && Topics.Find(cell.Text) is null ? named[0] : null;
    }

    /// <summary>Lists that stand side by side have a score each, before the next name; or after the one before, where the scores' column comes first.</summary>
    private (LogicalCell Cell, decimal Score)? ScoreBeside(LogicalRow row, LogicalCell name, List<int> names)
    {
        var comesFirst = _scoreColumns.Count > 0 && _scoreColumns.Min() < names.Min() && _scoreColumns.Max() < names.Max() && ScoreColumn.SaysScore(_table, _scoreColumns.Min());
        var (start, end) = comesFirst
            ? (names.Where(column => column < name.Column).DefaultIfEmpty(-1).Max(), name.Column)
            : (name.Column, names.Where(column => column > name.Column).DefaultIfEmpty(int.MaxValue).Min());
        var figures = row.Cells.Where(cell => cell.Column > start && cell.Column < end && !_others.Contains(cell.Column))
            .Select(cell => (Cell: cell, Score: ScoreText.Parse(cell.Text)))
            .Where(figure => figure.Score is not null)
            .Select(figure => (figure.Cell, figure.Score!.Value))
            .ToList();
        if (_scoreColumns.Count == 1 || figures.Count > 1)
            figures = figures.FindAll(figure => _scoreColumns.Contains(figure.Cell.Column));
        return figures.Count == 1 ? figures[0] : null;
    }
}
