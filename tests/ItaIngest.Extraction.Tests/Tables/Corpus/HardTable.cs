namespace ItaIngest.Extraction.Tests.Tables.Corpus;

/// <summary>A line of <c>corpus/tables/tables.csv</c>.</summary>
/// <param name="Source">stem of the page it is printed from</param>
/// <param name="Hazards">what is hard about it</param>
/// <param name="Known">why it is not read right yet; empty when it is</param>
internal sealed record HardTable(string Slug, string Form, string Source, IReadOnlyList<string> Hazards, string Known)
{
    private static readonly string Folder = Repository.File("corpus", "tables");

    public static IReadOnlyList<HardTable> All { get; } = Read();

    public bool IsScan => Form == "scan";

    /// <summary>Whether the joined tables are compared too: not in one-page scans, where nothing but boldness would tell some headers.</summary>
    public bool Joins => !IsScan || Slug.StartsWith("pages-", StringComparison.Ordinal);

    public string File => Form switch
    {
        "digital" => Path.Combine(Folder, "digital", Slug + ".pdf"),
        "scan" => Path.Combine(Folder, "scans", Slug + ".pdf"),
        _ => Path.Combine(Folder, "other", $"{Slug}.{Form}"),
    };

    public string SourceFile => Path.Combine(Folder, "sources", Source + ".html");

    public string Expected => Path.Combine(Folder, "expected", Slug + ".json");

    private static List<HardTable> Read()
    {
        var lines = System.IO.File.ReadAllLines(Path.Combine(Folder, "tables.csv"));
        var names = lines[0].Split(',');
        string Field(string line, string name) => line.Split(',', names.Length)[Array.IndexOf(names, name)].Trim('"');
        return [.. lines.Skip(1).Select(line => new HardTable(
            Field(line, "slug"), Field(line, "form"), Field(line, "source"), Field(line, "hazards").Split("; "), Field(line, "known")))];
    }
}
