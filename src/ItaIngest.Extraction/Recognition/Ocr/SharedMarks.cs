using ItaIngest.Native;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Tone marks that stand over a vowel, in print so tight that they run into the letters of the line above and are a part of
/// these. Where ink of another line goes down to just over a vowel, and ends there where the vowel ends, the crop of the
/// vowel's line shows it too: the letter above is read as it was, and the mark is not lost.
/// </summary>
internal static class SharedMarks
{
    private const double Narrowest = 0.35; // width of a vowel; heights of the letters, as all here
    private const double Nearest = 0.3; // a vowel ends so close over its letter
    private const double Gap = 0.2; // between vowel and tone mark
    private const double Reach = 0.45; // how high over the vowel the mark may begin
    private const double Below = 0.07; // the ink goes so far below the letters it is a part of, at least
    private const double Aside = 0.14; // between the right sides of mark and vowel
    private const double Widest = 0.75; // of a tone mark

    /// <summary>The lines, with where to show ink of others.</summary>
    /// <param name="lines">of one part of the page</param>
    /// <param name="pieces">its ink</param>
    public static IEnumerable<InkLine> Complete(IReadOnlyList<InkLine> lines, IReadOnlyList<InkPiece> pieces)
    {
        var owners = lines.SelectMany(line => line.Ink.Select(box => (box, line))).ToLookup(pair => pair.box, pair => pair.line);
        foreach (var line in lines)
        {
            var shared = line.Ink.Where(box => IsBareVowel(box, line)).Select(vowel => MarkOver(vowel, line, pieces, owners)).OfType<PixelRect>().ToList();
            yield return shared.Count == 0 ? line : line with { Shared = shared, Box = shared.Aggregate(line.Box, (all, next) => all.Union(next)) };
        }
    }

    private static bool IsBareVowel(PixelRect box, InkLine line)
    {
        double height = line.BodyBottom - line.BodyTop;
        return box.Width >= Narrowest * height && box.Bottom <= line.BodyTop + 1 && box.Bottom >= line.BodyTop - (Nearest * height)
            && !line.Ink.Any(other => other.Bottom <= box.Y + 1 && other.Bottom >= box.Y - (Gap * height) && other.Right > box.X && other.X < box.Right);
    }

    private static PixelRect? MarkOver(PixelRect vowel, InkLine line, IReadOnlyList<InkPiece> pieces, ILookup<PixelRect, InkLine> owners)
    {
        double height = line.BodyBottom - line.BodyTop;
        var top = vowel.Y - (int)(Reach * height);
        var window = new PixelRect(vowel.Right - (int)(Widest * height), top, (int)((Widest + Aside) * height), vowel.Y - top);
        foreach (var piece in pieces)
        {
            if (piece.Box.Intersect(window).IsEmpty || line.Ink.Contains(piece.Box) || owners[piece.Box].FirstOrDefault() is not { } owner || owner.BodyBottom >= line.BodyTop)
                continue;
            var low = piece.Runs.Where(run => run.Y >= owner.BodyBottom + Math.Max(2, Below * height) && run.Y < vowel.Y && run.Right > window.X && run.Left < window.Right).ToList();
            if (low.Count > 0 && low[^1].Y >= vowel.Y - (Gap * height) && InkPiece.Of(low).Box is var mark && mark.Width <= Widest * height
                && Math.Abs(mark.Right - vowel.Right) <= Aside * height && !GoesOn(piece, vowel))
                return window with { X = mark.X - 1, Width = mark.Width + 2 };
        }
        return null;
    }

    /// <summary>Whether ink goes on beside the vowel, as descenders do.</summary>
    private static bool GoesOn(InkPiece piece, PixelRect vowel) => piece.Runs.Any(run => run.Y >= vowel.Y && run.Right > vowel.X && run.Left < vowel.Right);
}
