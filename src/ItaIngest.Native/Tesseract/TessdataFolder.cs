namespace ItaIngest.Native.Tesseract;

/// <summary>Finds Tesseract's language files.</summary>
public static class TessdataFolder
{
    // Debian 12 and Ubuntu 24.04; Ubuntu 22.04; other builds
    private static readonly string[] Usual =
        ["/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tesseract-ocr/4.00/tessdata", "/usr/share/tessdata", "/usr/local/share/tessdata"];

    /// <summary>The folder of TESSDATA_PREFIX if set, else the one where Debian puts language files; null if there is none.</summary>
    public static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("TESSDATA_PREFIX");
        return string.IsNullOrEmpty(named) ? Array.Find(Usual, Directory.Exists) : named;
    }

    /// <summary>The languages in a folder, sorted.</summary>
    public static IReadOnlyList<string> Languages(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.traineddata").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Throws <see cref="OcrException"/>, naming the Debian package, if a language of <c>tha+eng</c> is not in the folder.</summary>
    internal static void Require(string folder, string languages)
    {
        foreach (var language in languages.Split('+'))
            if (language.Length == 0 || !File.Exists(Path.Combine(folder, language + ".traineddata")))
                throw new OcrException(
                    $"Tesseract has no language '{language}' in {folder}; found there: {string.Join(", ", Languages(folder))}. " +
                    $"Debian brings it with: apt-get install {PackageOf(language)}");
    }

    private static string PackageOf(string language) =>
        "tesseract-ocr-" + language.Replace("script/", "script-", StringComparison.Ordinal).Replace('_', '-').ToLowerInvariant();
}
