using ItaIngest.Native.Processes;
using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// The time that is left for a page: processor time of the thread that reads it, and
/// <see cref="ProcessorTime.ClockFactor"/> times as much by the clock.
/// </summary>
internal sealed class PageClock(TimeSpan deadline, TimeProvider time)
{
    private readonly long started = time.GetTimestamp();
    private readonly TimeSpan spent = ProcessorTime.OfThread();

    /// <summary>Processor time that the page has in all.</summary>
    public TimeSpan Deadline => deadline;

    /// <summary>Processor time that is left.</summary>
    /// <exception cref="OcrTimeoutException">nothing is left</exception>
    public TimeSpan Left()
    {
        var left = deadline - (ProcessorTime.OfThread() - spent);
        return left > TimeSpan.Zero && time.GetElapsedTime(started) < ProcessorTime.ClockFactor * deadline ? left : throw new OcrTimeoutException(deadline);
    }
}
