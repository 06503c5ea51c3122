using ItaIngest.OcrTraining.Damage;

namespace ItaIngest.OcrTraining.Rendering;

/// <summary>
/// What is left of the lines above and below when a line is cut out of tight spacing: ink that hangs together with its own
/// cannot be told from it, all else is taken away.
/// </summary>
internal static class TouchingNeighbours
{
    private const byte Ink = 160;

    /// <summary>The line with those pieces of its neighbours' ink that touch it.</summary>
    public static GrayImage Join(GrayImage line, GrayImage neighbours)
    {
        var joined = line.Copy();
        var waiting = new Stack<int>();
        var seen = new bool[line.Pixels.Length];
        for (var i = 0; i < seen.Length; i++)
        {
            if (line.Pixels[i] < Ink)
            {
                Spread(i);
            }
        }

        while (waiting.TryPop(out var place))
        {
            joined.Pixels[place] = Math.Min(joined.Pixels[place], neighbours.Pixels[place]);
            Spread(place);
        }

        return joined;

        void Spread(int place)
        {
            int x = place % line.Width, y = place / line.Width;
            for (var ny = Math.Max(0, y - 1); ny <= Math.Min(line.Height - 1, y + 1); ny++)
            {
                for (var nx = Math.Max(0, x - 1); nx <= Math.Min(line.Width - 1, x + 1); nx++)
                {
                    var next = (ny * line.Width) + nx;
                    if (!seen[next] && neighbours.Pixels[next] < Ink)
                    {
                        seen[next] = true;
                        waiting.Push(next);
                    }
                }
            }
        }
    }
}
