using System.Text.RegularExpressions;
using CsvHelper;

namespace ItaIngest.Cli.Tests;

/// <summary>What README.md shows is what the program does.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private const int TimeoutMilliseconds = 1000;

    private readonly string _folder = Directory.CreateTempSubdirectory("ita-readme-").FullName;
    private readonly string _readme = File.ReadAllText(Repository.File("README.md"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Sample_IsWhatTheProgramWrites()
    {
        var sample = Sample().Match(_readme).Groups["it"].Value;
        var report = Repository.File(Report().Match(_readme).Groups["it"].Value.Split('/'));
        Assert.Equal(0, (await Ita.RunAsync("ingest", report, "--out", _folder)).Code);

        var columns = sample.Split('\n')[0].Split(',');
        var shown = Read(System.Text.Encoding.UTF8.GetBytes(sample), columns);
        Assert.NotEmpty(shown);
        Assert.Equal(shown, Read(File.ReadAllBytes(Path.Combine(_folder, "measures.csv")), columns));
    }

    [Fact]
    public async Task Verbs_AreThoseOfTheProgram()
    {
        var (_, help, _) = await Ita.RunAsync("--help");
        foreach (Match verb in Verb().Matches(_readme))
            Assert.Contains("\n  " + verb.Groups["it"].Value, help, StringComparison.Ordinal);
    }

    [Fact]
    public void FilesNamed_AreThere()
    {
        foreach (Match file in Link().Matches(_readme))
            Assert.True(File.Exists(Repository.File(file.Groups["it"].Value.Split('/'))), file.Groups["it"].Value);
        foreach (Match script in Script().Matches(_readme))
            Assert.True(File.Exists(Repository.File(script.Value.Split('/'))), script.Value);
    }

    private static List<string> Read(byte[] csv, string[] columns)
    {
        using var reader = CsvReader.Create(csv, CsvReaderOptions.Default with { Separator = ',' });
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', columns.Select(reader.GetString)));
        return rows;
    }

    [GeneratedRegex("```csv\n(?<it>.*?)```", RegexOptions.Singleline, TimeoutMilliseconds)]
    private static partial Regex Sample();

    [GeneratedRegex("it wrote from `(?<it>[^`]+)`", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Report();

    [GeneratedRegex(@"^\| `ita (?<it>\w+)", RegexOptions.Multiline, TimeoutMilliseconds)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\]\((?<it>[^)]+)\)", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Link();

    [GeneratedRegex(@"scripts/[a-z-]+", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Script();
}
