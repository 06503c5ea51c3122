using System.Globalization;
using System.Text;
using System.Text.Json;
using ItaIngest.Classification.Calibration;
using ItaIngest.Classification.Features;
using ItaIngest.Classification.Training;

namespace ItaIngest.Classification.Models;

/// <summary>
/// The model as a JSON file that a person can read: label set, where it comes from, options, calibration and threshold,
/// then a line for each n-gram with its idf and its weight for each label. The same model gives the same bytes.
/// </summary>
public static class MeasureModelFile
{
    public const string Name = "measures.model.json";

    private const string Format = "itaingest-measures-2";

    /// <summary>Writes the file, by way of a temporary one.</summary>
    public static void Write(MeasureModel model, string file)
    {
        var text = new StringBuilder();
        var facts = model.Facts;
        var options = model.Table.Space.Options;
        text.Append(CultureInfo.InvariantCulture, $"{{\n\"format\": \"{Format}\",\n\"labels\": [{string.Join(", ", Categories.All.Select(category => $"\"{category.Code}\""))}],\n");
        text.Append(CultureInfo.InvariantCulture, $"\"trained\": {{\"data_sha256\": \"{facts.DataHash}\", \"measures\": {facts.Measures}, \"trainer\": \"{facts.Trainer}\", \"cost\": {facts.Cost}, \"macro_f1\": {facts.MacroF1}}},\n");
        text.Append(CultureInfo.InvariantCulture, $"\"features\": {{\"shortest\": {options.Shortest}, \"longest\": {options.Longest}, \"minimum_groups\": {options.MinimumGroups}, \"steps_weight\": {options.StepsWeight}, \"issue_weight\": {options.IssueWeight}, \"terms_weight\": {options.TermsWeight}}},\n");
        text.Append(CultureInfo.InvariantCulture, $"\"threshold\": {model.Threshold},\n\"sharpness\": {model.Calibration.Sharpness},\n\"calibration\": [{string.Join(", ", model.Calibration.Scales.Select(scale => FormattableString.Invariant($"[{scale.A}, {scale.B}]")))}],\n\"ngrams\": [\n");
        for (var feature = 0; feature < model.Table.Space.Count; feature++)
            AppendFeature(text, model.Table, feature);
        text.Append("]\n}\n");
        File.WriteAllText(file + ".tmp", text.ToString());
        File.Move(file + ".tmp", file, overwrite: true);
    }

    /// <summary>Reads a file that <see cref="Write"/> wrote.</summary>
    /// <exception cref="TrainingException">it is no model of this label set</exception>
    /// <exception cref="IOException">it cannot be read</exception>
    public static MeasureModel Read(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            return Model(json.RootElement, file);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new TrainingException($"{file} is not a model of measures: {error.Message}; train it again with: ita train measures");
        }
    }

    private static void AppendFeature(StringBuilder text, ScoreTable table, int feature)
    {
        text.Append(CultureInfo.InvariantCulture, $"[\"{table.Space.NameOf(feature)}\",{table.Space.IdfOf(feature)}");
        for (var label = 0; label < Categories.All.Count; label++)
            text.Append(CultureInfo.InvariantCulture, $",{table[feature, label]:0.###}");
        text.Append(feature + 1 < table.Space.Count ? "],\n" : "]\n");
    }

    private static MeasureModel Model(JsonElement root, string file)
    {
        var labels = root.GetProperty("labels").EnumerateArray().Select(label => label.GetString()!);
        if (root.GetProperty("format").GetString() != Format || !labels.SequenceEqual(Categories.All.Select(category => category.Code)))
            throw new TrainingException($"{file} was made for another label set or version (expected {Format}); train it again with: ita train measures");
        var trained = root.GetProperty("trained");
        var facts = new ModelFacts(
            trained.GetProperty("data_sha256").GetString()!,
            trained.GetProperty("measures").GetInt32(),
            trained.GetProperty("trainer").GetString()!,
            trained.GetProperty("cost").GetDouble(),
            trained.GetProperty("macro_f1").GetDouble());
        var scales = root.GetProperty("calibration").EnumerateArray().Select(scale => new PlattScale(scale[0].GetDouble(), scale[1].GetDouble()));
        return new MeasureModel(Table(root), new Calibrator([.. scales], root.GetProperty("sharpness").GetDouble()), root.GetProperty("threshold").GetDouble(), facts);
    }

    private static ScoreTable Table(JsonElement root)
    {
        var features = root.GetProperty("features");
        var options = new FeatureOptions
        {
            Shortest = features.GetProperty("shortest").GetInt32(),
            Longest = features.GetProperty("longest").GetInt32(),
            MinimumGroups = features.GetProperty("minimum_groups").GetInt32(),
            StepsWeight = features.GetProperty("steps_weight").GetDouble(),
            IssueWeight = features.GetProperty("issue_weight").GetDouble(),
            TermsWeight = features.GetProperty("terms_weight").GetDouble(),
        };
        var ngrams = root.GetProperty("ngrams");
        var names = new List<(string Name, double Idf)>(ngrams.GetArrayLength());
        var weights = new List<double>(names.Capacity * Categories.All.Count);
        foreach (var ngram in ngrams.EnumerateArray())
        {
            using var values = ngram.EnumerateArray();
            values.MoveNext();
            var name = values.Current.GetString()!;
            values.MoveNext();
            names.Add((name, values.Current.GetDouble()));
            while (values.MoveNext())
                weights.Add(values.Current.GetDouble());
        }

        return new ScoreTable(FeatureSpace.Of(options, names), [.. weights], Categories.All.Count);
    }
}
