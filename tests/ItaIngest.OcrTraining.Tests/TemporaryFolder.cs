using ItaIngest.OcrTraining.Model;
using ItaIngest.OcrTraining.Training;

namespace ItaIngest.OcrTraining.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const string DebiansThai = "/usr/share/tesseract-ocr/5/tessdata/tha.traineddata";

    public string Path { get; } = Directory.CreateTempSubdirectory("ita-ocr-test-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public CharacterSet CharacterSetOf(params string[] characters)
    {
        var path = File("unicharset");
        System.IO.File.WriteAllLines(path, [$"{characters.Length}", .. characters.Select(character => character + " 1 …")]);
        return CharacterSet.Read(path);
    }

    /// <summary>The prefix of the unpacked parts; skips the test where the model is not installed.</summary>
    public string UnpackDebiansThai()
    {
        Skip.IfNot(System.IO.File.Exists(DebiansThai), "tesseract-ocr-tha is not installed");
        TrainingTool.Run("combine_tessdata", ["-u", DebiansThai, File("tha.")]);
        return File("tha.");
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
