using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>A line of one column.</summary>
/// <param name="Mid">y of the middle of its letters</param>
/// <param name="Letter">width of a letter</param>
internal sealed record ColumnLine(double Mid, double Left, double Right, double Letter, string Text)
{
    public static ColumnLine Of(WordLine line) => new(line.Mid, line.Left, line.Right, line.Letter, line.Text.Trim());

    /// <summary>The number that it begins with, or null.</summary>
    public int? Number
    {
        get
        {
            if (IsNumber)
                return int.Parse(ThaiDigits.ToArabic(Text), System.Globalization.CultureInfo.InvariantCulture);
            return ItemMarker.TryRead(Text, out var marker) && ThaiDigits.TryParseInteger(marker.Number, out var number) ? (int)number : null;
        }
    }

    /// <summary>A number and nothing else.</summary>
    public bool IsNumber => Text.Length is > 0 and < 4 && Text.All(ThaiDigits.IsDigit);

    /// <summary>An amount, a share or a score and nothing else, or a dash for none.</summary>
    public bool IsFigure => Text is "-" or "–" || (Text.Length > 0 && ThaiDigits.IsDigit(Text[^1] is '%' && Text.Length > 1 ? Text[^2] : Text[^1]) && Text.All(c => ThaiDigits.IsDigit(c) || c is ',' or '.' or '%'));

    /// <summary>What stands around the number: items within a cell are numbered in another way than the rows.</summary>
    public string NumberStyle => (Text.StartsWith('(') ? "(" : "") + string.Concat(Text.SkipWhile(c => c == '(').SkipWhile(ThaiDigits.IsDigit).Take(1)).Trim();
}
