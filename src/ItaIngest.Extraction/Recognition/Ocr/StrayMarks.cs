using ItaIngest.Native;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// The marks of a heading are as large as the letters of the text, and two marks that touch are as high as a letter: they
/// make a line of their own. All of such a line stands close over or under letters of another, closer than lines of
/// text ever are, and is no higher than these: it is no line but marks.
/// </summary>
internal static class StrayMarks
{
    private const double Close = 0.45; // heights of the letters
    private const double Overhang = 0.5;

    /// <summary>Takes such lines out and returns what they were made of.</summary>
    public static List<PixelRect> Take(List<List<PixelRect>> lines)
    {
        var heights = lines.ConvertAll(line => Median(line, box => box.Height));
        var owners = lines.Select((_, i) => Owner(lines, heights, i)).ToList();
        var stray = lines.Where((_, i) => owners[i] is { } owner && owners[owner] is null).ToList();
        lines.RemoveAll(stray.Contains);
        return [.. stray.SelectMany(line => line)];
    }

    private static int? Owner(List<List<PixelRect>> lines, List<int> heights, int marks)
    {
        for (var i = 0; i < lines.Count; i++)
            if (i != marks && heights[marks] <= heights[i] && lines[marks].Count <= lines[i].Count && lines[marks].TrueForAll(mark => StandsOn(lines[i], mark, heights[i])))
                return i;
        return null;
    }

    private static bool StandsOn(List<PixelRect> letters, PixelRect mark, int height) => letters.Exists(box =>
        mark.X > box.X - (Overhang * height) && mark.Right < box.Right + (Overhang * height)
        && Math.Max(box.Y - mark.Bottom, mark.Y - box.Bottom) < Close * height);

    private static int Median(List<PixelRect> boxes, Func<PixelRect, int> side)
    {
        var sides = boxes.ConvertAll(box => side(box));
        sides.Sort();
        return sides[sides.Count / 2];
    }
}
