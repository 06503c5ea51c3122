using System.Globalization;

namespace ItaIngest.Native.Tesseract;

/// <summary>The deadline passed before the image was read, or was sure to pass. The engine can be used again.</summary>
public sealed class OcrTimeoutException : OcrException
{
    public OcrTimeoutException(TimeSpan deadline)
        : base(string.Create(CultureInfo.InvariantCulture, $"The image was not read within {deadline.TotalSeconds:0.###} s.")) => Deadline = deadline;

    internal OcrTimeoutException(TimeSpan deadline, int specks)
        : base(string.Create(
            CultureInfo.InvariantCulture,
            $"The image has {specks} separate specks, more than can be put into lines within {deadline.TotalSeconds:0.###} s: it is noise, or wants cleaning."))
        => Deadline = deadline;

    public TimeSpan Deadline { get; }
}
