using ItaIngest.Core.Recognition;
using ItaIngest.Native;
using ItaIngest.Native.Leptonica;
using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>One page picture in one orientation: its lines are found at once and read when asked for, each once.</summary>
internal sealed class PageReading : IDisposable
{
    private const int SampleLines = 8;
    private const int EmptyBox = 0x2610;
    private const int TickedBox = 0x2611;
    private const float SureOfBox = 0.97f; // as the network is of a clear letter

    private readonly UprightPicture upright;
    private readonly PageInk ink;
    private readonly (OcrResult Result, PixelRect Box)?[] read;
    private readonly Func<Pix, OcrResult> recognise;
    private readonly List<InkPiece> all;

    /// <param name="picture">of the whole page</param>
    /// <param name="recognise">reads a picture of one line</param>
    public PageReading(Pix picture, Func<Pix, OcrResult> recognise)
    {
        this.recognise = recognise;
        upright = UprightPicture.Of(picture);
        Page = GreyPage.Of(upright.Grey, upright.Paper);
        ink = PageInk.Find(Page, [.. PageRulings.Find(upright.Binary), .. FaintPageRulings.Find(upright.Grey, upright.Binary)]);
        all = [.. ink.Parts.SelectMany(part => part.Pieces)];
        Lines = PageLines.Find(ink);
        read = new (OcrResult, PixelRect)?[Lines.Count];
    }

    public GreyPage Page { get; }

    public IReadOnlyList<InkLine> Lines { get; }

    /// <summary>Height of a usual letter, in pixels.</summary>
    public double LetterHeight => ink.LetterHeight;

    /// <summary>How far the picture was turned, clockwise.</summary>
    public double SkewDegrees => upright.SkewDegrees;

    /// <summary>What was read in a line, as glyphs in page points.</summary>
    public IReadOnlyList<Glyph> Glyphs(int line)
    {
        if (Lines[line].IsLeader)
            return LineGlyphs.OfLeader(Lines[line], Page.Dpi);
        var (result, box) = Read(line);
        return LineGlyphs.Of(result, Lines[line], box, Page.Dpi);
    }

    /// <summary>Boxes to be ticked, as glyphs in page points.</summary>
    public IEnumerable<Glyph> CheckBoxes() => ink.CheckBoxes.Select(square => new Glyph(square.IsTicked ? TickedBox : EmptyBox, square.Box.InPoints(Page.Dpi), SureOfBox, Font: -1));

    /// <summary>How surely the longest lines are read: a page that lies on its side or head is not read surely.</summary>
    public Sureness Sample()
    {
        var longest = Enumerable.Range(0, Lines.Count).Where(line => !Lines[line].IsLeader).OrderByDescending(line => Lines[line].Box.Width).Take(SampleLines);
        return Sureness.Of(longest.SelectMany(line => Read(line).Result.Lines));
    }

    public void Dispose()
    {
        ink.Dispose();
        upright.Dispose();
    }

    private (OcrResult Result, PixelRect Box) Read(int line)
    {
        if (read[line] is { } known)
            return known;
        var own = Lines[line];
        using var crop = Cut(own);
        var now = Read(crop);
        if (own.Ink.Count > 0 && SecondLook.IsDoubtful(now.Result) && SecondLook.At(own) is var (other, white) && Again(other, white) is var again && SecondLook.IsBetter(again.Result, now.Result))
            now = again;
        if (ReadBeside.IsDoubtful(own, now.Result, ink.LetterHeight) && ReadBeside.Neighbour(own, Lines, ink.LetterHeight) is { } neighbour && Beside(crop, neighbour) is var beside && ReadBeside.IsBetter(beside.Result, now.Result))
            now = beside;
        if (own.Cut.Count > 0 && own.Ink.Count > 0 && WithoutPen(crop) is { } clean && PenStrokes.IsBetter(clean.Result, now.Result))
            now = clean;
        read[line] = now;
        return now;
    }

    private LineCrop Cut(InkLine line, int white = 0) => LineCrop.Cut(Page, line, all, ink.LetterHeight, white);

    private (OcrResult Result, PixelRect Box) Read(LineCrop crop) => (recognise(crop.Picture), crop.Box);

    private (OcrResult Result, PixelRect Box) Again(InkLine line, int white)
    {
        using var crop = Cut(line, white);
        return Read(crop);
    }

    private (OcrResult Result, PixelRect Box) Beside(LineCrop crop, InkLine neighbour)
    {
        using var other = Cut(neighbour);
        return (ReadBeside.Read(crop, other, ink.LetterHeight, Page.Dpi, recognise), crop.Box);
    }

    private (OcrResult Result, PixelRect Box)? WithoutPen(LineCrop crop)
    {
        using var clean = PenStrokes.Without(crop);
        return clean is null ? null : (recognise(clean), crop.Box);
    }
}
