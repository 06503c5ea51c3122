namespace ItaIngest.Core.Thai.Deadlines;

internal sealed partial class PhraseReader
{
    /// <summary>A greater number before a month is the year of the time before it: มี.ค. ๖๖ ก.ย. ๖๖.</summary>
    private const int LastDay = 31;

    private TimePoint? TryPoint()
    {
        var start = _at;
        if (Take(TokenKind.EndOf) && TryPointOrYear() is { } end)
            return end with { AtEnd = true };
        _at = start;
        if (TryPlainPoint() is { } point)
            return point;
        _at = start;
        return null;
    }

    /// <summary>After สิ้น a bare ปี is enough: สิ้นปี.</summary>
    private TimePoint? TryPointOrYear() =>
        TryPlainPoint() ?? (Take(TokenKind.YearWord) ? new TimePoint(PointKind.Year) : null);

    private TimePoint? TryPlainPoint()
    {
        Skip(TokenKind.Noise, TokenKind.DayWord, TokenKind.MonthWord, TokenKind.MonthlyOrMonth, TokenKind.QuarterlyOrQuarter, TokenKind.Throughout);
        return Current.Kind switch
        {
            TokenKind.Date => DateInFigures(_tokens[_at++].Value),
            TokenKind.Number => TryDay() ?? TryMonthInFigures() ?? TryHalfInMonths() ?? TryBareYear(),
            TokenKind.Month => WithYear(new TimePoint(PointKind.Month, _tokens[_at++].Value), fiscalByDefault: false),
            TokenKind.Quarter => TryQuarter(),
            TokenKind.Half => TryHalf(),
            TokenKind.Round => TryRound(),
            TokenKind.First or TokenKind.Last => null,
            _ => TryFiscalYear(),
        };
    }

    private static TimePoint DateInFigures(int packed) =>
        new(PointKind.Day, packed / 100 % 100) { Day = packed % 100, Year = packed / 10000 };

    /// <summary>๓ มีนาคม [๒๕๖๖], and ๑ of ๑ - ๓ มีนาคม, whose month comes with the last day.</summary>
    private TimePoint? TryDay()
    {
        if (!Current.IsNumber(1, 31))
            return null;
        var day = Current.Value;
        var next = Peek(1).Kind is TokenKind.MonthWord or TokenKind.Noise ? 2 : 1;
        if (Peek(next).Kind == TokenKind.Month)
        {
            var month = Peek(next).Value;
            _at += next + 1;
            return WithYear(new TimePoint(PointKind.Day, month) { Day = day }, fiscalByDefault: false);
        }
        var isOneOfMany = Joining(Peek(1).Kind) is PhraseKind.To or PhraseKind.And && Peek(2).IsNumber(1, 31)
            && (Peek(3).Kind == TokenKind.Month || Joining(Peek(3).Kind) is PhraseKind.And);
        var isOfEvery = Peek(1).Kind == TokenKind.OfEvery && _at > 0 && _tokens[_at - 1].Kind == TokenKind.DayWord;
        if (!isOneOfMany && !isOfEvery)
            return null;
        _at++;
        return new TimePoint(PointKind.Day) { Day = day };
    }

    /// <summary>เดือน ๑๐/๒๕๖๖: month and year.</summary>
    private TimePoint? TryMonthInFigures()
    {
        var isMonth = _at > 0 && _tokens[_at - 1].Kind == TokenKind.MonthWord && Current.IsNumber(1, 12);
        if (!isMonth || Peek(1).Kind != TokenKind.Slash || Peek(2).Year is not { } year)
            return null;
        var month = Current.Value;
        _at += 3;
        return new TimePoint(PointKind.Month, month) { Year = year };
    }

    private TimePoint? TryQuarter()
    {
        _at++;
        Skip(TokenKind.Noise);
        var number = Current.Kind switch
        {
            TokenKind.First => 1,
            TokenKind.Last => 4,
            TokenKind.Number when Current.IsNumber(1, 4) => Current.Value,
            _ => 0,
        };
        if (number == 0)
            return null;
        _at++;
        var point = new TimePoint(PointKind.Quarter, number);
        if (Current.Kind == TokenKind.Slash && Peek(1).Year is { } year)
        {
            _at += 2;
            return point with { FiscalYear = year };
        }
        return WithYear(point, fiscalByDefault: true);
    }

    private TimePoint? TryHalf()
    {
        var code = _tokens[_at++].Code;
        var isSecond = code == "2" || (code.Length == 0 && Current.Kind == TokenKind.Last);
        Skip(TokenKind.First, TokenKind.Last);
        return WithYear(HalfOf(isSecond), fiscalByDefault: true);
    }

