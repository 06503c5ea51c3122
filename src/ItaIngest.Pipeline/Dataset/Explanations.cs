using ItaIngest.Classification;
using ItaIngest.Classification.Models;
using ItaIngest.Pipeline.Dataset.Tables;

namespace ItaIngest.Pipeline.Dataset;

/// <summary>Says of every measure of a dataset why it has its category: <c>explanations.csv</c> beside <c>measures.csv</c>.</summary>
public static class Explanations
{
    /// <summary>Writes the file and names it in the data package.</summary>
    /// <param name="folder">a dataset</param>
    /// <param name="model">the model that is asked; normally the one that classified the dataset</param>
    /// <param name="perMeasure">n-grams kept of each measure, the heaviest</param>
    /// <returns>how many measures were explained, and how many of them this model would now put into another category</returns>
    /// <exception cref="FileNotFoundException">the folder holds no measures.csv</exception>
    /// <exception cref="DatasetException">measures.csv is not one of this version</exception>
    public static (int Measures, int Otherwise) Write(string folder, MeasureModel model, int perMeasure)
    {
        if (!File.Exists(Path.Combine(folder, MeasuresTable.Table.FileName)))
            throw new FileNotFoundException($"{folder} holds no measures.csv; make a dataset first: ita ingest PATH --out {folder}");
        DatasetValidator.Validate(folder, DatasetTables.All);
        var classifier = new MeasureClassifier(model);
        int measures = 0, otherwise = 0;
        using (var writer = new TableWriter<Explanation>(ExplanationsTable.Table, folder))
        {
            foreach (var (id, category, section, fields) in Rows(folder))
            {
                var answer = classifier.Classify(fields, section);
                measures++;
                otherwise += answer.Category == category ? 0 : 1;
                foreach (var (ngram, index) in model.Explain(fields, Categories.Find(answer.BestGuess)!, perMeasure).Select((ngram, index) => (ngram, index)))
                    writer.WriteRow(new Explanation(id, answer.BestGuess, answer.Confidence, index + 1, ngram));
            }
        }

        DataPackage.Write(folder, [.. DatasetTables.All, ExplanationsTable.Table]);
        return (measures, otherwise);
    }

    private static IEnumerable<(string Id, string Category, string? Section, MeasureFields Fields)> Rows(string folder)
    {
        foreach (var row in DatasetRows.Read(Path.Combine(folder, MeasuresTable.Table.FileName)))
        {
            var fields = MeasureFields.Of(Value(row, "measure"), Value(row, "steps") ?? Value(row, "action"), Value(row, "issue"));
            yield return (row["measure_id"], row["category"], Value(row, "section"), fields);
        }
    }

    private static string? Value(IReadOnlyDictionary<string, string> row, string column) => row[column] is { Length: > 0 } text ? text : null;
}
