using System.Xml.Linq;

namespace ItaIngest.Core.Tests;

/// <summary>The arrows of the house: which project may know which. Change the table only together with README.md.</summary>
public sealed class ArrowsTests
{
    private static readonly Dictionary<string, string[]> s_arrows = new(StringComparer.Ordinal)
    {
        ["Core"] = [],
        ["Native"] = ["Core"],
        ["Crawling"] = ["Core"],
        ["Extraction"] = ["Native"],
        ["Classification"] = ["Native"],
        ["Pipeline"] = ["Crawling", "Extraction", "Classification"],
        ["Cluster"] = ["Pipeline"],
        ["Web"] = ["Pipeline"],
        ["Cli"] = ["Pipeline", "Cluster", "Web", "OcrTraining"],
        ["OcrTraining"] = [],
    };

    public static TheoryData<string> Projects() => [.. Directory.GetDirectories(Repository.File("src")).Select(folder => Path.GetFileName(folder)["ItaIngest.".Length..])];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_KnowsOnlyTheProjectsItsArrowsPointTo(string project)
    {
        Assert.True(s_arrows.ContainsKey(project), $"ItaIngest.{project} stands in no arrow: a project exists only for another dependency or place of deployment");
        var csproj = XDocument.Load(Repository.File("src", $"ItaIngest.{project}", $"ItaIngest.{project}.csproj"));
        var known = csproj.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value)["ItaIngest.".Length..]);
        Assert.Empty(known.Except(s_arrows[project], StringComparer.Ordinal));
    }

    [Fact]
    public void Arrows_NeverLeadBack()
    {
        foreach (var project in s_arrows.Keys)
            Assert.DoesNotContain(project, Reached(project));
    }

    [Fact]
    public void Solution_HoldsEveryProject()
    {
        var solution = File.ReadAllText(Repository.File("ItaIngest.sln"));
        foreach (var folder in new[] { "src", "tests" })
        {
            foreach (var csproj in Directory.EnumerateFiles(Repository.File(folder), "*.csproj", SearchOption.AllDirectories))
                Assert.Contains(Path.GetFileName(csproj), solution, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Reached(string project) => s_arrows[project].SelectMany(next => Reached(next).Append(next));
}
