using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>
/// Tells the lines of a signature block: one to sign on (ลงชื่อ, or a line of dots), and the short lines of names and posts
/// that follow it. Reports have one at the foot of every page of a long table, which goes on behind it.
/// </summary>
internal sealed class SignatureBlock
{
    private const int Dots = 8;
    private const int LongestLine = 70; // posts of two or three signatures side by side
    private const int MostLines = 4;

    private int left;

    /// <summary>Takes the next line of a page, in reading order.</summary>
    /// <returns>whether it belongs to a signature block</returns>
    public bool Takes(TextLine line)
    {
        var text = line.Text.Trim();
        if (text.Length <= 2 * LongestLine && IsSigned(text))
            left = MostLines;
        else if (text.Length > LongestLine || ItemMarker.TryRead(text, out var marker) && marker.Number.Length > 0)
            left = 0;
        return left-- > 0;
    }

    /// <summary>A table ends the block.</summary>
    public void End() => left = 0;

    private static bool IsSigned(string text) =>
        ThaiText.Skeleton(text).Contains(ThaiText.Skeleton("ลงชื่อ"), StringComparison.Ordinal) || text.Count(c => c is '.' or '…' or '_') >= Dots;
}
