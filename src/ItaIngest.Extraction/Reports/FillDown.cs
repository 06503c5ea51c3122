namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Finds for each open slot the row above whose value holds for it too. A group is the rows under one value of a
/// grouping column; a field is filled down inside a group only where its first row alone has a value. Rows that lead a
/// group of their own take what a merged cell brings down to them; who does it holds for all rows of a merged cell, and
/// where the table says nothing of merged cells, as in plain text, for the rows of the group below that leave it blank.
/// Left of all other columns it holds for the rows below that leave it blank, whatever group they are of.
/// </summary>
internal sealed class FillDown
{
    private readonly IReadOnlyList<FieldRow> _rows;
    private readonly List<int[]> _levels = [];
    private readonly List<string> _grouping = [];
    private readonly bool _ownerLeads;

    /// <param name="rows">rows of one table, in order</param>
    /// <param name="columns">its columns; grouping columns count from left to right</param>
    public FillDown(IReadOnlyList<FieldRow> rows, IReadOnlyList<MeasureColumn> columns)
    {
        _rows = rows;
        var roles = columns.Select(column => column.Role).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        _ownerLeads = roles.Find(Fields.All.Contains) == Fields.Owner;
        foreach (var role in roles.Where(Fields.IsGrouping))
        {
            _grouping.Add(role);
            _levels.Add(StartsOf(_grouping));
        }
    }

    /// <summary>The index of the row whose value the open slot takes, or null when it stays empty.</summary>
    public int? SourceOf(int row, string field)
    {
        if (_rows[row][field] is not { IsOpen: true } slot)
            return null;
        var own = _grouping.IndexOf(field);
        if (own >= 0)
            return Filled(_levels[own][row], row, field);
        for (var level = _levels.Count - 1; level >= 0; level--)
        {
            var first = FirstWithContent(level, row);
            if (first < row && FirstAloneIsFilled(level, first, field))
                return first;
        }
        if (field == Fields.Owner && slot.State == SlotState.Blank && LastAbove(row, field) is { } above)
            return above;
        var leadsItsGroup = _levels.Count == 0 || _levels[0][row] == row;
        return slot.State == SlotState.Covered && (leadsItsGroup || field == Fields.Owner) ? CoveringRow(row, field) : null;
    }

    /// <summary>Whether both rows stand under the same values of all grouping columns.</summary>
    public bool IsSameGroup(int a, int b) => _levels.Count > 0 && _levels[^1][a] == _levels[^1][b];

    /// <summary>For each row the row that opened its group, where a group opens with any value in these columns or a new section.</summary>
    private int[] StartsOf(IReadOnlyList<string> grouping)
    {
        var starts = new int[_rows.Count];
        for (var i = 1; i < starts.Length; i++)
        {
            var opens = grouping.Any(field => _rows[i][field] is { IsOpen: false }) || !Equals(_rows[i].Section, _rows[i - 1].Section);
            starts[i] = opens ? i : starts[i - 1];
        }
        return starts;
    }

    /// <summary>
    /// The nearest row above that says it, in the group that the row goes on with by a blank where a merged cell would reach
    /// down, or of the whole section; none where a dash comes first.
    /// </summary>
    private int? LastAbove(int row, string field)
    {
        var level = _grouping.FindLastIndex(group => _rows[row][group] is { State: SlotState.Blank });
        var goesOn = level >= 0 && Filled(_levels[level][row], row, _grouping[level]) is not null;
        if (!_rows[row].HasContent || !(goesOn || _ownerLeads))
            return null;
        for (var i = row - 1; i >= (_ownerLeads ? 0 : _levels[level][row]) && Equals(_rows[i].Section, _rows[row].Section); i--)
        {
            if (_rows[i][field] is { IsOpen: false } slot)
                return slot.IsFilled ? i : null;
        }
        return null;
    }

    private int? Filled(int source, int row, string field) => source < row && _rows[source][field] is { IsFilled: true } ? source : null;

    /// <summary>The first row of the group that is more than its heading.</summary>
    private int FirstWithContent(int level, int row)
    {
        var first = _levels[level][row];
        while (first < row && !_rows[first].HasContent)
            first++;
        return first;
    }

    private bool FirstAloneIsFilled(int level, int first, string field)
    {
        if (_rows[first][field] is not { IsFilled: true })
            return false;
        for (var i = first + 1; i < _rows.Count && _levels[level][i] == _levels[level][first]; i++)
        {
            if (_rows[i][field] is { IsOpen: false })
                return false;
        }
        return true;
    }

    private int? CoveringRow(int row, string field)
    {
        var cell = _rows[row][field]!.Cells[0];
        for (var i = row - 1; i >= 0; i--)
        {
            if (_rows[i][field] is { IsFilled: true } slot && slot.Cells.Contains(cell))
                return i;
        }
        return null;
    }
}
