namespace ItaIngest.OcrTraining.Evaluation;

/// <summary>Counts behind character error rate, digit accuracy and number accuracy; scores of pages add up.</summary>
internal readonly record struct TextScore(int Characters, int Errors, int Digits, int DigitsRight, int Numbers, int NumbersRight)
{
    /// <summary>Edit distance against the printed length, in percent.</summary>
    public double ErrorPercent => Percent(Errors, Characters, whenNone: 0);

    public double DigitPercent => Percent(DigitsRight, Digits, whenNone: 100);

    public double NumberPercent => Percent(NumbersRight, Numbers, whenNone: 100);

    public static TextScore operator +(TextScore a, TextScore b) => new(
        a.Characters + b.Characters,
        a.Errors + b.Errors,
        a.Digits + b.Digits,
        a.DigitsRight + b.DigitsRight,
        a.Numbers + b.Numbers,
        a.NumbersRight + b.NumbersRight);

    private static double Percent(int part, int all, double whenNone) => all == 0 ? whenNone : 100.0 * part / all;
}
