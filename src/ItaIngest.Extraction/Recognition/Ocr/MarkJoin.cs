using ItaIngest.Native;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Gives marks and dots to the lines they belong to, the nearest of all first, so that a vowel has joined its letter before
/// the tone mark above it is compared with the line above. What is near to no line stays out.
/// </summary>
internal sealed class MarkJoin
{
    private const double Reach = 1; // letter heights
    private const double SideReach = 2.5;
    private const double CostOfGap = 0.2;

    private readonly double letter;
    private readonly PixelRect[] marks;
    private readonly double[] away;
    private readonly int[] lines;

    private MarkJoin(IReadOnlyList<PixelRect> marks, double letter)
    {
        (this.letter, this.marks) = (letter, [.. marks]);
        away = new double[this.marks.Length];
        lines = new int[this.marks.Length];
        Array.Fill(away, Reach * letter);
        Array.Fill(lines, -1);
    }

    /// <param name="members">ink of each line; grows</param>
    /// <param name="marks">ink that is in no line yet</param>
    /// <param name="letter">height of a usual letter, in pixels</param>
    public static void Join(List<List<PixelRect>> members, IReadOnlyList<PixelRect> marks, double letter) =>
        new MarkJoin(marks, letter).Join(members);

    private void Join(List<List<PixelRect>> members)
    {
        for (var line = 0; line < members.Count; line++)
            foreach (var box in members[line])
                Approach(box, line);
        while (Nearest() is { } next)
        {
            var (mark, line) = (marks[next], lines[next]);
            members[line].Add(mark);
            lines[next] = -1;
            away[next] = double.NegativeInfinity; // joined
            Approach(mark, line);
        }
    }

    private int? Nearest()
    {
        int? nearest = null;
        for (var i = 0; i < marks.Length; i++)
            if (lines[i] >= 0 && (nearest is not { } best || away[i] < away[best]))
                nearest = i;
        return nearest;
    }

    private void Approach(in PixelRect box, int line)
    {
        for (var i = 0; i < marks.Length; i++)
        {
            var aside = Math.Max(0, Math.Max(box.X - marks[i].Right, marks[i].X - box.Right));
            if (aside > SideReach * letter)
                continue;
            var distance = Math.Max(0, Math.Max(box.Y - marks[i].Bottom, marks[i].Y - box.Bottom)) + (CostOfGap * aside);
            if (distance <= away[i] && (lines[i] < 0 || distance < away[i]))
                (away[i], lines[i]) = (distance, line);
        }
    }
}
