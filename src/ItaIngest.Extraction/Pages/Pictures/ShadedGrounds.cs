using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Pages.Pictures;

/// <summary>
/// Gives shaded areas with lighter letters or rules (the heads of tables, mostly) the shade of the paper and makes what
/// stands on them dark: letters and rulings are looked for as what is darker than the paper.
/// </summary>
internal static class ShadedGrounds
{
    private const double Dark = 0.72; // of the paper's shade; paler grounds carry dark letters
    private const double Pale = 0.93;
    private const double Rectangular = 0.85; // of its box, what is pale; shadows are not
    private const double Thickest = 2; // points; strokes and rulings are thinner than the ground around letters
    private const double Block = 5; // points; somewhere beside its letters a ground is so wide, and no rule is so thick
    private const double Apart = 3; // points between the cells of one head
    private const double Abreast = 200; // points; along one line of a ground, somewhere between its letters, it is a block wide
    private const double Narrowest = 40; // points
    private const double Lowest = 7; // points; lower than any line of text with its ground
    private const double Beside = 2; // points beyond its edge, past a rule along it
    private const double Bounded = 0.25; // beside it, that may have the shade of the ground: more, and it is a piece of one, with letters
    private const double Alike = 1 / 3.0; // of the way from the ground to the paper
    private const double Even = 0.5; // of an area has the shade of the ground: no photograph
    private const double Straight = 0.8; // of the upper and lower edge; of an emblem's, or a seal's, half
    private const double Step = 3; // points over which an edge is straight
    private const double Slope = 0.12; // of a page that lies askew
    private const int Grain = 14; // shades by which the ground wavers
    private const double Contrast = 0.4; // of the way from the ground to the paper: what is lighter is a letter or a rule
    private const double OtherGround = 0.01; // of an area; two shades side by side are no ground with rules
    private const double FewestLetters = 0.002; // of an area
    private const double LightestWithBlack = 0.3; // of the paper; darker grounds show no black on them
    private const double WholeRule = 0.75; // of the height of an area; the rim is wiped
    private const double DrawnRules = 8; // in a drawn page, where nothing wavers: a grey rule may be hardly lighter than its ground
    private const int DrawnGrain = 3;
    private const int Rim = 3; // pixels in which an edge is blurred

    /// <summary>The picture without dark grounds; null if there are none.</summary>
    /// <param name="grey">8 bit</param>
    /// <param name="scanned">a scan, whose paper is not white</param>
    /// <param name="edged">whether the edges of the areas are drawn, as the rulings that they are; else they are wiped out</param>
    public static Pix? LightenDark(Pix grey, bool scanned, bool edged) => Lighten(grey, Dark, edged, 0, scanned);

    /// <summary>The scan without pale grounds that lighter rules cross, as evening out the paper would lose both; null if there are none.</summary>
    /// <param name="grey">8 bit</param>
    public static Pix? LightenPale(Pix grey) => Lighten(grey, Pale, edged: true, Rectangular, scanned: true);

