using System.Globalization;
using ItaIngest.OcrTraining.Evaluation;
using ItaIngest.OcrTraining.Rendering;

namespace ItaIngest.OcrTraining.Commands;

/// <summary>Prints a table of error rates: fonts × resolutions × damage, a model against the stock ones on the same pages.</summary>
internal static class EvaluateCommand
{
    public static void Run(Arguments arguments, TextWriter output)
    {
        var model = Path.GetFullPath(arguments.Word(2, "the traineddata file to measure"));
        var segmentation = arguments.Number("psm", 6);
        List<TesseractProgram> readers = [new(Path.GetFileNameWithoutExtension(model), Path.GetDirectoryName(model), segmentation)];
        readers.AddRange(arguments.List("against", "tha,tha+eng").Where(name => name.Length > 0).Select(name => new TesseractProgram(name, null, segmentation)));
        var evaluation = new ModelEvaluation(TypefaceList.Read(), arguments.Number("pages", 2), arguments.Number("lines", 30), Kept(arguments));
        output.WriteLine("| font | dpi | damage | " + string.Join(" | ", readers.Select(reader => reader.Languages + ": CER / digits / numbers")) + " |");
        output.WriteLine("| --- | --- | --- |" + string.Concat(readers.Select(_ => " --- |")));
        foreach (var font in arguments.List("fonts", string.Join(',', OcrTestPages.Fonts)))
        {
            foreach (var dpi in arguments.List("dpi", "150,200,300"))
            {
                foreach (var damage in arguments.List("damage", string.Join(',', PageDamage.Names)))
                {
                    var scores = evaluation.Measure(font, double.Parse(dpi, CultureInfo.InvariantCulture), damage, readers);
                    output.WriteLine($"| {font} | {dpi} | {damage} | {string.Join(" | ", scores.Select(Show))} |");
                }
            }
        }
    }

    private static KeptTexts? Kept(Arguments arguments) => arguments.Text("texts") is { } folder ? new KeptTexts(folder) : null;

    private static string Show(TextScore score) => string.Create(
        CultureInfo.InvariantCulture, $"{score.ErrorPercent:0.00} / {score.DigitPercent:0.0} / {score.NumberPercent:0.0}");
}
