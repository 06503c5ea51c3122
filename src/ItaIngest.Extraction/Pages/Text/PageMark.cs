using System.Text.RegularExpressions;

namespace ItaIngest.Extraction.Pages.Text;

/// <summary>
/// Lines by which OCR services mark where a page starts or ends: "--- Page 2 ---", "[หน้า ๒]", "## Page 2",
/// "{2}--------" (Marker), "&lt;!-- PageBreak --&gt;" (Azure Document Intelligence), "\newpage". A bare "หน้า ๒" is a page
/// number that was printed on the page, and stays a line.
/// </summary>
internal static class PageMark
{
    private static readonly Regex Decorated = new(
        """^(?:[-=_*~–—]{2,}\s*|\#{1,6}\s+(?:\*\*)?)(?:end\s+of\s+|start\s+of\s+|จบ)?(?:page|หน้าที่|หน้า)\s*:?\s*[0-9๐-๙]{1,4}(?:\s*(?:of|จาก|/)\s*[0-9๐-๙]{1,4})?\s*[-=_*~–—]*$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private static readonly Regex Bracketed = new(
        """^(?:\[|\(|<|<!--\s*)(?:page|หน้าที่|หน้า)[\s:_-]*(?:break|[0-9๐-๙]{1,4}(?:\s*(?:of|จาก|/)\s*[0-9๐-๙]{1,4})?)\s*(?:\]|\)|/?>|-->)$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private static readonly Regex Command = new(
        """^(?:\{[0-9]{1,4}\}-{5,}|\\(?:newpage|pagebreak|clearpage))$""",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private const int Longest = 120;

    public static bool Is(string line)
    {
        var trimmed = line.Trim();
        return trimmed.Length is > 3 and < Longest && (Decorated.IsMatch(trimmed) || Bracketed.IsMatch(trimmed) || Command.IsMatch(trimmed));
    }
}
