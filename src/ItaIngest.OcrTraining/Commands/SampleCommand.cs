using System.Globalization;
using ItaIngest.OcrTraining.Model;
using ItaIngest.OcrTraining.Training;

namespace ItaIngest.OcrTraining.Commands;

/// <summary>Writes training lines as pictures and texts, to look at.</summary>
internal static class SampleCommand
{
    public static void Run(Arguments arguments)
    {
        var folder = new WorkFolder(arguments.Word(1, "the work folder"));
        var target = Directory.CreateDirectory(arguments.Word(2, "the folder to write to")).FullName;
        var factory = new LineFactory(arguments.Number("seed", 1), CharacterSet.Read(folder.Characters));
        for (var i = 0; i < arguments.Number("count", 40); i++)
        {
            var line = factory.Make();
            var name = Path.Combine(target, i.ToString("000", CultureInfo.InvariantCulture));
            File.WriteAllBytes(name + ".png", PngWriter.Encode(line.Image));
            File.WriteAllText(name + ".txt", line.Text + "\n");
        }
    }
}
