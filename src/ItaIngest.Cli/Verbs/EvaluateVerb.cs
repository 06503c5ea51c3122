using System.CommandLine;
using ItaIngest.Classification.Evaluation;
using ItaIngest.Classification.Models;
using ItaIngest.Classification.Training;

namespace ItaIngest.Cli.Verbs;

/// <summary><c>ita evaluate</c>; here <c>ita evaluate measures</c>: how well the classifier of measures does on labelled measures.</summary>
internal sealed class EvaluateVerb
{
    private readonly Argument<FileInfo> _data = new("DATA.csv") { Description = "columns text, category; secondary where a careful reader could equally choose it" };
    private readonly Option<FileInfo?> _model = new("--model") { Description = "model file; default: the installed one", HelpName = "FILE" };
    private readonly Option<bool> _across = new("--cross-validate") { Description = "train on the data itself, grouped, five-fold; this also happens when they are the model's own" };
    private readonly Option<string> _format = new("--format") { Description = "text, json or html", DefaultValueFactory = _ => "text" };

    private readonly Option<bool> _speed = new("--speed") { Description = "also say on stderr how long the model took to read and how many measures it classifies a second" };

    public static Command Create() => new("evaluate", "Measure a model.") { new EvaluateVerb().Measures(), EvaluateOcrVerb.Create() };

    private Command Measures()
    {
        var command = new Command("measures", """
            Measure the classifier of measures: macro-F1, precision and recall, confusion, reliability, what is answered.

            Examples:
              ita evaluate measures labelled.csv
              ita evaluate measures labelled.csv --format html > figures.html
              ita evaluate measures models/measures/training.csv --cross-validate
            """)
        { _data, _model, _across, _format, _speed };
        _format.AcceptOnlyFromAmong("text", "json", "html");
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var file = parsed.GetValue(_model)?.FullName ?? ModelLocation.Find()
            ?? throw new FileNotFoundException("no model of measures is installed; train one with: ita train measures");
        var data = TrainingFile.Read(parsed.GetRequiredValue(_data).FullName);
        if (parsed.GetValue(_speed) && ModelSpeed.Measure(file, data) is var speed)
            Console.Error.WriteLine(FormattableString.Invariant($"model read in {speed.Read.TotalMilliseconds:0} ms; {speed.MeasuresPerSecond:0} measures a second on one core"));
        var model = MeasureModelFile.Read(file);
        var evaluation = new ModelEvaluation(model);
        var report = parsed.GetValue(_across) || data.Hash == model.Facts.DataHash
            ? evaluation.Across(data, new LiblinearTrainer(), new TrainingOptions())
            : evaluation.On(data);
        Console.Out.Write(parsed.GetRequiredValue(_format) switch
        {
            "json" => EvaluationJson.Of(report),
            "html" => EvaluationHtml.Of(report),
            _ => EvaluationText.Of(report),
        });
        return ExitCode.AllWell;
    }
}
