using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>Tells the headings of topics.</summary>
internal static class TopicHeadings
{
    private const int LongestHeading = 120;

    /// <summary>One of the seven topics, or "(๓) ช่องทาง…": a bracketed number. A plain number opens a chapter of the report, not a topic of its measures.</summary>
    public static bool Is(string text)
    {
        var line = text.AsSpan().Trim();
        if (line.Length is 0 or > LongestHeading)
            return false;
        return Topics.Find(text) is not null || OpensWithBracket(line);
    }

    private static bool OpensWithBracket(ReadOnlySpan<char> line) => line.StartsWith("(")
        && ItemMarker.TryRead(line, out var marker)
        && marker.Number.Length is 1 or 2
        && char.IsAsciiDigit(marker.Number[0]);
}
