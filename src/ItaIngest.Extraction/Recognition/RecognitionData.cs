using ItaIngest.Extraction.Recognition.Layer;
using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Recognition;

/// <summary>Files that reading rests on besides libraries: which there are, and how to get those that are missing.</summary>
public static class RecognitionData
{
    /// <summary>Looks for each. Throws nothing: what is missing is in the answer.</summary>
    public static IReadOnlyList<DataStatus> Probe() =>
    [
        Model(),
        new("Thai words", File.Exists(Lexicon.File) ? Lexicon.File : null, IsNeeded: true, "tells text layers that lie", "apt-get install hunspell-th"),
        Language("tha"),
        Language("eng"),
    ];

    private static DataStatus Model()
    {
        var model = OcrModel.Choose(new TextRecognizerOptions());
        var file = model.Folder is { } folder ? Path.Combine(folder, model.Languages + ".traineddata") : null;
        return new DataStatus("OCR model", file, IsNeeded: true, "reads scans", "put models/ocr of the project back beside the program or above it");
    }

    private static DataStatus Language(string language)
    {
        var file = TessdataFolder.Find() is { } folder ? Path.Combine(folder, language + ".traineddata") : null;
        return new DataStatus("Tesseract " + language, File.Exists(file) ? file : null, IsNeeded: false, "only for --ocr-language and to compare with", "apt-get install tesseract-ocr-" + language);
    }
}
