using System.Globalization;

namespace ItaIngest.Native.Tesseract;

/// <summary>The deadline passed before the image was read. The engine can be used again.</summary>
public sealed class OcrTimeoutException : OcrException
{
    public OcrTimeoutException(TimeSpan deadline)
        : base(string.Create(CultureInfo.InvariantCulture, $"The image was not read within {deadline.TotalSeconds:0.###} s.")) => Deadline = deadline;

    public TimeSpan Deadline { get; }
}
