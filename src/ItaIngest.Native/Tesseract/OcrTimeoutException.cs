namespace ItaIngest.Native.Tesseract;

/// <summary>The deadline passed before the image was read. The engine can be used again.</summary>
public sealed class OcrTimeoutException(TimeSpan deadline) : OcrException($"The image was not read within {deadline.TotalSeconds:0.###} s.")
{
    public TimeSpan Deadline { get; } = deadline;
}
