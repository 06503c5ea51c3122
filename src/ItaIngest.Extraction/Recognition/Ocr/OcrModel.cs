using System.Security.Cryptography;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>The recognition model to load.</summary>
/// <param name="Folder">folder of the <c>*.traineddata</c>; null for Debian's</param>
/// <param name="Languages">as Tesseract wants them</param>
/// <param name="Label">what results depend on: the languages, and for a model of ours the start of its SHA-256</param>
internal sealed record OcrModel(string? Folder, string Languages, string Label)
{
    private const string Stock = "tha+eng";
    private const string Extension = ".traineddata";

    /// <summary>The model that the options name; else ours from <c>models/ocr</c> of the installation; else Debian's Thai and English.</summary>
    public static OcrModel Choose(TextRecognizerOptions options)
    {
        if (options.Languages is null && options.TessdataFolder is null && FindOurs() is { } ours)
            return new OcrModel(Path.GetDirectoryName(ours), Path.GetFileNameWithoutExtension(ours), LabelOf(ours));
        var languages = options.Languages ?? Stock;
        var own = options.TessdataFolder is null || languages.Contains('+', StringComparison.Ordinal)
            ? null
            : Path.Combine(options.TessdataFolder, languages + Extension);
        return new OcrModel(options.TessdataFolder, languages, own is not null && File.Exists(own) ? LabelOf(own) : languages);
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

    private static string LabelOf(string file)
    {
        using var stream = File.OpenRead(file);
        return $"{Path.GetFileNameWithoutExtension(file)}@{Convert.ToHexStringLower(SHA256.HashData(stream))[..8]}";
    }
}
