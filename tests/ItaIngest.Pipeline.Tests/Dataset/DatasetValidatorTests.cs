using ItaIngest.Pipeline.Dataset;

namespace ItaIngest.Pipeline.Tests.Dataset;

public sealed class DatasetValidatorTests : IDisposable
{
    private static readonly Table s_places = new("places", "places", [new Column("id", ColumnType.String, "") { Required = true }]) { PrimaryKey = ["id"] };

    private static readonly Table s_things = new("things", "things",
    [
        new Column("name", ColumnType.String, "") { Required = true, Unique = true, Pattern = "[a-z]+" },
        new Column("count", ColumnType.Integer, "") { Minimum = 0 },
        new Column("share", ColumnType.Number, "") { Maximum = 1 },
        new Column("good", ColumnType.Boolean, ""),
        new Column("day", ColumnType.Date, ""),
        new Column("kind", ColumnType.String, "") { Enum = ["x", "y"] },
        new Column("place", ColumnType.String, ""),
    ])
    {
        ForeignKeys = [new ForeignKey("place", "places", "id")],
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a,0,0.5,true,2024-02-29,x,here")]
    [InlineData("a,,,,,,")]
    public void GoodLine_Passes(string line) => Validate(line);

    [Theory]
    [InlineData(",1,,,,,", "name")]
    [InlineData("A,1,,,,,", "name")]
    [InlineData("a,-1,,,,,", "count")]
    [InlineData("a,1.5,,,,,", "count")]
    [InlineData("a,๑,,,,,", "count")]
    [InlineData("a,,1.01,,,,", "share")]
    [InlineData("a,,\"0,5\",,,,", "share")]
    [InlineData("a,,,True,,,", "good")]
    [InlineData("a,,,,2566-02-30,,", "day")]
    [InlineData("a,,,,,z,", "kind")]
    [InlineData("a,,,,,,nowhere", "place")]
    [InlineData("a,,,,,,\na,,,,,,", "name")]
    [InlineData("a,1", "fields")]
    public void BadLine_IsNamed(string line, string named)
    {
        var error = Assert.Throws<DatasetException>(() => Validate(line));
        Assert.Contains("things.csv line", error.Message, StringComparison.Ordinal);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    private void Validate(string line)
    {
        _folder.Write("places.csv", "id\nhere\n");
        _folder.Write("things.csv", "name,count,share,good,day,kind,place\n" + line + "\n");
        DatasetValidator.Validate(_folder.Path, [s_places, s_things]);
    }
}
