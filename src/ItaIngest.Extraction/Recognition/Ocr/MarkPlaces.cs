using ItaIngest.Native;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Where the marks of a page stand. One font puts all of ุ ู at one height under the letters, and vowels and tone marks at
/// two or three heights over them; marks that only one line can own show where these are, and decide between two lines
/// that stand so close that a mark touches neither or both.
/// </summary>
internal sealed class MarkPlaces
{
    private const double SideReach = 0.5; // heights of the letters, as all here
    private const double Lowest = 0.7; // ุ and ู end above it
    private const double Highest = 1.4; // a tone mark over a vowel begins below it
    private const double Overlap = 0.3;
    private const double StrangenessInside = 0.15; // a comma or a dot between letters stays there, but for what surely is a tone mark
    private const double OnVowel = 0.2;
    private const double SameGap = 0.08;
    private const double CostOfOffset = 3; // the height is the same for all, shapes differ
    private const double CostOfWidth = 0.7;
    private const double CostOfSide = 0.7;
    private const double LeastGain = 0.05;
    private const int FewestAbove = 8;
    private const int FewestBelow = 3;

    private readonly IReadOnlyList<PixelRect> marks;
    private readonly int[] owners;
    private readonly List<LetterBand> bands;
    private readonly List<Place> above = [];
    private readonly List<Place> below = [];

    private MarkPlaces(IReadOnlyList<PixelRect> marks, int[] owners, List<LetterBand> bands) => (this.marks, this.owners, this.bands) = (marks, owners, bands);

    /// <summary>Decides anew for each mark that two lines may own; <paramref name="owners"/> has the line of each mark, or −1.</summary>
    public static void Decide(IReadOnlyList<PixelRect> marks, int[] owners, List<LetterBand> bands) => new MarkPlaces(marks, owners, bands).Decide();

    private void Decide()
    {
        var open = new List<(int Mark, List<Place> Places)>();
        for (var i = 0; i < marks.Count; i++)
        {
            var possible = owners[i] < 0 ? [] : Of(marks[i]);
            if (possible.Count > 1 && possible.Exists(place => place.Line == owners[i]))
                open.Add((i, possible));
            else if (possible is [{ IsInside: false } only] && only.Line == owners[i])
                (only.IsAbove ? above : below).Add(only);
        }
        var known = above.Count >= FewestAbove && below.Count >= FewestBelow;
        var gap = UsualGap([.. above, .. open.SelectMany(mark => mark.Places)]);
        foreach (var (mark, possible) in open)
        {
            if (possible.FindIndex(place => Math.Abs(place.OnVowel - gap) <= SameGap) is >= 0 and var vowel && possible.Exists(place => place.IsInside))
                owners[mark] = possible[vowel].Line;
            else if (known)
                Decide(mark, possible);
        }
    }

    /// <summary>How far over vowels tone marks begin, the same for all of one font; a comma of the line above may stand anywhere.</summary>
    private static double UsualGap(IEnumerable<Place> places)
    {
        var gaps = places.Select(place => place.OnVowel).Where(double.IsFinite).ToList();
        return gaps.Count == 0 ? double.NaN : Median.Of(gaps);
    }

    private void Decide(int mark, List<Place> possible)
    {
        var best = possible.MinBy(Strangeness);
        if (Strangeness(best) < Strangeness(possible.Find(place => place.Line == owners[mark])) - LeastGain)
            owners[mark] = best.Line;
    }

    /// <summary>Lines whose mark it may be.</summary>
    private List<Place> Of(PixelRect mark)
    {
        var places = new List<Place>();
        for (var line = 0; line < bands.Count; line++)
            if (Of(mark, line) is { } place)
                places.Add(place);
        if (places.Exists(place => place.IsInside))
            places.RemoveAll(place => !place.IsInside && double.IsNaN(place.OnVowel));
        return places;
    }

    private Place? Of(in PixelRect mark, int line)
    {
        var band = bands[line];
        if (mark.X > band.Right || mark.Right < band.Left)
            return null;
        var (top, bottom) = band.Near(mark.X + (mark.Width / 2));
        if (Math.Min(mark.Bottom, bottom) - Math.Max(mark.Y, top) > Overlap * mark.Height && IsBesideLetters(mark, band))
            return new Place(line, IsInside: true, false, double.NaN, 0, 0, 0, 0);
        if (band.Carrier(mark, SideReach) is not { } letter)
            return null;
        (top, bottom) = band.At(letter);
        var isAbove = mark.Y + mark.Bottom < top + bottom;
        var reach = (isAbove ? top - mark.Y : mark.Bottom - bottom) / band.Height;
        if (reach > (isAbove ? Highest : Lowest))
            return null;
        var offset = (isAbove ? top - mark.Bottom : mark.Y - bottom) / band.Height;
        return new Place(line, false, isAbove, isAbove ? GapToVowel(mark, line) : double.NaN, offset, (mark.Right - band.Letters[letter].Right) / band.Height, mark.Width / band.Height, mark.Height / band.Height);
    }

    /// <summary>Whether letters of the line stand near; the line may go on in another column, half a line higher than this one's.</summary>
    private static bool IsBesideLetters(PixelRect mark, LetterBand band) =>
        band.Letters.Any(letter => Math.Max(mark.X - letter.Right, letter.X - mark.Right) < MarkJoin.Far * band.Height);

    /// <summary>How far over a vowel it stands that ends where it does, in heights; NaN where there is none.</summary>
    private double GapToVowel(in PixelRect mark, int line)
    {
        var near = OnVowel * bands[line].Height;
        for (var i = 0; i < marks.Count; i++)
            if (owners[i] == line && Math.Abs(marks[i].Y - mark.Bottom) <= near && Math.Abs(marks[i].Right - mark.Right) <= near)
                return (marks[i].Y - mark.Bottom) / bands[line].Height;
        return double.NaN;
    }

    /// <summary>How far it is from the nearest mark that is known to stand on that side of its line.</summary>
    private double Strangeness(Place place) => place.IsInside ? StrangenessInside : (place.IsAbove ? above : below).Min(known =>
        (CostOfOffset * Math.Abs(known.Offset - place.Offset)) + Math.Abs(known.Height - place.Height)
        + (CostOfWidth * Math.Abs(known.Width - place.Width)) + (CostOfSide * Math.Abs(known.Side - place.Side)));

    /// <summary>A mark over, under or among the letters of a line, in heights of these.</summary>
    private readonly record struct Place(int Line, bool IsInside, bool IsAbove, double OnVowel, double Offset, double Side, double Width, double Height);
}
