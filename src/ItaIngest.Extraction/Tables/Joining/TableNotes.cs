using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Pages;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>Lines beside a table that belong to it: its title, directly above or below, and the notes and sources below it.</summary>
internal static class TableNotes
{
    private const string File = "table_notes.csv";
    private const double Reach = 2.5; // heights of the line between it and the table, or the note before it

    private static readonly IReadOnlyList<(string Kind, string Opening)> Openings = EmbeddedTable.Read(File, field => (field("kind"), field("opening")));

    /// <summary>Captions and footnotes among the blocks of a page, in reading order.</summary>
    public static TableLineCounts Count(IReadOnlyList<Block> blocks)
    {
        var counts = new TableLineCounts();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not PageTable table)
                continue;
            if (i > 0 && blocks[i - 1] is TextLine above && IsCaption(above) && IsNear(above.Box.Bottom, table.Box.Top, above))
                counts += new TableLineCounts(Caption: 1);
            var bottom = table.Box.Bottom;
            for (var next = i + 1; next < blocks.Count && blocks[next] is TextLine below && IsNear(bottom, below.Box.Top, below); next++)
            {
                var isTitle = next == i + 1 && IsCaption(below) && (next + 1 == blocks.Count || blocks[next + 1] is not PageTable);
                if (!isTitle && !Opens(below, "footnote"))
                    break;
                counts += isTitle ? new TableLineCounts(Caption: 1) : new TableLineCounts(Footnote: 1);
                bottom = below.Box.Bottom;
            }
        }
        return counts;
    }

    private static bool IsCaption(TextLine line) => Opens(line, "caption");

    /// <summary>Whether so little room is between two lines; true where there is no geometry.</summary>
    private static bool IsNear(double bottom, double top, TextLine line) => line.Box.IsNone || (top - bottom is var room && room > -line.Box.Height && room < Reach * line.Box.Height);

    private static bool Opens(TextLine line, string kind)
    {
        var text = line.Text.TrimStart('(', ' ');
        foreach (var (of, opening) in Openings)
            if (of == kind && text.StartsWith(opening, StringComparison.Ordinal) && !(char.IsAsciiLetter(opening[^1]) && text.Length > opening.Length && char.IsAsciiLetter(text[opening.Length])))
                return true;
        return false;
    }
}
