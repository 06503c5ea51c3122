using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Core.Geometry;
using ItaIngest.Extraction.Pages.Pictures;
using ItaIngest.Native.Leptonica;
using ItaIngest.Native.Poppler;

namespace ItaIngest.Extraction.Pages;

/// <summary>
/// Pictures of the pages of one document, opened once: pages of a PDF are drawn, pages of a picture file decoded. All are
/// upright as displayed, so that a pixel lies at its place in points times <see cref="Pix.Dpi"/> / 72. Not thread-safe.
/// </summary>
public sealed class PagePictures : IDisposable
{
    /// <summary>A drawn page gets no larger than this; A4 at 600 dpi is 35 million.</summary>
    private const long MaximumDrawnPixels = 40_000_000;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly IReadOnlyList<PictureSheet> sheets;
    private readonly long maximumPixels;

    private PagePictures(ReadOnlyMemory<byte> bytes, PdfDocument? pdf, IReadOnlyList<PictureSheet> sheets, long maximumPixels)
    {
        this.bytes = bytes;
        this.sheets = sheets;
        this.maximumPixels = maximumPixels;
        Pdf = pdf;
    }

    /// <summary>The open PDF, for its text layer; null if the document is a picture. Owned by this object.</summary>
    public PdfDocument? Pdf { get; }

    public int PageCount => Pdf?.PageCount ?? sheets.Count;

    /// <summary>Opens a PDF or a picture file; nothing is drawn or decoded yet.</summary>
    /// <param name="bytes">must stay as they are while this object lives</param>
    /// <param name="kind">a kind that has pictures (<see cref="MediaKinds.HasPictures"/>)</param>
    /// <exception cref="DocumentException">the document cannot be opened</exception>
    public static PagePictures Open(ReadOnlyMemory<byte> bytes, MediaKind kind, PageReaderOptions? options = null)
    {
        if (!kind.HasPictures())
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "only PDF, PNG, JPEG and TIFF have pictures of pages");
        options ??= new PageReaderOptions();
        return kind == MediaKind.Pdf
            ? new PagePictures(bytes, PdfPages.Open(bytes), [], options.MaximumDecodedPixels)
            : new PagePictures(bytes, null, PictureSheets.Open(bytes, kind, options), options.MaximumDecodedPixels);
    }

    /// <summary>Pixels an inch at which a picture was made (or is taken to have been), where nothing is lost or made up;
    /// null for a PDF, which can be drawn at any.</summary>
    /// <param name="page">from 1</param>
    public double? NativeDpi(int page) => Pdf is null ? PictureResolution.Decide(sheets[page - 1]).Dpi : null;

    /// <summary>The page in 8-bit grey, white behind it.</summary>
    /// <param name="page">from 1</param>
    /// <param name="dpi">pixels an inch; a huge page comes out coarser, and <see cref="Pix.Dpi"/> says how coarse</param>
    /// <param name="lightInk">ink in colour comes out lighter than black, as in <see cref="Pix.ToGrey8WithLightInk"/></param>
    /// <exception cref="DocumentException">this page is damaged; others may not be</exception>
    public Pix Render(int page, double dpi, bool lightInk = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(page, PageCount);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(dpi);
        try
        {
            return Pdf is null ? Scale(Decode(page, lightInk), page, dpi) : Draw(page, dpi, lightInk);
        }
        catch (Exception error) when (error is PdfException or ImageException)
        {
            throw Damaged(page, error);
        }
    }

    /// <summary>Small parts of a PDF's page in 8-bit grey, a picture for each; the caller disposes them.</summary>
    /// <param name="page">from 1</param>
    /// <param name="boxes">in points</param>
    /// <param name="dpi">as in <see cref="Render"/></param>
    /// <exception cref="DocumentException">this page is damaged; others may not be</exception>
    internal IReadOnlyList<Pix> RenderParts(int page, IReadOnlyList<Box> boxes, double dpi)
    {
        try
        {
            using var opened = Pdf!.OpenPage(page);
            return opened.RenderParts(boxes, dpi, MaximumDrawnPixels);
        }
        catch (Exception error) when (error is PdfException or ImageException)
        {
            throw Damaged(page, error);
        }
    }

    /// <summary>A page of a picture in 8-bit grey, pixel for pixel.</summary>
    /// <param name="page">from 1</param>
    /// <exception cref="DocumentException">this page is damaged; others may not be</exception>
    public Pix RenderNative(int page) => Render(page, NativeDpi(page) ?? throw new InvalidOperationException("A PDF has no resolution of its own."));

    public void Dispose() => Pdf?.Dispose();

    private static DocumentException Damaged(int page, Exception error) =>
        new(FailureKind.BadInput, error.Message, "Look at the page in a viewer; scan it again or ask for a sound copy.", page, error);

    private Pix Draw(int number, double dpi, bool lightInk)
    {
        using var page = Pdf!.OpenPage(number);
        return page.Render(dpi, MaximumDrawnPixels, lightInk);
    }

    private Pix Decode(int number, bool lightInk)
    {
        using var decoded = Pix.Decode(bytes.Span, sheets[number - 1].Directory, maximumPixels);
        return lightInk ? decoded.ToGrey8WithLightInk() : decoded.ToGrey8();
    }

    /// <summary>Takes over <paramref name="native"/>.</summary>
    private Pix Scale(Pix native, int page, double dpi)
    {
        using (native)
        {
            // measured on what was decoded: a decoder may stretch by other rules than the head says
            var nativeDpi = NativeDpi(page)!.Value * native.Width / sheets[page - 1].Width;
            using var known = native.WithDpi(nativeDpi);
            var largest = Math.Sqrt((double)MaximumDrawnPixels / ((long)native.Width * native.Height));
            var factor = Math.Min(dpi / nativeDpi, Math.Max(1, largest));
            return Math.Abs(factor - 1) < 0.005 ? known.Copy() : known.Scale(factor);
        }
    }
}
