using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ItaIngest.CorpusGenerator.Tables;

/// <summary>
/// Lays the content of every page on its side and gives the page the /Rotate that shows it upright again, as scanners and
/// office programs do with landscape pages. Written as an incremental update (PDF Reference 1.7, section 3.4.5) over a PDF
/// whose page objects are plain text, which Chromium's are.
/// </summary>
internal static partial class TurnedPdf
{
    /// <param name="pdf">of Chromium</param>
    /// <param name="degrees">90, 180 or 270, clockwise: what a viewer has to turn by</param>
    public static byte[] Write(byte[] pdf, int degrees)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var result = new StringBuilder(text);
        var next = int.Parse(Size().Match(text).Groups["count"].Value, CultureInfo.InvariantCulture);
        var places = new SortedDictionary<int, int>();
        foreach (Match page in PageObject().Matches(text))
        {
            var box = MediaBox().Match(page.Value);
            var (before, after, media) = Turned(degrees, box.Groups["width"].Value, box.Groups["height"].Value);
            var content = Contents().Match(page.Value).Groups["part"].Value;
            var turned = page.Value.Replace(box.Value, $"/MediaBox [0 0 {media}]\n/Rotate {degrees}", StringComparison.Ordinal)
                .Replace($"/Contents {content}", $"/Contents [{next} 0 R {content} {next + 1} 0 R]", StringComparison.Ordinal);
            Add(result, places, int.Parse(page.Groups["number"].Value, CultureInfo.InvariantCulture), turned);
            Add(result, places, next, Stream(next++, before));
            Add(result, places, next, Stream(next++, after));
        }
        return Encoding.Latin1.GetBytes(Finish(result, places, next, text));
    }

    /// <summary>The matrix that lays a page of that size on its side, against the turn of the viewer.</summary>
    private static (string Before, string After, string Media) Turned(int degrees, string width, string height) => degrees switch
    {
        90 => ($"q 0 1 -1 0 {height} 0 cm", "Q", $"{height} {width}"),
        180 => ($"q -1 0 0 -1 {width} {height} cm", "Q", $"{width} {height}"),
        270 => ($"q 0 -1 1 0 0 {width} cm", "Q", $"{height} {width}"),
        _ => throw new ArgumentOutOfRangeException(nameof(degrees), degrees, "90, 180 or 270 is expected"),
    };

    private static string Stream(int number, string content) =>
        FormattableString.Invariant($"{number} 0 obj\n<</Length {content.Length}>> stream\n{content}\nendstream\nendobj\n");

    private static void Add(StringBuilder file, SortedDictionary<int, int> places, int number, string written)
    {
        places[number] = file.Length;
        file.Append(written);
    }

    private static string Finish(StringBuilder file, SortedDictionary<int, int> places, int size, string before)
    {
        var start = file.Length;
        file.Append("xref\n");
        foreach (var (number, place) in places)
            file.Append(CultureInfo.InvariantCulture, $"{number} 1\n{place:D10} 00000 n \n");
        var root = Root().Match(before).Groups["catalog"].Value;
        var previous = Start().Matches(before)[^1].Groups["place"].Value;
        return file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {size} /Root {root} /Prev {previous}>>\nstartxref\n{start}\n%%EOF\n").ToString();
    }

    [GeneratedRegex(@"(?<=\n)(?<number>\d+) 0 obj\n<</Type /Page\n.*?endobj\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PageObject();

    [GeneratedRegex(@"/MediaBox \[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MediaBox();

    [GeneratedRegex(@"/Contents (?<part>\d+ 0 R)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Contents();

    [GeneratedRegex(@"/Size (?<count>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Size();

    [GeneratedRegex(@"/Root (?<catalog>\d+ 0 R)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Root();

    [GeneratedRegex(@"startxref\n(?<place>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Start();
}
