using System.Text.Json.Nodes;

namespace ItaIngest.Cli.Tests;

public sealed class AgenciesTests
{
    [Fact]
    public async Task DamagedName_IsFoundWithCodePlaceAndOthers()
    {
        var (code, output, _) = await Ita.RunAsync("agencies", "อบต.บ้านใหม", "อ.บางใหญ่", "จ.นนทบุรี");
        Assert.Equal(0, code);
        Assert.StartsWith("120306\tองค์การบริหารส่วนตำบลบ้านใหม่\tSAO\tอำเภอบางใหญ่ จังหวัดนนทบุรี\tdistance 0", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RepeatedName_IsAskedBack()
    {
        var (code, output, error) = await Ita.RunAsync("agencies", "องค์การบริหารส่วนตำบลบ้านใหม่");
        Assert.Equal(0, code);
        Assert.Contains("district or province", error, StringComparison.Ordinal);
        Assert.True(output.Split('\n').Length > 6);
    }

    [Fact]
    public async Task Json_HasTheBestAndTheCandidates()
    {
        var (_, output, _) = await Ita.RunAsync("agencies", "บ้านใหม่", "--province", "ปทุมธานี", "--json");
        var found = JsonNode.Parse(output)!;
        Assert.Equal("130102", (string)found["best"]!["code"]!);
        Assert.Equal("130102", (string)found["candidates"]![0]!["agency"]!["code"]!);
    }

    [Fact]
    public async Task Nothing_IsExitCodeFour() => Assert.Equal(4, (await Ita.RunAsync("agencies", "qqqq")).Code);

    [Fact]
    public async Task UnknownProvince_IsAUsageError() => Assert.Equal(1, (await Ita.RunAsync("agencies", "บ้านใหม่", "--province", "qqqq")).Code);
}
