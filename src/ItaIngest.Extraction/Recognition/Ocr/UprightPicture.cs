using ItaIngest.Extraction.Pages.Pictures;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>A page picture made ready: even paper, no dark edges, upright.</summary>
internal sealed class UprightPicture : IDisposable
{
    private const int BinaryThreshold = 150;
    private const double TrustedSkew = 3; // Leptonica's own measure of confidence
    private const double SmallestSkew = 0.08; // degrees; less moves no line by more than a pixel or two
    private const double LargestSkew = 6;
    private const double CleanShare = 0.5;
    private const int SmallestSide = 200; // pixels; below, there is no background to even out

    private const byte EvenedPaper = 195; // Leptonica evens paper to 200

    private UprightPicture(Pix grey, Pix binary, double skewDegrees, byte paper) =>
        (Grey, Binary, SkewDegrees, Paper) = (grey, binary, skewDegrees, paper);

    public Pix Grey { get; }

    /// <summary>1 bit.</summary>
    public Pix Binary { get; }

    /// <summary>Shade of the paper.</summary>
    public byte Paper { get; }

    /// <summary>How far the picture was turned, clockwise.</summary>
    public double SkewDegrees { get; }

    public static UprightPicture Of(Pix picture)
    {
        var (grey, paper) = Even(picture);
        var binary = WithoutEdges(grey, grey.Binarise(BinaryThreshold), paper);
        var skew = binary.FindSkew() is { } found && found.Confidence >= TrustedSkew ? found.Degrees : 0;
        if (Math.Abs(skew) is < SmallestSkew or > LargestSkew)
            return new UprightPicture(grey, binary, 0, paper);
        using (grey)
        using (binary)
        {
            var turned = grey.Rotate(skew);
            return new UprightPicture(turned, turned.Binarise(BinaryThreshold), skew, paper);
        }
    }

    public void Dispose()
    {
        Grey.Dispose();
        Binary.Dispose();
    }

    /// <summary>Paints dark edges in the shade of the paper, and takes over <paramref name="binary"/>.</summary>
    private static Pix WithoutEdges(Pix grey, Pix binary, byte paper)
    {
        using var edges = ScanEdges.Find(binary);
        if (edges is null)
            return binary;
        using (binary)
        {
            grey.DrawMask(edges, paper);
            return grey.Binarise(BinaryThreshold);
        }
    }

    private static (Pix Grey, byte Paper) Even(Pix picture)
    {
        var grey = Streaks.Without(picture.ToGrey8());
        if (ShadedGrounds.LightenDark(grey, scanned: true, edged: false) is { } lightened)
        {
            grey.Dispose();
            grey = lightened;
        }
        if (Math.Min(grey.Width, grey.Height) < SmallestSide || IsClean(grey))
            return (FaintInk.Darken(grey, GreyPage.White), GreyPage.White);
        using (grey)
            return (FaintInk.Darken(grey.BackgroundNormalise(), EvenedPaper), EvenedPaper);
    }

    /// <summary>A drawn page has white paper already.</summary>
    private static bool IsClean(Pix grey) => grey.CountShades()[GreyPage.White] > CleanShare * grey.Width * grey.Height;
}
