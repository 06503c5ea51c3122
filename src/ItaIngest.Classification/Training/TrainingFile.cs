using System.Globalization;
using System.Security.Cryptography;

namespace ItaIngest.Classification.Training;

/// <summary>
/// A CSV file of labelled measures: columns <c>text</c> and <c>category</c>, and where known <c>steps</c>, <c>issue</c>,
/// <c>section</c>, <c>secondary</c>, <c>group</c>. A row without a group is a group of its own.
/// </summary>
/// <param name="Measures">in the file's order</param>
/// <param name="Hash">SHA-256 of the bytes, lower-case hexadecimal</param>
public sealed record TrainingFile(IReadOnlyList<TrainingMeasure> Measures, string Hash)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="TrainingException">a column is missing or a label is not of the set; the message names the line</exception>
    /// <exception cref="IOException">it cannot be read</exception>
    public static TrainingFile Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        using var stream = new MemoryStream(bytes);
        var measures = CsvRows.Read(stream).Select((row, index) => Measure(file, row, index)).ToList();
        if (measures.Count == 0)
            throw new TrainingException($"{file}: found no rows; expected a header with text and category and at least one row");
        return new TrainingFile(measures, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static TrainingMeasure Measure(string file, CsvRow row, int index)
    {
        if (!row.Has("text") || !row.Has("category"))
            throw new TrainingException($"{file}: expected the columns text and category in the header");
        var group = row["group"].Length > 0 ? row["group"] : string.Create(CultureInfo.InvariantCulture, $"row {index}");
        return new TrainingMeasure(new MeasureFields(row["text"], row["steps"], row["issue"]), Label(file, row, index, "category"), row["secondary"].Length == 0 ? "" : Label(file, row, index, "secondary"), group, row["section"]);
    }

    private static string Label(string file, CsvRow row, int index, string column) => Categories.Find(row[column])?.Code
        ?? throw new TrainingException($"{file}, row {index + 1}: {column} is '{row[column]}'; expected one of {string.Join(", ", Categories.All.Select(category => category.Code))}");
}
