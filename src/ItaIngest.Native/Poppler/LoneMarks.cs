using System.Text;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Thai;

namespace ItaIngest.Native.Poppler;

/// <summary>
/// Finds the Thai marks that poppler leaves out of a page's text. Where a writer moves a mark up or aside (LibreOffice does,
/// over tall letters and over other marks), poppler begins a line with it that has no width, and what has no width is in
/// none of its selections, of which text and layout are made. Its search knows them all.
/// </summary>
internal static class LoneMarks
{
    private const double Near = 0.5; // points
    private const int MostGlyphs = 20_000; // a search goes over the whole page for each mark; no real page has so many

    // without nikhahit (U+0E4D): the search takes every sara am for one and an a
    private static readonly int[] All = [0x0E31, .. Enumerable.Range(0x0E34, 7), .. Enumerable.Range(0x0E47, 6), 0x0E4E];

    /// <summary>The glyphs with the marks that are missing, each behind the letter it stands on.</summary>
    public static IReadOnlyList<Glyph> Add(PopplerPageHandle page, double height, Glyph[] glyphs)
    {
        if (glyphs.Length > MostGlyphs || !AreMoved(glyphs))
            return glyphs;
        var missing = All.SelectMany(mark => Missing(page, height, glyphs, mark)).ToLookup(mark => mark.After, mark => mark.Glyph);
        return missing.Count == 0 ? glyphs : [.. glyphs.SelectMany((glyph, i) => missing[i].Prepend(glyph))];
    }

    /// <summary>Whether a space follows a mark that no word ends with: poppler sees one where the mark was moved.</summary>
    private static bool AreMoved(ReadOnlySpan<Glyph> glyphs)
    {
        for (var i = 0; i + 2 < glyphs.Length; i++)
        {
            if (glyphs[i].CodePoint is 0x0E31 or 0x0E47 or 0x0E34 or 0x0E36 or 0x0E37 && glyphs[i + 1].CodePoint is ' ' or '\n' && IsConsonant(glyphs[i + 2]))
                return true;
        }
        return false;
    }

    private static IEnumerable<(int After, Glyph Glyph)> Missing(PopplerPageHandle page, double height, Glyph[] glyphs, int mark)
    {
        var known = glyphs.Where(glyph => glyph.CodePoint == mark).Select(glyph => glyph.Box).ToList();
        foreach (var found in Find(page, height, mark))
        {
            var same = known.FindIndex(box => Math.Abs(box.Left - found.Left) < Near && found.CenterY > box.Top && found.CenterY < box.Bottom);
            if (same >= 0)
                known.RemoveAt(same);
            else if (BaseOf(glyphs, found) is { } letter)
                yield return (letter, new Glyph(mark, found with { Top = glyphs[letter].Box.Top, Bottom = glyphs[letter].Box.Bottom }, Confidence: 1, glyphs[letter].Font));
        }
    }

    /// <summary>The last letter that ends or stands at the mark's place, where its line is.</summary>
    private static int? BaseOf(Glyph[] glyphs, Box mark)
    {
        int? best = null;
        var nearest = double.PositiveInfinity;
        for (var i = 0; i < glyphs.Length; i++)
        {
            var box = glyphs[i].Box;
            if (!IsConsonant(glyphs[i]) || mark.Left < box.Left || mark.CenterY < box.Top - (box.Height / 2) || mark.CenterY > box.Bottom)
                continue;
            var distance = Math.Abs(box.Right - mark.Left) + Math.Abs(box.CenterY - mark.CenterY);
            if (distance < nearest && distance < 2 * box.Height)
                (best, nearest) = (i, distance);
        }
        return best;
    }

    private static bool IsConsonant(in Glyph glyph) => glyph.CodePoint <= char.MaxValue && ThaiText.IsConsonant((char)glyph.CodePoint);

    private static unsafe List<Box> Find(PopplerPageHandle page, double height, int mark)
    {
        var list = PopplerGlib.poppler_page_find_text(page, new Rune(mark).ToString());
        var boxes = new List<Box>();
        try
        {
            for (var node = (GLib.List*)list; node is not null; node = (GLib.List*)node->Next)
            {
                var found = *(PopplerGlib.Rectangle*)node->Data;
                boxes.Add(new Box(Math.Min(found.X1, found.X2), height - Math.Max(found.Y1, found.Y2), Math.Max(found.X1, found.X2), height - Math.Min(found.Y1, found.Y2)));
                PopplerGlib.poppler_rectangle_free(node->Data);
            }
        }
        finally
        {
            GLib.g_list_free(list);
        }
        return boxes;
    }
}
