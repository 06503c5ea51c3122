using System.Globalization;
using System.Text.RegularExpressions;
using ItaIngest.OcrTraining.Model;
using ItaIngest.OcrTraining.Text;
using ItaIngest.OcrTraining.Training;

namespace ItaIngest.OcrTraining.Tests.Training;

public sealed class LineFactoryTests
{
    [SkippableFact]
    public void SameSeed_MakesTheSameLines()
    {
        using var folder = new TemporaryFolder();
        var characters = CharactersOf(folder);
        var first = new LineFactory(11, characters);
        var second = new LineFactory(11, characters);
        for (var i = 0; i < 5; i++)
        {
            var (a, b) = (first.Make(), second.Make());
            Assert.Equal(a.Text, b.Text);
            Assert.Equal(a.Image.Pixels, b.Image.Pixels);
        }
    }

    [SkippableFact]
    public void WrittenLines_AreReadAndUnderstoodByTesseract()
    {
        using var folder = new TemporaryFolder();
        var model = Repository.File("models", "ocr", "tha_ita.traineddata");
        var factory = new LineFactory(5, CharactersOf(folder));
        LstmfWriter.Write([.. Enumerable.Range(0, 30).Select(_ => factory.Make())], folder.File("lines.lstmf"));
        File.WriteAllText(folder.File("list"), folder.File("lines.lstmf") + "\n");
        var float32 = folder.File("start.lstm");
        TrainingTool.Run("combine_tessdata", ["-e", model, float32]);

        var report = TrainingTool.Run("lstmeval", ["--model", float32, "--traineddata", model, "--eval_listfile", folder.File("list")]);

        var error = Regex.Match(report, @"BCER eval=(?<rate>[\d.]+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["rate"].Value;
        Assert.True(double.Parse(error, CultureInfo.InvariantCulture) < 25, report);
        Assert.DoesNotContain("Encoding of string failed", report, StringComparison.Ordinal);
    }

    private static CharacterSet CharactersOf(TemporaryFolder folder)
    {
        Skip.IfNot(File.Exists(WordList.DefaultPath), "hunspell-th is not installed");
        var added = Resources.ReadLines("characters.txt").Select(line => line.Split(' ')[0]);
        return CharacterSet.Read(folder.UnpackDebiansThai() + "lstm-unicharset").With(added);
    }
}