    private static Pix? Lighten(Pix grey, double lightest, bool edged, double filled, bool scanned)
    {
        var paper = scanned ? ShadeOfPaper(grey.CountShades()) : byte.MaxValue;
        if (!grey.MayHoldDarkSquare((int)(lightest * paper), Points(grey, Block)))
            return null; // most pages, told without a copy of their pixels
        using var dark = grey.Binarise((int)(lightest * paper));
        using var blocks = dark.Open(Points(dark, Block), Points(dark, Block));
        if (blocks.CountForeground(blocks.Bounds) == 0)
            return null;
        using var mask = Areas(dark, blocks);
        var areas = mask.ConnectedComponentBoxes()
            .Where(box => blocks.CountForeground(box) > 0 && box.Width >= Points(grey, Narrowest) && box.Height >= Points(grey, Lowest) && mask.CountForeground(box) >= filled * box.Width * box.Height).ToList();
        if (areas.Count == 0)
            return null;
        var (pixels, inside) = (grey.CopyGrey(), mask.CopyGrey());
        using var wide = mask.Dilate((2 * Points(grey, Beside)) + 3, (2 * Points(grey, Beside)) + 3);
        using var narrow = mask.Dilate((2 * Points(grey, Beside)) - 1, (2 * Points(grey, Beside)) - 1);
        using var ring = wide.Subtract(narrow);
        var (beside, page) = (ring.CopyGrey(), new Sheet(pixels, inside, grey.Width));
        var turned = new List<PixelRect>();
        foreach (var area in areas)
        {
            if (page.Ground(area, (int)(lightest * paper), paper) is not { } ground || !page.IsStraight(area, Points(grey, Step)) || !page.IsBounded(area.Inflate(Points(grey, Beside) + 1), beside, ground, paper) || (filled > 0 && HoldsLighterGround(grey, mask, area, ground)))
                continue;
            page.Turn(area, ground, paper, scanned ? Grain : DrawnGrain, edged && !scanned ? DrawnRules : 1);
            turned.Add(area);
        }
        if (turned.Count == 0)
            return null;
        using var grown = mask.Dilate((2 * Rim) + 1, (2 * Rim) + 1);
        using var shrunk = mask.Erode((2 * Rim) + 1, (2 * Rim) + 1);
        using var core = mask.Erode(5, 5); // two pixels wide: a line askew climbs by one
        using var rim = grown.Subtract(shrunk);
        using var edge = mask.Subtract(core);
        page.Paint(rim.CopyGrey(), turned, paper);
        if (edged)
            page.Paint(edge.CopyGrey(), turned, 0);
        else
            turned.ForEach(area => page.WipeRules(area, paper));
        return Pix.FromGrey(pixels, grey.Width, grey.Height, grey.Width, grey.Dpi);
    }

    private static int Points(Pix picture, double points) => Math.Max(2, picture.Pixels(points));

    /// <summary>Whether some of an area is of another shade than its ground, lighter and too wide for a rule: heads below heads.</summary>
    private static bool HoldsLighterGround(Pix grey, Pix mask, PixelRect area, byte ground)
    {
        using var shades = grey.Crop(area);
        using var darker = shades.Binarise(ground + (Grain / 2));
        using var inside = mask.Crop(area);
        using var lighter = inside.Subtract(darker);
        using var even = lighter.Close(3, 3); // without grain
        using var blocks = even.Open(Points(grey, Block), Points(grey, Block));
        return blocks.CountForeground(blocks.Bounds) > OtherGround * area.Width * area.Height;
    }

    /// <summary>Solid dark that does not run off the page, with what it encloses.</summary>
    /// <param name="dark">what is darker than the paper</param>
    /// <param name="blocks">what of it is neither letters nor rules</param>
    private static Pix Areas(Pix dark, Pix blocks)
    {
        int thick = Points(dark, Thickest), apart = Points(dark, Apart);
        using var solid = dark.Open(thick, thick);
        // what little ground is left between a letter and the edge
        using var near = solid.Dilate(4 * thick, 4 * thick);
        // a line of print hard beneath a ground is as near, and no part of it
        using var level = blocks.Dilate(Points(dark, Abreast), 1);
        using var held = near.And(level);
        using var thin = dark.And(held);
        using var joined = thin.Close(apart, apart);
        using var large = joined.LargeComponents(Points(dark, Narrowest), Points(dark, Narrowest));
        using var running = large.BorderComponents();
        using var within = large.Subtract(running);
        using var all = within.With([within.Bounds]);
        using var around = all.Subtract(within);
        using var outside = around.BorderComponents();
        using var filled = all.Subtract(outside);
        return filled.Open(Points(dark, Lowest), Points(dark, Lowest)); // without rulings that run into it
    }

    private static byte ShadeOfPaper(int[] counts)
    {
        var shade = 255;
        for (var i = 254; i >= 128; i--)
            shade = counts[i] > counts[shade] ? i : shade;
        return (byte)shade;
    }

    /// <summary>The pixels of a page and which of them lie in dark areas (0).</summary>
    private sealed class Sheet(byte[] pixels, byte[] inside, int width)
    {
        /// <summary>The shade of an area's ground, if it is even and has lighter letters on it.</summary>
        public byte? Ground(PixelRect area, int lightest, byte paper)
        {
            Span<int> counts = stackalloc int[256];
            counts.Clear();
            var all = 0;
            foreach (var i in In(area))
            {
                counts[pixels[i]]++;
                all++;
            }
            var ground = 0;
            for (var i = 1; i < lightest; i++)
                ground = counts[i] > counts[ground] ? i : ground;
            int even = 0, light = 0;
            for (var i = 0; i < counts.Length; i++)
            {
                even += Math.Abs(i - ground) <= Grain ? counts[i] : 0;
                light += i > ground + (Contrast * (paper - ground)) ? counts[i] : 0;
            }
            return even >= Even * all && light >= FewestLetters * all ? (byte)ground : null;
        }

