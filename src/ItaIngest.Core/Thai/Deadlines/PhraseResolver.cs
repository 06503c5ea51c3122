namespace ItaIngest.Core.Thai.Deadlines;

/// <summary>Turns phrases into one deadline: years filled in, ranges joined, several times put together.</summary>
internal sealed class PhraseResolver
{
    private readonly List<Phrase> _phrases;
    private readonly FiscalYear? _reportYear;
    private readonly List<Deadline> _found = [];
    private readonly List<Recurrence?> _recurrences = [];

    private PhraseResolver(IReadOnlyList<Phrase> phrases, FiscalYear? reportYear)
    {
        _phrases = [.. phrases];
        _reportYear = reportYear;
    }

    public static Deadline Resolve(IReadOnlyList<Phrase> phrases, FiscalYear? reportYear)
    {
        var resolver = new PhraseResolver(phrases, reportYear);
        resolver.BindYears();
        for (var i = 0; i < resolver._phrases.Count;)
            i = resolver.ResolveAt(i);
        return resolver.Combine();
    }

    /// <summary>ปีงบประมาณ ๒๕๖๖ ไตรมาสที่ ๒: a year right before a time without one belongs to it.</summary>
    private void BindYears()
    {
        for (var i = 0; i + 1 < _phrases.Count; i++)
        {
            if (_phrases[i].Point is not { Kind: PointKind.Year, IsWhole: false, AtEnd: false, FiscalYear: { } year } || !IsBoundPart(_phrases[i + 1].Point))
                continue;
            _phrases.RemoveAt(i);
            for (var j = i; j < _phrases.Count && (_phrases[j].Point is null || IsBoundPart(_phrases[j].Point)); j++)
            {
                if (_phrases[j].Point is { } part)
                    _phrases[j] = _phrases[j] with { Point = part with { FiscalYear = year } };
            }
        }
    }

    private static bool IsBoundPart(TimePoint? point) => point is { HasYear: false, Kind: not PointKind.Year } and not { Kind: PointKind.Day, Number: 0 };

    /// <summary>Reads one time, range or repetition, and says where the next begins.</summary>
    private int ResolveAt(int i)
    {
        var phrase = _phrases[i];
        switch (phrase.Kind)
        {
            case PhraseKind.Recurring:
                return YearlyPointAfter(i) is { } next ? AddRecurrence(Recurrence.Yearly, next + 1) : AddRecurrence(phrase.Recurrence, i + 1);
            case PhraseKind.OfEvery:
                return AddRecurrence(phrase.Recurrence, i + 1);
            case PhraseKind.Duration:
                return ResolveDuration(i);
            case PhraseKind.Point:
                return ResolvePoint(i);
            default:
                return i + 1;
        }
    }

    private int AddRecurrence(Recurrence? recurrence, int next)
    {
        _recurrences.Add(recurrence);
        return next;
    }

    /// <summary>ทุกปี เดือนตุลาคม: the month of every year, which has no dates.</summary>
    private int? YearlyPointAfter(int i) =>
        _phrases[i].Recurrence == Recurrence.Yearly && i + 1 < _phrases.Count && IsBoundPart(_phrases[i + 1].Point) ? i + 1 : null;

    private int ResolvePoint(int i)
    {
        var point = _phrases[i].Point!;
        var after = i + 1 < _phrases.Count ? _phrases[i + 1] : null;
        if (after is { Kind: PhraseKind.OfEvery } or { Kind: PhraseKind.Recurring, Recurrence: Recurrence.Yearly } && !point.HasYear && point.Kind != PointKind.Year)
            return AddRecurrence(after.Recurrence, i + 2);
        if (EndOfRange(i) is { } end && _phrases[end].Point is { } last)
            return ResolveRange(point, last, end);
        if (point is { Kind: PointKind.Day, Number: 0 })
            point = point with { Number = NextMonth(i)?.Number ?? 0, Year = NextMonth(i)?.Year, FiscalYear = NextMonth(i)?.FiscalYear };
        var isStarting = (i > 0 && _phrases[i - 1].Kind is PhraseKind.From or PhraseKind.Anchor) || IsOpen(i);
        Add(YearBeside.Fill(_phrases, i, point), isStarting);
        return i + 1;
    }

    private TimePoint? NextMonth(int i) => _phrases.Skip(i + 1).Select(p => p.Point).FirstOrDefault(p => p is { Kind: PointKind.Day, Number: > 0 });

    private bool IsOpen(int i)
    {
        var j = i + 1;
        while (j < _phrases.Count && _phrases[j].Kind is PhraseKind.To)
            j++;
        return j < _phrases.Count && _phrases[j].Kind == PhraseKind.Onwards;
    }

    /// <summary>The index of the second time of a range that begins here.</summary>
    private int? EndOfRange(int i)
    {
        var j = i + 1;
        while (j < _phrases.Count && _phrases[j].Kind == PhraseKind.To)
            j++;
        return j > i + 1 && j < _phrases.Count && _phrases[j].Kind == PhraseKind.Point ? j : null;
    }

    private int ResolveRange(TimePoint first, TimePoint last, int end)
    {
        if (first is { Kind: PointKind.Day, Number: 0 })
            first = first with { Number = last.Number, Year = last.Year, FiscalYear = last.FiscalYear };
        var isAssumed = !first.HasYear && !last.HasYear;
        if (RangeYears.Resolve(first, last, _reportYear) is { } period)
            _found.Add(new Deadline(DeadlineKind.Range, period.Start, period.End, null) { YearAssumed = isAssumed });
        return end + 1;
    }

    /// <summary>ภายใน ๓๐ วัน นับจากวันที่ ๑ ตุลาคม ๒๕๖๖: by the day that many days later.</summary>
    private int ResolveDuration(int i)
    {
        var days = _phrases[i].Days;
        if (days == 0 || i + 2 >= _phrases.Count || _phrases[i + 1].Kind != PhraseKind.Anchor || _phrases[i + 2].Point is not { } anchor)
            return i + 1;
        var dated = anchor.HasYear || _reportYear is null ? anchor : anchor.In(_reportYear.Value);
        if (dated.Resolve() is { } period)
            _found.Add(new Deadline(DeadlineKind.Date, period.End.AddDays(days), period.End.AddDays(days), null) { YearAssumed = !anchor.HasYear });
        return i + 3;
    }

    private void Add(TimePoint point, bool isStarting)
    {
        var dated = point.HasYear || _reportYear is null ? point : point.In(_reportYear.Value);
        if (dated.Resolve() is not { } period)
            return;
        var deadline = isStarting
            ? new Deadline(DeadlineKind.Starting, period.Start, null, null)
            : new Deadline(point.DeadlineKind, period.Start, period.End, null);
        _found.Add(deadline with { YearAssumed = !point.HasYear });
    }

    private Deadline Combine()
    {
        var dated = _found.DistinctBy(d => (d.Start, d.End)).ToList();
        var recurrence = _recurrences.FirstOrDefault(r => r is not null);
        if (dated.Count == 0)
            return _recurrences.Count == 0 ? Deadline.Unparsed : new Deadline(DeadlineKind.Recurring, null, null, recurrence);
        if (dated.Count == 1 && _recurrences.Count == 0)
            return dated[0];
        DateOnly? end = dated.Exists(d => d.End is null) ? null : dated.Max(d => d.End);
        return new Deadline(DeadlineKind.Multiple, dated.Min(d => d.Start), end, recurrence) { YearAssumed = dated.Exists(d => d.YearAssumed) };
    }
}