    private static TimePoint HalfOf(bool isSecond) => isSecond ? new TimePoint(PointKind.SecondHalf) : new TimePoint(PointKind.FirstMonths, 6);

    /// <summary>รอบ ๖ เดือน [แรก|หลัง], รอบ ๙ เดือน, รอบ ๑๒ เดือน: months from the start of the fiscal year.</summary>
    private TimePoint? TryRound()
    {
        _at++;
        Skip(TokenKind.Noise, TokenKind.Since, TokenKind.Within);
        if (!Current.IsNumber(1, 12) || Peek(1).Kind != TokenKind.MonthWord)
            return null;
        var months = Current.Value;
        _at += 2;
        var isSecond = Current.Kind == TokenKind.Last && months == 6;
        Skip(TokenKind.First, TokenKind.Last);
        var point = months == 12 ? new TimePoint(PointKind.Year) : isSecond ? HalfOf(true) : new TimePoint(PointKind.FirstMonths, months);
        return WithYear(point, fiscalByDefault: true);
    }

    /// <summary>๖ เดือนแรก, ๖ เดือนหลัง.</summary>
    private TimePoint? TryHalfInMonths()
    {
        if (!Current.IsNumber(1, 11) || Peek(1).Kind != TokenKind.MonthWord || Peek(2).Kind is not (TokenKind.First or TokenKind.Last))
            return null;
        var (months, isLast) = (Current.Value, Peek(2).Kind == TokenKind.Last);
        if (isLast && months != 6)
            return null;
        _at += 3;
        return WithYear(isLast ? HalfOf(true) : new TimePoint(PointKind.FirstMonths, months), fiscalByDefault: true);
    }

    private TimePoint? TryBareYear()
    {
        if (Current.Digits != 4 || Current.Year is not { } year || (_at > 0 && _tokens[_at - 1].Kind is TokenKind.Slash))
            return null;
        _at++;
        return new TimePoint(PointKind.Year) { FiscalYear = year };
    }

    /// <summary>ตลอดปี, [ตลอด|ประจำ] ปีงบประมาณ [พ.ศ.] [๒๕๖๖], ปี ๒๕๖๖, พ.ศ. ๒๕๖๖.</summary>
    private TimePoint? TryFiscalYear()
    {
        var isWhole = (_at > 0 && _tokens[_at - 1].Kind == TokenKind.Throughout) || Current.Kind == TokenKind.ThroughoutYear;
        var needsNumber = !isWhole && Current.Kind is TokenKind.YearWord or TokenKind.Era;
        if (Current.Kind is not (TokenKind.FiscalYear or TokenKind.ThroughoutYear or TokenKind.OfYear or TokenKind.YearWord or TokenKind.Era))
            return null;
        Skip(TokenKind.ThroughoutYear, TokenKind.OfYear, TokenKind.FiscalYear, TokenKind.Budget, TokenKind.YearWord, TokenKind.Era, TokenKind.Noise);
        var point = new TimePoint(PointKind.Year) { IsWhole = isWhole };
        if (Current.Year is { } year && Peek(1).Kind is not (TokenKind.Unit or TokenKind.Times or TokenKind.Month))
        {
            _at++;
            return point with { FiscalYear = year };
        }
        return needsNumber ? null : point;
    }

    private TimePoint WithYear(TimePoint point, bool fiscalByDefault) =>
        TryYear(fiscalByDefault) is { } year ? point with { Year = year.Calendar, FiscalYear = year.Fiscal } : point;

    /// <summary>
    /// The year after a time: มกราคม ๒๕๖๖, มกราคม พ.ศ. ๖๖, ไตรมาสที่ ๒ (ปีงบประมาณ ๒๕๖๖). A year that is called a
    /// fiscal year, or that follows a quarter, is one.
    /// </summary>
    private (int? Calendar, int? Fiscal)? TryYear(bool fiscalByDefault)
    {
        var start = _at;
        var isFiscal = fiscalByDefault;
        for (; _at < _tokens.Count; _at++)
        {
            var token = Current;
            if (token.Kind == TokenKind.FiscalYear)
                isFiscal = true;
            else if (token.Year is { } year && (token.Digits == 4 || Peek(1).Kind is not (TokenKind.Unit or TokenKind.Times or TokenKind.Month) || (token.Value > LastDay && Peek(1).Kind == TokenKind.Month)))
            {
                _at++;
                return isFiscal ? (null, year) : (year, null);
            }
            else if (token.IsEnding || token.Kind is not (TokenKind.Noise or TokenKind.YearWord or TokenKind.Era or TokenKind.OfYear or TokenKind.Budget or TokenKind.Open))
                break;
        }
        _at = start;
        return null;
    }
}
