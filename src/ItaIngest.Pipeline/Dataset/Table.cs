namespace ItaIngest.Pipeline.Dataset;

/// <summary>A CSV file of the dataset: its columns and keys, from which the file, its schema and its validation are made.</summary>
/// <param name="Name">of the resource; the file is <c>name.csv</c></param>
/// <param name="Title">one sentence: what a line is</param>
/// <param name="Columns">in order</param>
public record Table(string Name, string Title, IReadOnlyList<Column> Columns)
{
    public IReadOnlyList<string> PrimaryKey { get; init; } = [];

    public IReadOnlyList<ForeignKey> ForeignKeys { get; init; } = [];

    public string FileName => Name + ".csv";
}

/// <summary>A table that knows the rows it is written from.</summary>
/// <param name="Name">of the resource</param>
/// <param name="Title">what a line is</param>
/// <param name="Values">the columns</param>
/// <param name="Rows">the lines that a document gives</param>
public sealed record Table<TRow>(
    string Name,
    string Title,
    IReadOnlyList<Column<TRow>> Values,
    Func<DocumentResult, IEnumerable<TRow>> Rows) : Table(Name, Title, [.. Values]);
