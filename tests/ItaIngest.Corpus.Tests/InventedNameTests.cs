namespace ItaIngest.Corpus.Tests;

/// <summary>No report of the corpus may bear the name of a real local government or district; provinces are real.</summary>
public sealed class InventedNameTests
{
    private static readonly string[] Kinds = ["องค์การบริหารส่วนตำบล", "เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร"];

    public static TheoryData<string> Slugs => CorpusFiles.Slugs;

    [SkippableTheory, MemberData(nameof(Slugs))]
    public void AgencyAndDistrict_AreInvented_ProvinceIsReal(string slug)
    {
        var governments = Column("local_governments_2022.csv", 5);
        var districts = Column("districts.csv", 1);
        var agency = CorpusFiles.Expected(slug).GetProperty("agency");
        var name = agency.Text("name")!;
        var kind = Assert.Single(Kinds, k => name.StartsWith(k, StringComparison.Ordinal));
        Assert.DoesNotContain(name[kind.Length..], governments);
        Assert.DoesNotContain(agency.Text("district")!, districts);
        Assert.Contains(agency.Text("province")!, Column("provinces.csv", 0));
    }

    private static HashSet<string> Column(string file, int index) =>
        [.. File.ReadLines(Repository.Shared("opendata", file)).Skip(1).Select(l => l.Split(',')[index])];
}
