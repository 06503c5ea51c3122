using ItaIngest.OcrTraining.Commands;
using ItaIngest.OcrTraining.Rendering.Native;
using ItaIngest.OcrTraining.Training;

namespace ItaIngest.OcrTraining;

#pragma warning disable RS0030 // This program, like Cli, is one that people start: its verbs report to the console.

/// <summary>Trains and measures the OCR model; scripts/train-ocr calls these verbs in order.</summary>
internal static class Program
{
    private const string Usage = """
        usage: ItaIngest.OcrTraining VERB WORK …
          prepare WORK BASE.traineddata          float network with all characters, from Debian's tha or from a model of ours
          train WORK [--lines N] [--rate R]      train until N lines have been seen, resuming
          finish WORK OUT.traineddata [--average N]   the int8 model of the last checkpoint, or the mean of the last N shards
          keep WORK OUT.traineddata [--average N]     the float model of it, to resume from
          evaluate WORK MODEL.traineddata [--fonts A,B] [--dpi 150,200] [--damage scan,fax] [--psm 6] [--pages N] [--lines N] [--against tha,tha+eng]
                   [--texts FOLDER]   keeps what was printed and what was read
          sample WORK FOLDER [--count N] [--seed N]   training lines as pictures
        """;

    private const int UsageError = 1;

    private static int Main(string[] line)
    {
        var arguments = new Arguments(line);
        try
        {
            var folder = new WorkFolder(arguments.Word(1, "the work folder"));
            Fontconfig.AddFolder(0, folder.Fonts);
            Run(arguments, folder);
            return 0;
        }
        catch (UsageException error)
        {
            Console.Error.WriteLine($"{error.Message}\n{Usage}");
            return UsageError;
        }
    }

    private static void Run(Arguments arguments, WorkFolder folder)
    {
        switch (arguments.Word(0, "a verb"))
        {
            case "prepare":
                StartModel.Make(arguments.Word(2, "the base model"), folder);
                break;
            case "train":
                var plan = new TrainingPlan { Lines = arguments.Number("lines", new TrainingPlan().Lines), Rate = arguments.Fraction("rate") };
                new TrainingRun(folder, plan, Console.Error.WriteLine).Run();
                break;
            case "finish":
                FinishedModel.Write(folder, arguments.Word(2, "the file to write"), arguments.Number("average", 1));
                break;
            case "keep":
                FinishedModel.WriteFloat(folder, arguments.Word(2, "the file to write"), arguments.Number("average", 1));
                break;
            case "evaluate":
                EvaluateCommand.Run(arguments, Console.Out);
                break;
            case "sample":
                SampleCommand.Run(arguments);
                break;
            default:
                throw new UsageException($"There is no verb '{arguments.Word(0, "a verb")}'.");
        }
    }
}