        /// <summary>Whether an area is bounded above and below as the ground of a table is, and not as a picture.</summary>
        /// <param name="area">of one ground</param>
        /// <param name="step">pixels</param>
        public bool IsStraight(PixelRect area, int step)
        {
            var (tops, bottoms) = (new int[area.Width], new int[area.Width]);
            Array.Fill(tops, area.Bottom);
            foreach (var i in In(area))
            {
                var (x, y) = ((i % width) - area.X, i / width);
                tops[x] = Math.Min(tops[x], y);
                bottoms[x] = Math.Max(bottoms[x], y);
            }
            var straight = 0;
            for (var x = step; x < area.Width; x++)
                straight += (IsLevel(tops[x - step], tops[x]) ? 1 : 0) + (IsLevel(bottoms[x - step], bottoms[x]) ? 1 : 0);
            return straight >= Straight * 2 * (area.Width - step);

            bool IsLevel(int before, int after) => Math.Abs(after - before) <= 1 + (Slope * step);
        }

        /// <summary>Whether beside an area there is other than its ground.</summary>
        /// <param name="around">the area with what is beside it</param>
        /// <param name="beside">what is beside areas (0)</param>
        public bool IsBounded(PixelRect around, byte[] beside, byte ground, byte paper)
        {
            int all = 0, alike = 0;
            foreach (var i in In(around.Intersect(new PixelRect(0, 0, width, pixels.Length / width)), beside))
            {
                all++;
                alike += Math.Abs(pixels[i] - ground) <= Alike * (paper - ground) ? 1 : 0;
            }
            return alike <= Bounded * all;
        }

        /// <param name="grain">shades by which the ground wavers</param>
        /// <param name="strength">of what stands on it</param>
        public void Turn(PixelRect area, byte ground, byte paper, int grain, double strength)
        {
            Span<byte> shades = stackalloc byte[256];
            for (var i = 0; i < shades.Length; i++)
            {
                var apart = i >= ground ? (i - ground) / (double)(paper - ground) : ground >= LightestWithBlack * paper ? (ground - i) / (double)ground : 0;
                shades[i] = Math.Abs(i - ground) <= Math.Min(grain, Contrast * (paper - ground)) ? paper : (byte)(paper * (1 - Math.Min(1, strength * apart)));
            }
            foreach (var i in In(area))
                pixels[i] = shades[pixels[i]];
        }

        /// <summary>Paints the rules that run down a whole area: they would be read as letters.</summary>
        public void WipeRules(PixelRect area, byte paper)
        {
            for (var x = area.X; x < area.Right; x++)
            {
                var ink = 0;
                for (var y = area.Y; y < area.Bottom; y++)
                    ink += pixels[(y * width) + x] < Dark * paper ? 1 : 0;
                for (var y = area.Y; y < area.Bottom && ink > WholeRule * area.Height; y++)
                    pixels.AsSpan((y * width) + Math.Max(area.X, x - 1), Math.Min(3, area.Right - Math.Max(area.X, x - 1))).Fill(paper);
            }
        }

        /// <summary>Paints what is 0 in the mask, in and around the areas.</summary>
        public void Paint(byte[] mask, List<PixelRect> areas, byte shade)
        {
            foreach (var area in areas)
            {
                var around = area.Inflate(Rim).Intersect(new PixelRect(0, 0, width, pixels.Length / width));
                for (var y = around.Y; y < around.Bottom; y++)
                {
                    for (var i = (y * width) + around.X; i < (y * width) + around.Right; i++)
                        pixels[i] = mask[i] == 0 ? shade : pixels[i];
                }
            }
        }

        private IEnumerable<int> In(PixelRect area) => In(area, inside);

        private IEnumerable<int> In(PixelRect area, byte[] mask)
        {
            for (var y = area.Y; y < area.Bottom; y++)
            {
                for (var i = (y * width) + area.X; i < (y * width) + area.Right; i++)
                {
                    if (mask[i] == 0)
                        yield return i;
                }
            }
        }
    }
}
