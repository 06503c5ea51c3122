using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>The time that is left for a page.</summary>
internal sealed class PageClock(TimeSpan deadline, TimeProvider time)
{
    private readonly long started = time.GetTimestamp();

    /// <summary>What is left.</summary>
    /// <exception cref="OcrTimeoutException">nothing is left</exception>
    public TimeSpan Left()
    {
        var left = deadline - time.GetElapsedTime(started);
        return left > TimeSpan.Zero ? left : throw new OcrTimeoutException(deadline);
    }
}
