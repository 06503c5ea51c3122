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
        var now = Read(Lines[line], 0);
        if (Lines[line].Ink.Count > 0 && SecondLook.IsDoubtful(now.Result) && SecondLook.At(Lines[line]) is var (other, white) && Read(other, white) is var again && SecondLook.IsBetter(again.Result, now.Result))
            now = again;
        if (ReadBeside.IsDoubtful(Lines[line], now.Result, ink.LetterHeight) && ReadBeside.Neighbour(Lines[line], Lines, ink.LetterHeight) is { } neighbour && Beside(Lines[line], neighbour) is var beside && ReadBeside.IsBetter(beside.Result, now.Result))
            now = beside;
        if (Lines[line].Cut.Count > 0 && Lines[line].Ink.Count > 0 && WithoutPen(Lines[line]) is { } clean && PenStrokes.IsBetter(clean.Result, now.Result))
            now = clean;
        read[line] = now;
        return now;
    }

    private (OcrResult Result, PixelRect Box) Beside(InkLine line, InkLine neighbour)
    {
        using var crop = LineCrop.Cut(Page, line, all, ink.LetterHeight);
        using var other = LineCrop.Cut(Page, neighbour, all, ink.LetterHeight);
        return (ReadBeside.Read(crop, other, ink.LetterHeight, Page.Dpi, recognise), crop.Box);
    }

    private (OcrResult Result, PixelRect Box)? WithoutPen(InkLine line)
    {
        using var crop = LineCrop.Cut(Page, line, all, ink.LetterHeight);
        using var clean = PenStrokes.Without(crop);
        return clean is null ? null : (recognise(clean), crop.Box);
    }

    private (OcrResult Result, PixelRect Box) Read(InkLine line, int white)
    {
        using var crop = LineCrop.Cut(Page, line, all, ink.LetterHeight, white);
        return (recognise(crop.Picture), crop.Box);
    }
}
