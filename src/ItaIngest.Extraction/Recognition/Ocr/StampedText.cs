using ItaIngest.Native;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Text under stamps, told by shade: the ink of a stamp is lighter than print, in grey scans and in coloured ones (red, as
/// grey, is half as dark as black), so what is as dark as print inside it is print.
/// </summary>
/// <param name="Stamps">boxes of the stamps whose text is in <paramref name="Text"/></param>
/// <param name="Text">ink of the text in them</param>
/// <param name="Rests">small ink of the stamps that stand over text: the letters of a seal, that would be read into it</param>
internal sealed record StampedText(IReadOnlyList<PixelRect> Stamps, IReadOnlyList<InkPiece> Text, IReadOnlyList<InkPiece> Rests)
{
    private const int Lighter = 30; // shades; the grain of a scan has less
    private const double Smallest = 0.15; // letter heights; what is smaller is grain of the stamp, but its strokes cut print to pieces
    private const double SmallestLetter = 0.7;
    private const double LargestLetter = 1.6;
    private const int FewestLetters = 20;
    private const double Print = 0.7; // of the way from the shade of print to that of the stamp; thin strokes of print are not as dark as its usual ones

    /// <param name="large">ink that hangs together over several lines</param>
    /// <param name="small">all other</param>
    /// <param name="page">with the shades of both</param>
    /// <param name="letter">height of a usual letter, in pixels</param>
    public static StampedText Find(IReadOnlyList<InkPiece> large, IReadOnlyList<InkPiece> small, GreyPage page, double letter)
    {
        var letters = small.Where(piece => piece.Box.Height >= SmallestLetter * letter && piece.Box.Height <= LargestLetter * letter).ToList();
        if (letters.Count < FewestLetters)
            return new StampedText([], [], []);
        var print = Median.Of(letters.Select(piece => ShadeOf(piece, page)));
        var stamps = large.Select(piece => (piece.Box, Shade: ShadeOf(piece, page), Piece: piece)).Where(stamp => stamp.Shade >= print + Lighter).ToList();
        var found = stamps.ConvertAll(stamp => (stamp.Box, Text: Darker(stamp.Piece, print + (int)(Print * (stamp.Shade - print)), page).Where(piece => IsLetter(piece, letter)).ToList()));
        var over = found.FindAll(stamp => stamp.Text.Count > 0);
        var seals = found.FindAll(stamp => over.Exists(other => !other.Box.Intersect(stamp.Box).IsEmpty)); // the rings of one seal hang together with what they cross
        var rests = small.Where(piece => seals.Exists(stamp => Holds(stamp.Box, piece.Box)) && ShadeOf(piece, page) >= print + Lighter).ToList();
        return new StampedText(found.ConvertAll(stamp => stamp.Box), [.. over.SelectMany(stamp => stamp.Text)], rests);
    }

    private static bool IsLetter(InkPiece piece, double letter) => Math.Max(piece.Box.Width, piece.Box.Height) >= Smallest * letter;

    private static bool Holds(in PixelRect stamp, in PixelRect box) => stamp.Intersect(box) == box;

    /// <summary>The usual shade in the middle of its strokes.</summary>
    private static int ShadeOf(InkPiece piece, GreyPage page) => Median.Of(piece.Runs.Select(run => DarkestOf(run, page)));

    private static int DarkestOf(InkRun run, GreyPage page)
    {
        var darkest = byte.MaxValue;
        foreach (var shade in page.UncoveredRow(run.Y)[run.Left..run.Right])
            darkest = Math.Min(darkest, shade);
        return darkest;
    }

    private static IReadOnlyList<InkPiece> Darker(InkPiece piece, int shade, GreyPage page)
    {
        var runs = new List<InkRun>();
        foreach (var (y, left, right) in piece.Runs)
        {
            var row = page.UncoveredRow(y);
            for (var x = left; x < right; x++)
            {
                var start = x;
                while (x < right && row[x] <= shade)
                    x++;
                if (x > start)
                    runs.Add(new InkRun(y, start, x));
            }
        }
        return InkPieces.Of(runs);
    }
}
