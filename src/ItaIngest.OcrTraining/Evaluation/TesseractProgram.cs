using System.Diagnostics;
using System.Globalization;
using ItaIngest.OcrTraining.Damage;
using ItaIngest.OcrTraining.Training;

namespace ItaIngest.OcrTraining.Evaluation;

/// <summary>Reads pictures with the `tesseract` program, all in one start.</summary>
/// <param name="Languages">As for -l, such as tha+eng.</param>
/// <param name="DataFolder">Folder of the traineddata; null is the installed one.</param>
/// <param name="Segmentation">Page segmentation mode: 6 a block of text, 7 one line, 13 one line as it is.</param>
internal sealed record TesseractProgram(string Languages, string? DataFolder, int Segmentation)
{
    /// <summary>The text of each picture.</summary>
    /// <exception cref="InvalidOperationException">Tesseract ended with an error.</exception>
    public IReadOnlyList<string> Read(IReadOnlyList<GrayImage> pictures, double dpi)
    {
        var folder = Directory.CreateTempSubdirectory("ita-ocr-");
        try
        {
            var names = pictures.Select((_, i) => Path.Combine(folder.FullName, $"{i:0000}.png")).ToList();
            for (var i = 0; i < names.Count; i++)
            {
                File.WriteAllBytes(names[i], PngWriter.Encode(pictures[i]));
            }

            var list = Path.Combine(folder.FullName, "list.txt");
            File.WriteAllLines(list, names);
            var pages = Run(list, dpi).Split('\f');
            return [.. pages.Take(pictures.Count)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private string Run(string list, double dpi)
    {
        var start = new ProcessStartInfo("tesseract") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        string[] arguments = [list, "-", "-l", Languages, "--psm", Segmentation.ToString(CultureInfo.InvariantCulture), "--dpi", ((int)dpi).ToString(CultureInfo.InvariantCulture)];
        foreach (var argument in DataFolder is null ? arguments : [.. arguments, "--tessdata-dir", DataFolder])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["OMP_THREAD_LIMIT"] = "1";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("tesseract did not start; install tesseract-ocr.");
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? text : throw new InvalidOperationException($"tesseract ended with {process.ExitCode}: {errors.Result}");
    }
}
