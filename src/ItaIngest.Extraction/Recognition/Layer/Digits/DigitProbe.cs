using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Recognition.Layer.Comparison;

namespace ItaIngest.Extraction.Recognition.Layer.Digits;

/// <summary>
/// Looks once a document at one of each digit that each font stores. A digit stored as another makes a wrong figure that
/// no spelling shows; the page alone tells. What is read otherwise is looked at again, several times, before the font is
/// doubted and its pages are read.
/// </summary>
internal sealed class DigitProbe(PagePictures pictures, DigitReader reader, TimeSpan deadline, CancellationToken cancellation)
{
    /// <summary>Resolution at which digits are drawn.</summary>
    public const double Dpi = 200;

    private const int Again = 4;
    private const float Sure = 0.5f;

    /// <summary>What speaks against the digits of fonts, in words, by font name.</summary>
    public IReadOnlyDictionary<string, string> Look(IReadOnlyList<DigitSample> digits)
    {
        var doubted = new Dictionary<string, string>(StringComparer.Ordinal);
        var first = DigitSample.OneOfEach(digits);
        var seenFirst = Read(first);
        if (seenFirst.Count * 2 < first.Count)
            return first.Select(digit => digit.Font).Distinct(StringComparer.Ordinal).ToDictionary(font => font, _ => "its digits are not to be seen on the page", StringComparer.Ordinal);
        foreach (var (digit, seen) in seenFirst.Where(pair => IsOther(pair.Digit, pair.Seen)))
            if (!doubted.ContainsKey(digit.Font) && IsAgain(digit, seen!.Letter, digits))
                doubted[digit.Font] = $"its {Text(digit.Glyph.CodePoint)} looks like {Text(seen.Letter)}";
        return doubted;
    }

    private static string Text(int codePoint) => new System.Text.Rune(codePoint).ToString();

    private static bool IsOther(DigitSample digit, DigitReading? seen) =>
        seen is { Confidence: >= Sure } && Letters.IsDigit(seen.Letter) && !Letters.AreSame(seen.Letter, digit.Glyph.CodePoint);

    /// <summary>Whether more of the same digit are read so too.</summary>
    private bool IsAgain(DigitSample digit, int letter, IReadOnlyList<DigitSample> digits)
    {
        var same = digits.Where(other => other != digit && other.Font == digit.Font && other.Glyph.CodePoint == digit.Glyph.CodePoint)
            .OrderBy(other => other.Page == digit.Page ? 0 : other.Page).Take(Again).ToList();
        return Read(same).Count(pair => IsOther(pair.Digit, pair.Seen) && pair.Seen!.Letter == letter) * 2 >= same.Count;
    }

    /// <summary>What is seen of digits; those whose place is blank are left out.</summary>
    private List<(DigitSample Digit, DigitReading? Seen)> Read(IReadOnlyList<DigitSample> digits)
    {
        var read = new List<(DigitSample, DigitReading?)>();
        foreach (var page in digits.GroupBy(digit => digit.Page))
        {
            var samples = page.ToList();
            foreach (var (digit, shape) in samples.Zip(Cut(page.Key, samples)))
                if (shape is not null)
                    read.Add((digit, reader.Read(shape, deadline, cancellation)));
        }
        return read;
    }

    private List<DigitShape?> Cut(int page, List<DigitSample> digits)
    {
        var parts = pictures.RenderParts(page, digits.ConvertAll(digit => digit.Glyph.Box), Dpi);
        try
        {
            return [.. parts.Select(DigitShape.Cut)];
        }
        finally
        {
            foreach (var part in parts)
                part.Dispose();
        }
    }
}
