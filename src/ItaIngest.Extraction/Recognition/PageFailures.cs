using ItaIngest.Core.Failures;
using ItaIngest.Native.Leptonica;
using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Recognition;

/// <summary>What may go wrong with one page while the others can be read.</summary>
internal static class PageFailures
{
    /// <summary>The failure, or null for what is not the page's fault: cancellation, a missing engine, a bug.</summary>
    public static PageFailure? Of(Exception exception) => exception switch
    {
        OcrTimeoutException => Failure(FailureKind.Timeout, exception, "Look at the page; if it is a report's, give it more time (--page-deadline) and --retry-failed."),
        OcrException => Failure(FailureKind.Engine, exception, "Run 'ita doctor' to see whether the OCR engine and its languages are sound."),
        ImageException => Failure(FailureKind.BadInput, exception, "Look at the page in a viewer; scan it again."),
        DocumentException { Page: not null } page => Failure(page.Kind, page, page.Remedy),
        _ => null,
    };

    private static PageFailure Failure(FailureKind kind, Exception exception, string remedy) =>
        new(TextRecognizer.StageName, kind, exception.Message, remedy);
}
