using System.CommandLine;
using ItaIngest.Cli.Coverage;
using ItaIngest.Core.Vocabulary;
using ItaIngest.Pipeline.Coverage;

namespace ItaIngest.Cli.Verbs;

/// <summary><c>ita report</c>: what a dataset has, and what it has not.</summary>
internal sealed class ReportVerb
{
    private readonly Argument<DirectoryInfo> _folder = new("DIR") { Description = "folder of the dataset" };
    private readonly Option<bool> _coverage = new("--coverage") { Description = "agency by fiscal year: published, missing or unreadable", Required = true };
    private readonly Option<string?> _province = new("--province") { Description = "its agencies one by one; default: all of the country, counted by province", HelpName = "PROVINCE" };
    private readonly Option<string?> _years = new("--years") { Description = "Buddhist fiscal years like 2564-2567; default: those of the dataset", HelpName = "YEARS" };
    private readonly Option<string> _format = new("--format") { Description = "text, csv or json", DefaultValueFactory = _ => "text" };

    public static Command Create() => new ReportVerb().Build();

    private Command Build()
    {
        var command = new Command("report", """
            Say what a dataset has of which agency and year, held against the list of all local governments.

            Missing means: no document of this agency and year is in this dataset. It may be published all the same, on a
            site that was not crawled, or in a document whose agency or year was not recognised.

            Examples:
              ita report dataset --coverage --province ตรัง
              ita report dataset --coverage --years 2564-2567 --format csv > coverage.csv
            """)
        { _folder, _coverage, _province, _years, _format };
        _format.AcceptOnlyFromAmong("text", "csv", "json");
        _province.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } name && Places.Province(name) is null)
                result.AddError("--province: no province is called " + name);
        });
        _years.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } years && YearRange.Parse(years) is null)
                result.AddError("--years: expected Buddhist years like 2566 or 2564-2567, found " + years);
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var province = parsed.GetValue(_province) is { } name ? Places.Province(name) : null;
        var table = DatasetCoverage.Read(parsed.GetRequiredValue(_folder).FullName, province, parsed.GetValue(_years) is { } years ? YearRange.Parse(years) : null);
        Console.Out.Write(parsed.GetRequiredValue(_format) switch
        {
            "csv" => CoverageCsv.Of(table),
            "json" => CoverageJson.Of(table),
            _ when province is null => ProvinceCoverageText.Of(table),
            _ => CoverageText.Of(table),
        });
        return ExitCode.AllWell;
    }
}
