using ItaIngest.Native;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// The marks of a heading are as large as the letters of the text, and two marks that touch are as high as a letter: they
/// make a line of their own. All of such a line stands close over or under letters of another, closer than lines of
/// text ever are, and is no higher than these: it is no line but marks. Where columns stand half a line apart, such marks
/// are at the height of the letters in the next column, and are in its line.
/// </summary>
internal static class StrayMarks
{
    private const double Close = 0.45; // heights of the letters
    private const double Overhang = 0.5;
    private const int Few = 2; // boxes

    /// <summary>Takes such lines out and returns what they were made of.</summary>
    public static List<PixelRect> Take(List<List<PixelRect>> lines)
    {
        var heights = lines.ConvertAll(line => Median.Of(line.Select(box => box.Height)));
        var owners = lines.Select((_, i) => Owner(lines, heights, i)).ToList();
        var stray = lines.Where((_, i) => owners[i] is { } owner && owners[owner] is null).ToList();
        lines.RemoveAll(stray.Contains);
        return [.. stray.SelectMany(line => line)];
    }

    /// <summary>Takes what stands alone in a line, far from its other letters, and is marks of another line, and returns it.</summary>
    /// <param name="lines">their letters, from left to right</param>
    /// <param name="far">pixels; a wider gap parts columns</param>
    public static List<PixelRect> TakeAlone(List<List<PixelRect>> lines, double far)
    {
        var heights = lines.ConvertAll(line => Median.Of(line.Select(box => box.Height)));
        var taken = new List<PixelRect>();
        for (var i = 0; i < lines.Count; i++)
        {
            var marks = Segments(lines[i], far).Where(segment => segment.Count <= Few && segment.Count < lines[i].Count
                && Enumerable.Range(0, lines.Count).Any(other => other != i && segment.TrueForAll(mark => mark.Height <= heights[other] && StandsOn(lines[other], mark, heights[other])))).SelectMany(segment => segment).ToHashSet();
            if (marks.Count == 0 || marks.Count == lines[i].Count)
                continue;
            lines[i].RemoveAll(marks.Contains);
            taken.AddRange(marks);
        }
        return taken;
    }

    private static List<List<PixelRect>> Segments(List<PixelRect> line, double far)
    {
        var segments = new List<List<PixelRect>> { new() { line[0] } };
        var right = line[0].Right;
        foreach (var box in line.Skip(1))
        {
            if (box.X - right > far)
                segments.Add([]);
            segments[^1].Add(box);
            right = Math.Max(right, box.Right);
        }
        return segments;
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
}
