using System.CommandLine;
using ItaIngest.Classification.Models;
using ItaIngest.Classification.Training;

namespace ItaIngest.Cli.Verbs;

/// <summary><c>ita train measures</c>: the classifier of measures from labelled measures.</summary>
internal sealed class TrainVerb
{
    private readonly Argument<FileInfo> _data = new("DATA.csv")
    {
        Description = "columns text, category; where known steps, issue, secondary, group",
        DefaultValueFactory = _ => new FileInfo(Path.Combine("models", "measures", "training.csv")),
    };

    private readonly Option<DirectoryInfo> _out = new("--out") { Description = "folder of the model", HelpName = "DIR", DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("models", "measures")) };

    public static Command Create() => new("train", "Train a model.") { new TrainVerb().Measures(), TrainOcrVerb.Create() };

    private Command Measures()
    {
        var command = new Command("measures", """
            Train the classifier of measures. The same data give the same file.

            Examples:
              ita train measures
              ita train measures mine.csv --out models/measures
            """)
        { _data, _out };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var folder = parsed.GetRequiredValue(_out).FullName;
        var data = TrainingFile.Read(parsed.GetRequiredValue(_data).FullName);
        Console.Error.WriteLine($"training on {data.Measures.Count} measures");
        var model = new ModelTraining(new LiblinearTrainer(), new TrainingOptions()).Train(data);
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, MeasureModelFile.Name);
        MeasureModelFile.Write(model, file);
        Console.WriteLine(FormattableString.Invariant($"macro-F1 {model.Facts.MacroF1:0.000} in grouped cross-validation, threshold {model.Threshold:0.000}, {model.Table.Space.Count} features: {file}"));
        return ExitCode.AllWell;
    }
}
