using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Core.Thai.Deadlines;

/// <summary>Cuts the text of a deadline into words, numbers and signs; item numbers, bullets and line breaks are left out.</summary>
internal sealed class DeadlineTokenizer
{
    private const string Dashes = "-–—−‐‑~";
    private readonly string _text;
    private readonly bool _dashesAreBullets;
    private readonly List<Token> _tokens = [];
    private int _at;
    private int _start;

    private DeadlineTokenizer(string text)
    {
        _text = text;
        _dashesAreBullets = text.Length > 0 && Dashes.Contains(text[0], StringComparison.Ordinal);
    }

    /// <param name="text">normalised and trimmed</param>
    public static IReadOnlyList<Token> Read(string text)
    {
        var tokenizer = new DeadlineTokenizer(ThaiDigits.WithZeros(text));
        tokenizer.SkipMarker();
        while (tokenizer._at < text.Length)
            tokenizer.Next();
        return LawYears.Without(tokenizer._tokens);
    }

    private void Next()
    {
        var c = _text[_at];
        _start = _at;
        if (c == '\n')
        {
            _at++;
            SkipMarker();
        }
        else if (ThaiDigits.IsDigit(c))
            ReadNumber();
        else if (Sign(c) is { } sign)
        {
            _at++;
            Add(new Token(sign));
        }
        else if (c == ' ' || char.IsWhiteSpace(c))
            _at++;
        else if (DeadlineWords.TryMatch(_text, _at, out var token, out var end) && (token.Kind != TokenKind.Number || TryReadNumberWords(ref token, ref end)))
        {
            _at = token.Kind == TokenKind.Month ? EndOfMonth(token, end) : end;
            Add(token);
        }
        else
            ReadOther();
    }

    private static TokenKind? Sign(char c) => c switch
    {
        '/' => TokenKind.Slash,
        '(' or '[' => TokenKind.Open,
        ')' or ']' => TokenKind.Close,
        ',' or ';' or '&' or '+' => TokenKind.And,
        _ when Dashes.Contains(c, StringComparison.Ordinal) => TokenKind.Dash,
        _ => null,
    };

    /// <summary>At a line's start: ๑. (๑) • and, where the whole cell is a list of dashes, the dash.</summary>
    private void SkipMarker()
    {
        if (!ItemMarker.TryRead(_text.AsSpan(_at), out var marker))
            return;
        if (marker.Number.Length > 0 || _dashesAreBullets || !Dashes.Contains(_text.AsSpan(_at).TrimStart()[0], StringComparison.Ordinal))
            _at += marker.Length;
    }

    private void ReadNumber()
    {
        if (TryReadDate())
            return;
        var start = _at;
        var value = ReadDigits();
        var digits = _at - start;
        if (digits == 2 && value == 25 && TryReadRestOfYear(out var rest))
            (value, digits) = (2500 + rest, 4);
        if (digits <= 2 && IsMarkerHere())
            _at++;
        else if (digits > 2 || !IsOrdinal())
            Add(new Token(TokenKind.Number, value, digits));
    }

    /// <summary>หก in ทุกหกเดือน, สามสิบ in สามสิบวัน, สอง in ไตรมาสที่สอง: number words count where they count something, and begin others elsewhere (สามารถ).</summary>
    private bool TryReadNumberWords(ref Token token, ref int end)
    {
        var value = token.Value;
        while (end < _text.Length && DeadlineWords.TryMatch(_text, end, out var next, out var after) && next.Kind == TokenKind.Number)
            (value, end) = (next.Value == 10 && value < 10 ? value * 10 : value + next.Value, after);
        token = new Token(TokenKind.Number, value, value < 10 ? 1 : 2);
        return IsUnit(end) || _tokens.Count > 0 && (_tokens[^1].Kind == TokenKind.Quarter || (_tokens.Count > 1 && _tokens[^2].Kind == TokenKind.Quarter && _tokens[^1].Kind == TokenKind.Noise));
    }

    /// <summary>๒๕ ๖๖: a year that a line break or OCR has parted.</summary>
    private bool TryReadRestOfYear(out int rest)
    {
        rest = 0;
        var i = _at;
        if (i + 2 >= _text.Length || _text[i] is not (' ' or '\n') || !ThaiDigits.IsDigit(_text[i + 1]) || !ThaiDigits.IsDigit(_text[i + 2]))
            return false;
        if (i + 3 < _text.Length && ThaiDigits.IsDigit(_text[i + 3]))
            return false;
        rest = (ThaiDigits.Value(_text[i + 1]) * 10) + ThaiDigits.Value(_text[i + 2]);
        _at = i + 3;
        return rest >= 50;
    }

