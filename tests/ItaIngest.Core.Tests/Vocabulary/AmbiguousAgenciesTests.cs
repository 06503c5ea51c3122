using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Core.Tests.Vocabulary;

/// <summary>Names that several local governments bear, told apart by what a document says of the place.</summary>
public sealed class AmbiguousAgenciesTests
{
    private const int Tried = 200;

    private static readonly List<LocalGovernment> s_repeated = [.. Agencies.Listed().Where(a => a.District.Length > 0)
        .GroupBy(a => (a.Type, a.Name)).Where(group => group.Count() > 1).SelectMany(group => group)];

    /// <summary>The place stands in the letterhead, far from the name.</summary>
    [Fact]
    public void Letterhead_TellsWhichIsMeant() => AllResolve(Tried, 61, a =>
        $"บันทึกข้อความ\nส่วนราชการ {a.OfficialName} โทร. ๐ ๐๐๐๐ ๐๐๐๐\nที่ ๑/๒๕๖๖ วันที่ ๓ มกราคม ๒๕๖๖ เรื่อง ขอรายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส\nเรียน นายก\nที่ทำการ หมู่ที่ ๑ ถนนสายหลัก อำเภอ{a.District} จังหวัด{a.Province} ๐๐๐๐๐");

    [Fact]
    public void WebAddress_TellsWhichIsMeant() => AllResolve(60, 62, a =>
        $"{a.OfficialName}\nประกาศมาตรการส่งเสริมคุณธรรม\nเผยแพร่ที่ http://www.{a.Host}/news?id=1", a => a.Host.EndsWith(".go.th", StringComparison.Ordinal) && Agencies.AtHost(a.Host).Count == 1);

    [Fact]
    public void ProvinceAlone_TellsWhereTheNameIsOnceInIt() => AllResolve(Tried, 63, a =>
        $"{a.OfficialName} จังหวัด{a.Province}", a => s_repeated.Count(other => other.Name == a.Name && other.Province == a.Province) == 1 && Agencies.Listed(a.Province).Count(other => other.Name == a.Name) == 1);

    [Fact]
    public void DistrictAndDamage_TellWhichIsMeant()
    {
        var random = new Random(64);
        AllResolve(Tried, 65, a => DamagedName.Make($"{a.OfficialName} อำเภอ{a.District} จังหวัด{a.Province}", random), leastShare: 0.97);
    }

    /// <summary>Another province named in passing does not outweigh the place after the name.</summary>
    [Fact]
    public void PlaceAfterTheName_BeatsPlacesElsewhere() => AllResolve(Tried, 66, a =>
        $"{a.OfficialName} อำเภอ{a.District} จังหวัด{a.Province}\nศึกษาดูงาน ณ อำเภอเมือง จังหวัดเชียงใหม่ และจังหวัดระยอง");

    /// <summary>Nothing tells: no code, or no high confidence.</summary>
    [Fact]
    public void NameAlone_IsNotGuessed() =>
        Assert.All(Chosen(Tried, 67, _ => true), a => Assert.False(Agencies.Resolve(a.OfficialName + " ประจำปี ๒๕๖๖").Main is { Code: not null, Confidence: >= 0.8 }, a.OfficialName));

    private static void AllResolve(int count, int seed, Func<LocalGovernment, string> text, Func<LocalGovernment, bool>? which = null, double leastShare = 0.99)
    {
        var chosen = Chosen(count, seed, which ?? (_ => true));
        var failed = chosen.Select(a => (Text: text(a), a)).Select(t => (t.Text, t.a, Found: Agencies.Resolve(t.Text).Main)).Where(t => t.Found?.Code != t.a.Code).ToList();
        var shown = string.Join('\n', failed.Select(t => $"{t.a.Code} | {t.Text.ReplaceLineEndings(" ")} | {t.Found}"));
        Assert.DoesNotContain(failed, t => t.Found is { Code: not null, Confidence: >= 0.8 });
        Assert.True(failed.Count <= (1 - leastShare) * chosen.Count, shown);
    }

    private static List<LocalGovernment> Chosen(int count, int seed, Func<LocalGovernment, bool> which)
    {
        var random = new Random(seed);
        return [.. s_repeated.Where(which).OrderBy(_ => random.Next()).Take(count)];
    }
}
