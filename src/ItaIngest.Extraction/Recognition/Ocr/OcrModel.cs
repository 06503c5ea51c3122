using System.Security.Cryptography;
using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>The recognition model to load.</summary>
/// <param name="Folder">folder of the <c>*.traineddata</c>; null for Debian's</param>
/// <param name="Languages">as Tesseract wants them</param>
/// <param name="Label">what results depend on: the languages, and for a model of ours the start of its SHA-256 and of its calibration's</param>
internal sealed record OcrModel(string? Folder, string Languages, string Label)
{
    private const string Ours = "tha_ita";
    private const string Extension = ".traineddata";

    /// <summary>Table beside the model that says what its probabilities are worth; null without one.</summary>
    public string? CalibrationFile { get; private init; }

    /// <summary>Whether it was trained on all ten Thai digits. Debian's models know five of them and write those for the others.</summary>
    public bool ReadsThaiDigits => Folder is not null;

    /// <summary>
    /// The model that the options name; else ours from <c>models/ocr</c> of the installation. Debian's are taken only when
    /// they are named: they turn ๖ into ๒, which no one would see.
    /// </summary>
    public static OcrModel Choose(TextRecognizerOptions options)
    {
        if (options.Languages is null && options.TessdataFolder is null)
            return FindOurs() is { } ours ? Of(ours, Path.GetFileNameWithoutExtension(ours), options) : new OcrModel(null, Ours, "missing");
        var languages = options.Languages ?? Ours;
        var own = options.TessdataFolder is null || languages.Contains('+', StringComparison.Ordinal)
            ? null
            : Path.Combine(options.TessdataFolder, languages + Extension);
        return own is not null && File.Exists(own) ? Of(own, languages, options) : new OcrModel(options.TessdataFolder, languages, languages);
    }

    /// <summary>Reads the table beside the model.</summary>
    /// <exception cref="InvalidDataException">it is none</exception>
    public SymbolCalibration Calibration()
    {
        if (CalibrationFile is null)
            return SymbolCalibration.None;
        using var text = File.OpenText(CalibrationFile);
        return SymbolCalibration.Read(text);
    }

    private static OcrModel Of(string file, string languages, TextRecognizerOptions options)
    {
        var calibration = Path.ChangeExtension(file, null) + SymbolCalibration.Extension;
        if (!options.Calibrated || !File.Exists(calibration))
            return new OcrModel(Path.GetDirectoryName(file), languages, LabelOf(file));
        return new OcrModel(Path.GetDirectoryName(file), languages, $"{LabelOf(file)}+{HashOf(calibration)}") { CalibrationFile = calibration };
    }

    /// <summary>Loads it.</summary>
    /// <exception cref="OcrException">it is missing, or damaged</exception>
    public TesseractEngine Open()
    {
        if (Folder is null && Languages == Ours)
            throw new OcrException($"The OCR model {Ours}{Extension} is missing: there is no models/ocr in {AppContext.BaseDirectory} or a folder above it. It comes with the program; put it back, or name Tesseract languages with --ocr-language (Debian's tha reads only five of the ten Thai digits).");
        return TesseractEngine.Open(Folder, Languages);
    }

    /// <summary>The only model in <c>models/ocr</c> beside the program or in a folder above it.</summary>
    private static string? FindOurs()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var models = Path.Combine(folder.FullName, "models", "ocr");
            if (Directory.Exists(models) && Directory.GetFiles(models, "*" + Extension) is [var only])
                return only;
        }
        return null;
    }

    private static string LabelOf(string file) => $"{Path.GetFileNameWithoutExtension(file)}@{HashOf(file)}";

    private static string HashOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream))[..8];
    }
}
