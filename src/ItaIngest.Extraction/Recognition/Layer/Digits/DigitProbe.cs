using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Recognition.Layer.Comparison;
using ItaIngest.Extraction.Recognition.Ocr;

namespace ItaIngest.Extraction.Recognition.Layer.Digits;

/// <summary>
/// Looks once a document at one of each digit that each font stores. A digit stored as another makes a wrong figure that
/// no spelling shows; the page alone tells. What is read otherwise is looked at again, several times, before the font is
/// doubted and its pages are read.
/// </summary>
internal sealed class DigitProbe(PagePictures pictures, PageOcr ocr, TimeSpan deadline, CancellationToken cancellation)
{
    private const double Dpi = 200;
    private const int Again = 4;
    private const float Sure = 0.5f;

    private readonly Dictionary<int, (byte[] Pixels, int Width, double Dpi)> pages = [];

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

    private static bool IsOther(DigitSample digit, Slot? seen) =>
        seen is not null && Letters.IsDigit(seen.Letter) && !Letters.AreSame(seen.Letter, digit.Glyph.CodePoint) && seen.ConfidenceOf(LetterPlace.Base) >= Sure;

    /// <summary>Whether more of the same digit are read so too.</summary>
    private bool IsAgain(DigitSample digit, int letter, IReadOnlyList<DigitSample> digits)
    {
        var same = digits.Where(other => other != digit && other.Font == digit.Font && other.Glyph.CodePoint == digit.Glyph.CodePoint)
            .OrderBy(other => other.Page == digit.Page ? 0 : other.Page).Take(Again).ToList();
        return Read(same).Count(pair => IsOther(pair.Digit, pair.Seen) && pair.Seen!.Letter == letter) * 2 >= same.Count;
    }

    private List<(DigitSample Digit, Slot? Seen)> Read(IReadOnlyList<DigitSample> digits)
    {
        var line = new DigitLine();
        foreach (var digit in digits)
        {
            var (pixels, width, dpi) = Picture(digit.Page);
            line.Add(digit, pixels, width, dpi);
        }
        if (line.Draw() is not { } drawn)
            return [];
        using var picture = drawn.Picture;
        var read = ocr.ReadLine(picture, deadline, cancellation).Select(glyph => new Slot(glyph, Letters.Standard(glyph.CodePoint))).Where(slot => Letters.IsWord(slot.Letter)).ToList();
        return [.. line.Digits.Zip(SlotAlignment.Align(drawn.Line, read, slot => slot.Letter, []))];
    }

    private (byte[] Pixels, int Width, double Dpi) Picture(int page)
    {
        if (pages.TryGetValue(page, out var known))
            return known;
        using var picture = pictures.Render(page, Dpi);
        return pages[page] = (picture.CopyGrey(), picture.Width, picture.Dpi);
    }
}
