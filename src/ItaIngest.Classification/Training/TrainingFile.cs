using System.Globalization;
using System.Security.Cryptography;
using CsvHelper;

namespace ItaIngest.Classification.Training;

/// <summary>
/// A CSV file of labelled measures: columns <c>text</c> and <c>category</c>, and where known <c>steps</c>, <c>issue</c>,
/// <c>section</c>, <c>secondary</c>, <c>group</c>, <c>source</c>. A row without a group is a group of its own. Lines of a
/// dataset's measures.csv will do as well: <c>measure</c> is taken for <c>text</c>, and steps or action where it is empty.
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

    /// <summary>Writes the measures with all columns and gives the set as it would be read from there.</summary>
    public TrainingFile Write(string file)
    {
        using (var csv = CsvWriter.ToFile(file + ".tmp", CsvWriterOptions.Default with { Separator = ',', NewLine = "\n" }))
        {
            WriteRow(csv, "text", "steps", "issue", "section", "category", "secondary", "group", "source");
            foreach (var measure in Measures)
                WriteRow(csv, measure.Fields.Text, measure.Fields.Steps, measure.Fields.Issue, measure.Section, measure.Category, measure.Secondary, measure.Group, measure.Source);
        }

        File.Move(file + ".tmp", file, overwrite: true);
        return this with { Hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))) };
    }

    private static void WriteRow(CsvWriter csv, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
            csv.WriteField(field);
        csv.EndRecord();
    }

    private static TrainingMeasure Measure(string file, CsvRow row, int index)
    {
        if (!(row.Has("text") || row.Has("measure")) || !row.Has("category"))
            throw new TrainingException($"{file}: expected the columns text (or measure) and category in the header");
        var group = row["group"].Length > 0 ? row["group"] : string.Create(CultureInfo.InvariantCulture, $"row {index}");
        return new TrainingMeasure(Fields(row), Label(file, row, index, "category"), row["secondary"].Length == 0 ? "" : Label(file, row, index, "secondary"), group, row["section"], row["source"]);
    }

    private static MeasureFields Fields(CsvRow row)
    {
        string[] told = [row["text"], row["measure"], row["steps"], row["action"]];
        var first = Array.FindIndex(told, part => part.Length > 0);
        return first < 0 ? new MeasureFields("", "", row["issue"]) : new MeasureFields(told[first], told[Math.Max(2, first + 1)..].FirstOrDefault(part => part.Length > 0, ""), row["issue"]);
    }

    private static string Label(string file, CsvRow row, int index, string column) => Categories.Find(row[column])?.Code
        ?? throw new TrainingException($"{file}, row {index + 1}: {column} is '{row[column]}'; expected one of {string.Join(", ", Categories.All.Select(category => category.Code))}");
}