    /// <summary>ครั้งที่ ๑, รอบที่ ๒ and สัปดาห์ที่ ๒ count the times, and say nothing of when.</summary>
    private bool IsOrdinal() =>
        _tokens.Count > 1 && _tokens[^2] is { Kind: TokenKind.Times or TokenKind.Round } or { Kind: TokenKind.Unit, Code: "weekly" } && _tokens[^1].Kind == TokenKind.Noise
        && _text[_tokens[^1].Start.._tokens[^1].End] == "ที่";

    /// <summary>๒. in mid-line, where no word before it waits for a number.</summary>
    private bool IsMarkerHere()
    {
        if (_at + 1 >= _text.Length || _text[_at] is not ('.' or ')') || ThaiDigits.IsDigit(_text[_at + 1]))
            return false;
        return _tokens.Count == 0 || _tokens[^1].Kind is TokenKind.Other or TokenKind.Number or TokenKind.Close
            or TokenKind.Recurring or TokenKind.Times;
    }

    /// <summary>๑/๑๐/๒๕๖๖, 30-09-67, 30.9.2567: day, month, year.</summary>
    private bool TryReadDate()
    {
        var start = _at;
        var (day, month) = (ReadDigits(), -1);
        var separator = _at < _text.Length ? _text[_at] : ' ';
        if (separator is '/' or '-' or '.' && NextIsDigit())
        {
            _at++;
            month = ReadDigits();
            if (_at < _text.Length && _text[_at] == separator && NextIsDigit())
            {
                var yearStart = ++_at;
                var year = BuddhistCalendar.Year(ReadDigits(), _at - yearStart);
                if (year is { } y && BuddhistCalendar.Day(y, month, day) is not null)
                {
                    Add(new Token(TokenKind.Date, (y * 10000) + (month * 100) + day));
                    return true;
                }
            }
        }
        _at = start;
        return false;
    }

    private bool NextIsDigit() => _at + 1 < _text.Length && ThaiDigits.IsDigit(_text[_at + 1]);

    private int ReadDigits()
    {
        var value = 0;
        for (; _at < _text.Length && ThaiDigits.IsDigit(_text[_at]); _at++)
            value = Math.Min(value * 10, 100_000_000) + ThaiDigits.Value(_text[_at]);
        return value;
    }

    /// <summary>สิงหาคน, มีนาดม: the stem of a month is there, and its tail misread.</summary>
    private int EndOfMonth(Token month, int end)
    {
        var after = end;
        while (after < _text.Length && !IsWordEnd(after))
            after++;
        return after > end && Months.Find(_text[_at..after]) == month.Value ? after : end;
    }

    /// <summary>An unknown word, up to where a known one, a number, a sign or a space begins.</summary>
    private void ReadOther()
    {
        var start = _at++;
        while (_at < _text.Length && !IsWordEnd(_at))
            _at++;
        Add(DeadlineWords.FindNear(_text[start.._at]) ?? new Token(TokenKind.Other));
    }

    private bool IsWordEnd(int at) => char.IsWhiteSpace(_text[at]) || ThaiDigits.IsDigit(_text[at]) || Sign(_text[at]) is not null
        || ((ThaiText.IsConsonant(_text[at]) || ThaiText.IsLeadingVowel(_text[at])) && BeginsWord(at));

    private bool BeginsWord(int at) =>
        DeadlineWords.TryMatch(_text, at, out var token, out var end) && token.Kind is not (TokenKind.Noise or TokenKind.Number) && (token.Kind != TokenKind.Every || IsUnit(end));

    /// <summary>Inside a word ทุก is one of its own only before a unit: พนักงานทุกไตรมาส.</summary>
    private bool IsUnit(int at)
    {
        while (at < _text.Length && _text[at] == ' ')
            at++;
        return at < _text.Length && DeadlineWords.TryMatch(_text, at, out var token, out _)
            && token.Kind is TokenKind.Unit or TokenKind.MonthWord or TokenKind.Quarter or TokenKind.YearWord or TokenKind.FiscalYear or TokenKind.Weekday or TokenKind.Times;
    }

    private void Add(Token token) => _tokens.Add(token with { Start = _start, End = _at });
}
