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

    private readonly Option<FileInfo[]> _corrections = new("--with-corrections")
    {
        Description = "rows a person has corrected: lines of measures.csv with the right category, or the columns of DATA.csv; they are added to DIR/training.csv",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Command Create() => new("train", "Train a model.") { new TrainVerb().Measures(), TrainOcrVerb.Create() };

    private Command Measures()
    {
        var command = new Command("measures", """
            Train the classifier of measures. The same data give the same file.

            Examples:
              ita train measures
              ita train measures mine.csv --out models/measures
              ita train measures --with-corrections corrected.csv
            """)
        { _data, _out, _corrections };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var folder = parsed.GetRequiredValue(_out).FullName;
        var data = TrainingFile.Read(parsed.GetRequiredValue(_data).FullName);
        var corrections = parsed.GetValue(_corrections) ?? [];
        var corrected = corrections.Length == 0 ? null : Corrections.Add(data, [.. corrections.Select(file => (file.Name, TrainingFile.Read(file.FullName)))]);
        Directory.CreateDirectory(folder);
        data = corrected?.File.Write(Path.Combine(folder, "training.csv")) ?? data;
        Console.Error.WriteLine($"training on {data.Measures.Count} measures");
        var model = new ModelTraining(new LiblinearTrainer(), new TrainingOptions()).Train(data);
        var file = Path.Combine(folder, MeasureModelFile.Name);
        MeasureModelFile.Write(model, file);
        if (corrected is not null)
            Report(corrected, model.Facts.Cost);
        Console.WriteLine(FormattableString.Invariant($"macro-F1 {model.Facts.MacroF1:0.000} in grouped cross-validation, threshold {model.Threshold:0.000}, {model.Table.Space.Count} features: {file}"));
        return ExitCode.AllWell;
    }

    /// <summary>What the corrections changed, in cross-validation: nothing is judged by a model that saw its group.</summary>
    private static void Report(CorrectedTraining corrected, double cost)
    {
        var (othersBefore, othersAfter, before, after) = corrected.Compare(new LiblinearTrainer(), cost, new TrainingOptions());
        Console.WriteLine(FormattableString.Invariant($"corrected rows: {corrected.Corrected}, {corrected.Replaced} of them in place of a row with the same text"));
        Console.WriteLine(FormattableString.Invariant($"the other {othersBefore.Count} rows: macro-F1 {othersBefore.MacroF1:0.000} before, {othersAfter.MacroF1:0.000} after"));
        Console.WriteLine(FormattableString.Invariant($"the corrected rows: {before.Accuracy:0.000} right before, {after.Accuracy:0.000} after"));
    }
}
