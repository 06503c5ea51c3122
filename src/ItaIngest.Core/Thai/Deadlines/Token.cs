namespace ItaIngest.Core.Thai.Deadlines;

/// <summary>One word, number or sign of a deadline.</summary>
/// <param name="Kind">sort</param>
/// <param name="Value">the number; the month's number; year·10000 + month·100 + day of a date in figures</param>
/// <param name="Digits">digits written</param>
/// <param name="Code">the <c>value</c> column of the word list: a recurrence, a half, or what the word says besides its kind</param>
internal readonly record struct Token(TokenKind Kind, int Value = 0, int Digits = 0, string Code = "")
{
    /// <summary>Where it begins in the text.</summary>
    public int Start { get; init; }

    /// <summary>Where it ends in the text.</summary>
    public int End { get; init; }

    /// <summary>The Buddhist year that a number stands for, or null.</summary>
    public int? Year => Kind == TokenKind.Number ? BuddhistCalendar.Year(Value, Digits) : null;

    /// <summary>Says that what follows is when something ends: สิ้นสุด, แล้วเสร็จ.</summary>
    public bool IsEnding => Code == "end";

    public bool IsNumber(int least, int most) => Kind == TokenKind.Number && Value >= least && Value <= most && Digits <= 2;
}
