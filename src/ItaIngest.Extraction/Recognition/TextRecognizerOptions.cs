namespace ItaIngest.Extraction.Recognition;

/// <summary>How <see cref="TextRecognizer"/> reads.</summary>
public sealed record TextRecognizerOptions
{
    /// <summary>When a page is read by OCR. Default: <see cref="OcrMode.Auto"/>.</summary>
    public OcrMode Ocr { get; init; } = OcrMode.Auto;

    /// <summary>Folder with <c>*.traineddata</c>; null (default) for our own model where it is installed, else Debian's.</summary>
    public string? TessdataFolder { get; init; }

    /// <summary>Languages for Tesseract, joined by plus; null (default) for our own model where it is installed, else
    /// <c>tha+eng</c>.</summary>
    public string? Languages { get; init; }

    /// <summary>Resolution at which PDF pages are drawn for OCR, in pixels an inch; scans keep their own between 150 and
    /// 300. Default: 200.</summary>
    public double OcrDpi { get; init; } = 200;

    /// <summary>Processor time for one page, and four times as much by the clock. A page that needs more fails, and the document goes on. Default: one minute.</summary>
    public TimeSpan PageDeadline { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Most pixels of a page picture that OCR reads; a larger page is read at a lower resolution. Default: 25 million (A3 at
    /// 300 dpi has 17).</summary>
    public long MaximumOcrPixels { get; init; } = 25_000_000;

    /// <summary>Whether confidence is the share of such symbols that are right, where the model has a calibration; else it is
    /// the network's own probability. Default: true.</summary>
    public bool Calibrated { get; init; } = true;
}
