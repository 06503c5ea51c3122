using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Pages.Text;

/// <summary>
/// Which lines of a text were broken by their author and which were merely full. Text of OCR services does not say: lines
/// that no blank line parts may be one wrapped sentence or a list.
/// </summary>
internal static class LineBreaks
{
    /// <summary>A line so much shorter than the longest beside it was not full.</summary>
    private const double ShortShare = 0.6;

    /// <summary>Characters from which a line counts as full: titles are broken for looks.</summary>
    private const int FullLine = 40;

    /// <summary>Characters within which a label such as "ผู้รับผิดชอบ :" ends.</summary>
    private const int LongestLabel = 40;

    /// <param name="lines">of one paragraph; the last one ends it</param>
    public static IEnumerable<TextLine> Judge(IReadOnlyList<TextLine> lines)
    {
        var longest = lines.Select(line => Width(line.Text)).DefaultIfEmpty().Max();
        for (var i = 0; i < lines.Count; i++)
        {
            var ends = lines[i].EndsParagraph
                || lines[i].Bold != lines[i + 1].Bold
                || StartsAnew(lines[i + 1].Text)
                || (longest >= FullLine && Width(lines[i].Text) < longest * ShortShare);
            yield return lines[i] with { EndsParagraph = ends };
        }
    }

    /// <summary>A numbered item or a labelled value does not go on from the line above it.</summary>
    private static bool StartsAnew(string line)
    {
        if (ItemMarker.TryRead(line, out _))
            return true;
        var colon = line.AsSpan(0, Math.Min(line.Length, LongestLabel)).IndexOf(':');
        return colon > 0 && (line[colon - 1] == ' ' || colon + 1 == line.Length || line[colon + 1] == ' ');
    }

    private static int Width(string text) => text.Count(c => !ThaiText.IsCombining(c));
}
