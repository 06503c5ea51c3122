using System.Globalization;
using System.Text;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Pages;

/// <summary>Writes the number of a list item, by the format names of WordprocessingML (ECMA-376 part 1, § 17.18.59).</summary>
internal static class ListNumber
{
    /// <summary>ก to ฮ as Word counts with them: without ฃ and ฅ, which no word uses today.</summary>
    private const string ThaiLetters = "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

    private static readonly (int Value, string Digits)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <summary>The number alone, without dot or bracket; decimal for formats not known here.</summary>
    public static string Write(int number, string format) => format switch
    {
        "thaiNumbers" or "thaiCounting" => ThaiDigits.ToThai(Decimal(number)),
        "thaiLetters" => Letters(number, ThaiLetters),
        "lowerLetter" => Letters(number, "abcdefghijklmnopqrstuvwxyz"),
        "upperLetter" => Letters(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        "lowerRoman" => ToRoman(number),
        "upperRoman" => ToRoman(number).ToUpperInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>a … z, aa, bb, …: Word repeats the letter.</summary>
    private static string Letters(int number, string alphabet) =>
        number is < 1 or > 1000 ? Decimal(number) : new string(alphabet[(number - 1) % alphabet.Length], ((number - 1) / alphabet.Length) + 1);

    private static string ToRoman(int number)
    {
        if (number is < 1 or > 3999)
            return Decimal(number);
        var result = new StringBuilder();
        foreach (var (value, digits) in Roman)
        {
            for (; number >= value; number -= value)
                result.Append(digits);
        }
        return result.ToString();
    }
}
