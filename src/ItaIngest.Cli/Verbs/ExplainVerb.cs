using System.CommandLine;
using ItaIngest.Classification.Models;
using ItaIngest.Pipeline.Dataset;

namespace ItaIngest.Cli.Verbs;

/// <summary><c>ita explain</c>: why the measures of a dataset have their categories.</summary>
internal sealed class ExplainVerb
{
    private readonly Argument<DirectoryInfo> _folder = new("DIR") { Description = "folder of a dataset" };
    private readonly Option<FileInfo?> _model = new("--model") { Description = "model file; default: the installed one", HelpName = "FILE" };
    private readonly Option<int> _count = new("--ngrams") { Description = "how many a measure, the heaviest", DefaultValueFactory = _ => 8, HelpName = "N" };

    public static Command Create() => new ExplainVerb().Build();

    private Command Build()
    {
        var command = new Command("explain", """
            Say why each measure of a dataset has its category: the letters that weighed most, for or against,
            written to explanations.csv beside measures.csv.

            Examples:
              ita explain dataset
              ita explain dataset --ngrams 20
            """)
        { _folder, _model, _count };
        _count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--ngrams: at least 1");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var folder = parsed.GetRequiredValue(_folder).FullName;
        var file = parsed.GetValue(_model)?.FullName ?? ModelLocation.Find()
            ?? throw new FileNotFoundException("no model of measures is installed; train one with: ita train measures");
        var (measures, otherwise) = Explanations.Write(folder, MeasureModelFile.Read(file), parsed.GetValue(_count));
        Console.Error.WriteLine($"{measures} measures explained: {Path.Combine(folder, "explanations.csv")}");
        if (otherwise > 0)
            Console.Error.WriteLine($"{otherwise} of them have another category in measures.csv than this model gives: the dataset was made with another model");
        return ExitCode.AllWell;
    }
}
