using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Core.Thai.Deadlines;

internal sealed partial class PhraseReader
{
    private Phrase? TryRecurrence()
    {
        var start = _at;
        var phrase = Current.Kind switch
        {
            TokenKind.Recurring => Of(TakeCode()),
            TokenKind.OfEvery => Of(TakeCode(), PhraseKind.OfEvery),
            TokenKind.MonthlyOrMonth => TakeUnless(Recurrence.Monthly, TokenKind.Month),
            TokenKind.QuarterlyOrQuarter => TakeUnless(Recurrence.Quarterly, TokenKind.Number),
            TokenKind.OfYear => TakeUnlessYear(),
            TokenKind.TimesPer => TryTimesPer(),
            TokenKind.Number when Peek(1).Kind == TokenKind.Times && Current.Digits < 4 => TryTimes(),
            TokenKind.Every or TokenKind.Regularly => TryEvery(),
            _ => null,
        };
        if (phrase is null)
            _at = start;
        return phrase;
    }

    private static Phrase Of(Recurrence? recurrence, PhraseKind kind = PhraseKind.Recurring) => new(kind) { Recurrence = recurrence };

    private Recurrence TakeCode() => Codes.Parse<Recurrence>(_tokens[_at++].Code);

    /// <summary>ประจำเดือน means every month, ประจำเดือนมกราคม that month.</summary>
    private Phrase? TakeUnless(Recurrence recurrence, TokenKind next)
    {
        if (Peek(1).Kind == next)
            return null;
        _at++;
        return Of(recurrence);
    }

    /// <summary>ประจำปี means every year, ประจำปี ๒๕๖๖ and ประจำปีงบประมาณ that year.</summary>
    private Phrase? TakeUnlessYear()
    {
        if (Peek(1).Kind is TokenKind.FiscalYear or TokenKind.Budget or TokenKind.Era || Peek(1).Year is not null)
            return null;
        _at++;
        return Of(Recurrence.Yearly);
    }

    /// <summary>ปีละ ๒ ครั้ง, เดือนละครั้ง.</summary>
    private Phrase TryTimesPer()
    {
        var unit = TakeCode();
        Skip(TokenKind.Noise, TokenKind.Within);
        var times = Current.IsNumber(1, 99) ? _tokens[_at++].Value : 1;
        Take(TokenKind.Times);
        return Of(Times(times, unit));
    }

    /// <summary>๒ ครั้งต่อปี, ๑ ครั้ง/เดือน.</summary>
    private Phrase? TryTimes()
    {
        var times = Current.Value;
        _at += 2;
        if (Current.Kind == TokenKind.Per)
            return Of(Times(times, TakeCode()));
        return Take(TokenKind.Slash) && TryUnit() is { } unit ? Of(Times(times, unit)) : null;
    }

    private static Recurrence Times(int times, Recurrence unit) => (unit, times) switch
    {
        (Recurrence.Yearly, 2) => Recurrence.HalfYearly,
        (Recurrence.Yearly, 4) => Recurrence.Quarterly,
        (Recurrence.Yearly, 12) => Recurrence.Monthly,
        (Recurrence.Monthly, 4) => Recurrence.Weekly,
        _ => unit,
    };

    /// <summary>ทุกเดือน, ทุกเดือนตุลาคม, ทุก ๆ ๖ เดือน, ทุกรอบ ๖ เดือน, ทุกสิ้นเดือน, ทุกวันที่ ๕ ของเดือน, รายไตรมาส.</summary>
    private Phrase? TryEvery()
    {
        _at++;
        Skip(TokenKind.Every, TokenKind.Noise, TokenKind.EndOf, TokenKind.Round);
        if (Current.Kind == TokenKind.Half)
        {
            _at++;
            return Of(Recurrence.HalfYearly);
        }
        if (Current.Kind == TokenKind.Number)
            return TryEverySo(_tokens[_at++].Value);
        if (Take(TokenKind.DayWord))
            return Of(EveryDate());
        if (Current.Kind == TokenKind.MonthWord && Peek(1).Kind == TokenKind.Month && Peek(2).Kind == TokenKind.Other)
        {
            _at += 2;
            return Of(Recurrence.Yearly);
        }
        return TryUnit() is { } unit ? Of(unit) : null;
    }

    private Recurrence EveryDate()
    {
        Take(TokenKind.Number);
        Skip(TokenKind.Noise);
        return Take(TokenKind.YearWord) || Current.Kind == TokenKind.Month ? Recurrence.Yearly : Recurrence.Monthly;
    }

    private Phrase? TryEverySo(int count)
    {
        if (TryUnit() is not { } unit)
            return null;
        Recurrence? recurrence = (unit, count) switch
        {
            (_, 1) => unit,
            (Recurrence.Monthly, 3) => Recurrence.Quarterly,
            (Recurrence.Monthly, 6) => Recurrence.HalfYearly,
            (Recurrence.Monthly, 12) => Recurrence.Yearly,
            (Recurrence.Daily, 7) => Recurrence.Weekly,
            (Recurrence.Daily, 30) => Recurrence.Monthly,
            _ => null,
        };
        return Of(recurrence);
    }

    private Recurrence? TryUnit()
    {
        Recurrence? unit = Current.Kind switch
        {
            TokenKind.Unit => Codes.Parse<Recurrence>(Current.Code),
            TokenKind.Weekday => Recurrence.Weekly,
            TokenKind.MonthWord => Recurrence.Monthly,
            TokenKind.Quarter => Recurrence.Quarterly,
            TokenKind.YearWord or TokenKind.FiscalYear => Recurrence.Yearly,
            _ => null,
        };
        if (unit is not null)
            _at++;
        return unit;
    }
}
