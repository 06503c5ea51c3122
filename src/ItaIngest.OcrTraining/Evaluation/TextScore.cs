namespace ItaIngest.OcrTraining.Evaluation;

/// <summary>Counts behind character error rate, digit accuracy and number accuracy; scores of pages add up.</summary>
/// <param name="Characters">Printed, without spaces.</param>
/// <param name="Errors">Edit distance of what was read to what is printed.</param>
/// <param name="Digits">Printed, Thai and Arabic.</param>
/// <param name="DigitsRight">Of these, read right.</param>
/// <param name="Numbers">Printed: digits with . or , inside.</param>
/// <param name="NumbersRight">Of these, with every digit and sign read right.</param>
public readonly record struct TextScore(int Characters, int Errors, int Digits, int DigitsRight, int Numbers, int NumbersRight)
{
    /// <summary>Edit distance against the printed length, in percent.</summary>
    public double ErrorPercent => Percent(Errors, Characters, whenNone: 0);

    /// <summary>Share of printed digits that were read right, in percent.</summary>
    public double DigitPercent => Percent(DigitsRight, Digits, whenNone: 100);

    /// <summary>Share of printed numbers of which all was read right, in percent.</summary>
    public double NumberPercent => Percent(NumbersRight, Numbers, whenNone: 100);

    /// <summary>The score of both together.</summary>
    public static TextScore operator +(TextScore a, TextScore b) => new(
        a.Characters + b.Characters,
        a.Errors + b.Errors,
        a.Digits + b.Digits,
        a.DigitsRight + b.DigitsRight,
        a.Numbers + b.Numbers,
        a.NumbersRight + b.NumbersRight);

    private static double Percent(int part, int all, double whenNone) => all == 0 ? whenNone : 100.0 * part / all;
}
