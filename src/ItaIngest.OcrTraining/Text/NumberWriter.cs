using System.Globalization;
using ItaIngest.OcrTraining.Rendering;

namespace ItaIngest.OcrTraining.Text;

/// <summary>
/// Numbers of every kind that reports print, in Thai digits, Arabic digits, or both mixed. Digits that the base model does
/// not know are drawn more often than the others.
/// </summary>
internal sealed class NumberWriter(Random random)
{
    private static readonly int[] Digits = [0, 1, 2, 3, 4, 4, 5, 6, 6, 7, 7, 8, 8, 9, 9];

    private static readonly int[][] LookalikeDigits = [[4, 8], [4, 8], [4, 5, 8], [2, 6, 9], [3, 7], [0, 1], [6, 9], [1, 7]];
    private static readonly int[] AnyDigit = [.. Enumerable.Range(0, 10)];
    private static readonly string[] Separators = [".", ".", ",", ",", "-", "/", " ", ":"];

    private double thaiShare = 1;

    /// <summary>Chooses the script for the numbers that follow, one line's worth.</summary>
    public void NextLine() => thaiShare = random.NextDouble() switch { < 0.66 => 1, < 0.93 => 0, _ => 0.6 };

    /// <summary>A number of the named kind.</summary>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public string Write(string kind) => InScript(Build(kind));

    /// <summary>
    /// Digits that are taken for each other, in no order, with and without separators: here no number can be guessed from
    /// its kind, and ๔ stands beside ๘ as often as alone.
    /// </summary>
    public string WriteLookalikes()
    {
        var group = random.Pick(LookalikeDigits);
        var length = random.Next(1, 7);
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < length; i++)
        {
            text.Append(random.Pick(random.Happens(0.75) ? group : AnyDigit));
            if (i + 1 < length && random.Happens(0.18))
            {
                text.Append(random.Pick(Separators));
            }
        }

        return random.Next(8) switch
        {
            0 => InScript("(" + text + ")"),
            1 => InScript(text + "."),
            2 => InScript("฿" + text),
            3 => InScript("O" + text),
            _ => InScript(text.ToString()),
        };
    }

    private string Build(string kind) => kind switch
    {
        "n1" => Run(1),
        "n2" => Run(2),
        "n3" => Run(3),
        "n4" => Run(4),
        "n5" => Run(5),
        "n" => Run(random.Next(1, 5)),
        "day" => Text(random.Next(1, 32)),
        "small" => Text(random.Next(1, 13)),
        "year" => "25" + Text(random.Next(40, 80)),
        "yy" => Text(random.Next(56, 80)),
        "score" => random.Happens(0.1) ? "100.00" : Run(2) + "." + Run(2),
        "percent" => random.Happens(0.5) ? Run(2) : Run(2) + "." + Run(random.Next(1, 3)),
        "point" => Run(1) + "." + Run(2),
        "amount" => Amount(),
        "money" => Amount() + (random.Happens(0.5) ? ".00" : "." + Run(2)),
        "item" => Item(),
        "sub" => string.Join('.', Enumerable.Range(0, random.Next(2, 4)).Select(_ => random.Happens(0.8) ? Run(1) : Run(2))),
        "time" => random.Next(6, 19).ToString("00", CultureInfo.InvariantCulture) + random.Pick([".", ":"]) + random.Pick(["00", "30", "15", "45"]),
        "phone" => Phone(),
        "docno" => Run(random.Next(1, 5)) + "/25" + Text(random.Next(55, 75)),
        "letterno" => Run(5) + random.Pick(["", "." + Run(1), "." + Run(2)]) + "/" + random.Pick(["", "ว "]) + Run(random.Next(1, 5)),
        "slashdate" => Text(random.Next(1, 32)) + "/" + Text(random.Next(1, 13)) + "/25" + Text(random.Next(60, 72)),
        "post" => Run(5),
        "dots" => Dots(),
        "id" => $"{Run(1)}-{Run(4)}-{Run(5)}-{Run(2)}-{Run(1)}",
        _ => throw new ArgumentException($"There is neither a list nor a number of the kind '{kind}'.", nameof(kind)),
    };

    private string Amount()
    {
        var groups = random.Next(1, 4);
        var amount = Run(random.Next(1, 4)).TrimStart('0');
        amount = amount.Length == 0 ? "7" : amount;
        for (var i = 1; i < groups; i++)
        {
            amount += "," + Run(3);
        }

        return amount;
    }

    private string Item()
    {
        var number = random.Next(1, 13).ToString(CultureInfo.InvariantCulture);
        return random.Next(6) switch
        {
            0 => number + ")",
            1 => "(" + number + ")",
            2 => number + "." + Run(1),
            3 => number + "." + Run(1) + "." + Run(1),
            _ => number + ".",
        };
    }

    private string Phone() => random.Next(5) switch
    {
        0 => "0" + Run(1) + "-" + Run(4) + "-" + Run(4),
        1 => "0-" + Run(4) + "-" + Run(4),
        2 => "0" + Run(2) + "-" + Run(6),
        3 => "0" + Run(2) + "-" + Run(3) + "-" + Run(4),
        _ => "0" + Run(9),
    };

    /// <summary>A dotted line to write on; Word makes ellipses of some.</summary>
    private string Dots()
    {
        var length = random.Happens(0.7) ? random.Next(4, 16) : random.Next(12, 45);
        return random.Happens(0.2) ? new string('…', (length / 3) + 1) : new string('.', length);
    }

    private string Run(int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => Text(random.Pick(Digits))));

    private string InScript(string number) => string.Create(number.Length, number, (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = char.IsAsciiDigit(source[i]) && random.NextDouble() < thaiShare
                ? (char)(source[i] - '0' + '๐')
                : source[i];
        }
    });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
