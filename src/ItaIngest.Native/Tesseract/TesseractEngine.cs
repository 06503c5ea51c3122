using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ItaIngest.Native.Leptonica;
using ItaIngest.Native.Processes;

namespace ItaIngest.Native.Tesseract;

/// <summary>
/// A loaded OCR engine with its languages (LSTM only). Loading takes tenths of a second: one for each worker, kept. Not
/// thread-safe. Tesseract's own threads are off: the process gets OMP_THREAD_LIMIT=1 before the library is loaded,
/// unless the user has set it.
/// </summary>
public sealed class TesseractEngine : IDisposable
{
    // spaces are told from gaps later: the engine shall not swallow wide ones; its chatter goes nowhere
    private static readonly (string Name, string Value)[] Always = [("preserve_interword_spaces", "1"), ("debug_file", "/dev/null")];

    private readonly TessApiHandle handle;

    private TesseractEngine(TessApiHandle handle, string folder, string languages)
    {
        this.handle = handle;
        (Folder, Languages) = (folder, languages);
    }

    /// <summary>Where the language files were loaded from.</summary>
    public string Folder { get; }

    /// <summary>As given to <see cref="Open"/>.</summary>
    public string Languages { get; }

    /// <summary>Loads the engine.</summary>
    /// <param name="tessdataFolder">folder with <c>*.traineddata</c>; null for Debian's, see <see cref="TessdataFolder.Find"/></param>
    /// <param name="languages">one or several joined by plus: <c>tha+eng</c></param>
    /// <param name="variables">Tesseract's own settings (<c>tesseract --print-parameters</c>)</param>
    /// <exception cref="OcrException">a language or setting does not exist</exception>
    /// <exception cref="NativeLibraryException">Tesseract is not installed</exception>
    public static TesseractEngine Open(string? tessdataFolder, string languages, IReadOnlyDictionary<string, string>? variables = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(languages);
        var folder = tessdataFolder ?? TessdataFolder.Find()
            ?? throw new OcrException("No folder with Tesseract's languages was found. Debian brings them with: apt-get install tesseract-ocr-tha tesseract-ocr-eng");
        TessdataFolder.Require(folder, languages);
        (string Name, string Value)[] all = [.. Always, .. (variables ?? new Dictionary<string, string>()).Select(pair => (pair.Key, pair.Value))];

        var engine = TessApi.TessBaseAPICreate();
        var status = TessApi.TessBaseAPIInit4(
            engine, folder, languages, TessApi.LstmOnly, 0, 0, [.. all.Select(v => v.Name)], [.. all.Select(v => v.Value)], (nuint)all.Length, nonDebugOnly: 0);
        if (status == 0 && Array.TrueForAll(all, v => TessApi.TessBaseAPISetVariable(engine, v.Name, v.Value) != 0))
            return new TesseractEngine(engine, folder, languages);
        engine.Dispose();
        throw new OcrException(status != 0
            ? $"Tesseract cannot load '{languages}' from {folder}: the files are damaged or hold no LSTM model."
            : $"Tesseract does not know one of these settings: {string.Join(", ", all.Select(v => v.Name))}.");
    }

    /// <summary>Reads an image or a part of it.</summary>
    /// <param name="image">8-bit grey is best; 1 and 32 bit will do</param>
    /// <param name="region">null for all of it; boxes of the result are in pixels of the whole image either way</param>
    /// <param name="deadline">
    /// processor time of the calling thread from now, and <see cref="ProcessorTime.ClockFactor"/> times as much by the clock;
    /// looked at before each line of text. Tesseract does not look at it while it divides the page into
    /// lines, which takes tenths of a second, but minutes on noise: such images are refused beforehand.
    /// </param>
    /// <exception cref="OcrTimeoutException">the deadline has passed; nothing of the image is given</exception>
    /// <exception cref="OperationCanceledException">cancelled, looked at as the deadline is</exception>
    public OcrResult Recognise(Pix image, PixelRect? region, PageSegmentation mode, TimeSpan deadline, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(image);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(deadline, TimeSpan.Zero);
        cancellation.ThrowIfCancellationRequested();
        if (region is { } part && part.Intersect(image.Bounds) != part)
            throw new ArgumentOutOfRangeException(nameof(region), region, $"It reaches over the image of {image.Width} × {image.Height} pixels.");
        try
        {
            SetImage(image, region, mode);
            RefuseNoise(deadline);
            Run(deadline, cancellation);
            return OcrResultReader.Read(handle);
        }
        finally
        {
            TessApi.TessBaseAPIClear(handle);
            GC.KeepAlive(image);
        }
    }

    public void Dispose() => handle.Dispose();

    private void SetImage(Pix image, PixelRect? region, PageSegmentation mode)
    {
        TessApi.TessBaseAPISetPageSegMode(handle, (int)mode);
        TessApi.TessBaseAPISetImage2(handle, image.Handle);
        if (image.Dpi <= 0)
            TessApi.TessBaseAPISetSourceResolution(handle, 300); // what most scans are; Tesseract's own guess is 70
        if (region is { } part)
            TessApi.TessBaseAPISetRectangle(handle, part.X, part.Y, part.Width, part.Height);
    }

    /// <summary>
    /// The time to find lines grows with the square of the connected components (0.5 s for 41,000, 2.6 s for 92,000 on
    /// one core; a dense page has 5,000), and nothing can stop it once it runs.
    /// </summary>
    private void RefuseNoise(TimeSpan deadline)
    {
        using var binary = TessApi.TessBaseAPIGetThresholdedImage(handle);
        if (binary.IsInvalid || Lept.pixCountConnComp(binary, 8, out var specks) != 0)
            return;
        var seconds = 2.6 * Math.Pow(specks / 92_000.0, 2);
        if (seconds > deadline.TotalSeconds)
            throw new OcrTimeoutException(deadline, specks);
    }

    private unsafe void Run(TimeSpan deadline, CancellationToken cancellation)
    {
        using var monitor = TessApi.TessMonitorCreate();
        var byTheClock = ProcessorTime.ClockFactor * deadline;
        TessApi.TessMonitorSetDeadlineMSecs(monitor, (int)Math.Clamp(byTheClock.TotalMilliseconds, 1, int.MaxValue));
        var end = new End(ProcessorTime.OfThread() + deadline, cancellation);
        var token = GCHandle.Alloc(end);
        try
        {
            TessApi.TessMonitorSetCancelThis(monitor, GCHandle.ToIntPtr(token));
            TessApi.TessMonitorSetCancelFunc(monitor, &HasCome);
            var started = TimeProvider.System.GetTimestamp();
            var status = TessApi.TessBaseAPIRecognize(handle, monitor);
            cancellation.ThrowIfCancellationRequested();
            if (status == 0)
                return;
            throw end.HasCome() || TimeProvider.System.GetElapsedTime(started) >= byTheClock
                ? new OcrTimeoutException(deadline)
                : new OcrException("Tesseract failed on the image.");
        }
        finally
        {
            token.Free();
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static byte HasCome(nint token, int words) => GCHandle.FromIntPtr(token).Target is End end && end.HasCome() ? (byte)1 : (byte)0;

    /// <summary>What ends the reading of an image before it is read.</summary>
    /// <param name="Processor">time of this thread, at which it ends</param>
    /// <param name="Cancellation">ends it at once</param>
    private sealed record End(TimeSpan Processor, CancellationToken Cancellation)
    {
        public bool HasCome() => Cancellation.IsCancellationRequested || ProcessorTime.OfThread() >= Processor;
    }
}
