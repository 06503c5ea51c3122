namespace ItaIngest.Core.Thai.Deadlines;

/// <summary>
/// Groups words into times, repetitions and joining words. Each <c>Try…</c> either takes its words and gives a phrase,
/// or takes nothing.
/// </summary>
internal sealed partial class PhraseReader
{
    private readonly IReadOnlyList<Token> _tokens;
    private readonly List<Phrase> _phrases = [];
    private int _at;
    private bool _isBetween;

    private PhraseReader(IReadOnlyList<Token> tokens) => _tokens = tokens;

    public static IReadOnlyList<Phrase> Read(IReadOnlyList<Token> tokens)
    {
        var reader = new PhraseReader(tokens);
        while (reader._at < tokens.Count)
            reader.Next();
        return reader._phrases;
    }

    private Token Current => Peek(0);

    private Token Peek(int ahead) => _at + ahead < _tokens.Count ? _tokens[_at + ahead] : new Token(TokenKind.Other);

    private bool Take(TokenKind kind)
    {
        if (_at >= _tokens.Count || Current.Kind != kind)
            return false;
        _at++;
        return true;
    }

    private void Skip(params ReadOnlySpan<TokenKind> kinds)
    {
        while (_at < _tokens.Count && kinds.Contains(Current.Kind))
            _at++;
    }

    private void Next()
    {
        if (Current.IsEnding && EndsWhatBegan())
            _at++;
        else if (TryRecurrence() is { } recurrence)
            _phrases.Add(recurrence);
        else if (TryDuration() is { } duration)
            _phrases.Add(duration);
        else if (TryPoint() is { } point)
            AddPoint(point);
        else
        {
            _isBetween |= Current.Kind == TokenKind.Between;
            if (Joining(Current.Kind) is { } kind)
                _phrases.Add(new Phrase(EndsBetween(kind) ? PhraseKind.To : kind));
            _at++;
        }
    }

    /// <summary>ระหว่าง … และ …: the one "and" that joins beginning and end.</summary>
    private bool EndsBetween(PhraseKind kind)
    {
        if (!_isBetween || kind is not (PhraseKind.And or PhraseKind.To) || _phrases.Count == 0 || _phrases[^1].Kind != PhraseKind.Point)
            return false;
        _isBetween = false;
        return true;
    }

    /// <summary>เริ่ม … [และ] สิ้นสุด …: what is said to end is what was said to begin.</summary>
    private bool EndsWhatBegan()
    {
        var joined = _phrases is [.., { Kind: PhraseKind.And }] ? 1 : 0;
        if (_phrases.Count - joined < 2 || _phrases[^(joined + 1)].Kind != PhraseKind.Point || _phrases[^(joined + 2)].Kind is not (PhraseKind.From or PhraseKind.Anchor))
            return false;
        _phrases.RemoveRange(_phrases.Count - joined, joined);
        _phrases.Add(new Phrase(PhraseKind.To));
        return true;
    }

    private static PhraseKind? Joining(TokenKind kind) => kind switch
    {
        TokenKind.Dash or TokenKind.To => PhraseKind.To,
        TokenKind.And or TokenKind.Slash => PhraseKind.And,
        TokenKind.From or TokenKind.Since => PhraseKind.From,
        TokenKind.Anchor => PhraseKind.Anchor,
        TokenKind.Onwards => PhraseKind.Onwards,
        _ => null,
    };

    private void AddPoint(TimePoint point)
    {
        _phrases.Add(new Phrase(PhraseKind.Point) { Point = point });
        if (point.Kind == PointKind.Quarter)
            AddMoreQuarters(point);
    }

    /// <summary>ไตรมาส ๑-๒, ไตรมาสที่ ๑, ๒ และ ๓, ไตรมาส ๑-๔/๒๕๖๗: the numbers that go on after the first.</summary>
    private void AddMoreQuarters(TimePoint first)
    {
        var start = _phrases.Count - 1;
        while (Joining(Current.Kind) is PhraseKind.To or PhraseKind.And && Peek(1).IsNumber(1, 4) && Peek(1).Digits == 1
            && Peek(2).Kind is not (TokenKind.Month or TokenKind.MonthWord) && (Peek(2).Kind != TokenKind.Slash || Peek(3).Year is not null))
        {
            _phrases.Add(new Phrase(Joining(Current.Kind)!.Value));
            _phrases.Add(new Phrase(PhraseKind.Point) { Point = first with { Number = Peek(1).Value } });
            _at += 2;
            if (Current.Kind == TokenKind.Slash)
                break;
        }
        if (_phrases.Count - 1 == start)
            return;
        var slashed = Take(TokenKind.Slash);
        if ((first.HasYear && !slashed) || TryYear(fiscalByDefault: true) is not { } year)
            return;
        for (var i = first.HasYear ? _phrases.Count - 1 : start; i < _phrases.Count; i++)
        {
            if (_phrases[i].Point is { } point)
                _phrases[i] = _phrases[i] with { Point = point with { FiscalYear = year.Fiscal ?? year.Calendar } };
        }
    }

    /// <summary>๓๐ วัน, ๓ เดือน: a length, which has a place only when counted from a day.</summary>
    private Phrase? TryDuration()
    {
        if (Current.Kind != TokenKind.Number || Current.Year is not null && Current.Digits == 4)
            return null;
        var isDays = Peek(1).Kind == TokenKind.Unit;
        if (!isDays && (Peek(1).Kind is not (TokenKind.MonthWord or TokenKind.YearWord) || Peek(2).Kind is TokenKind.First or TokenKind.Last or TokenKind.Month))
            return null;
        var days = !isDays ? 0 : Current.Value * (Peek(1).Code == "weekly" ? 7 : 1);
        _at += 2;
        return new Phrase(PhraseKind.Duration) { Days = days };
    }
}
