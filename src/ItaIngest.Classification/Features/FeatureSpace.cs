using System.Runtime.InteropServices;
using ItaIngest.Native.Liblinear;

namespace ItaIngest.Classification.Features;

/// <summary>
/// The vocabulary of n-grams with their weights, and measures as vectors in it: (1 + log count) · idf, each field brought to
/// length 1 and then to its own weight; beside them log(1 + count) of each category's terms. Feature 0 is constant.
/// </summary>
public sealed class FeatureSpace
{
    private readonly Dictionary<ulong, int> _index;
    private readonly ulong[] _keys;
    private readonly double[] _idf;

    private FeatureSpace(FeatureOptions options, ulong[] keys, double[] idf)
    {
        Options = options;
        _keys = keys;
        _idf = idf;
        _index = new Dictionary<ulong, int>(keys.Length);
        for (var i = 1; i < keys.Length; i++)
            _index.Add(keys[i], i);
    }

    public FeatureOptions Options { get; }

    public int Count => _keys.Length;

    /// <summary>The vocabulary of these measures.</summary>
    /// <param name="measures">each with the group it belongs to</param>
    /// <param name="options">what becomes a feature</param>
    public static FeatureSpace Of(IEnumerable<(MeasureFields Fields, string Group)> measures, FeatureOptions options)
    {
        var documents = new Dictionary<ulong, int>();
        var groups = new Dictionary<ulong, HashSet<string>>();
        var count = 0;
        foreach (var (fields, group) in measures)
        {
            count++;
            foreach (var key in NgramCounter.Distinct(fields, options))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(documents, key, out _)++;
                (CollectionsMarshal.GetValueRefOrAddDefault(groups, key, out _) ??= new HashSet<string>(StringComparer.Ordinal)).Add(group);
            }
        }

        ulong[] terms = options.TermsWeight > 0 ? [.. Enumerable.Range(0, Categories.All.Count).Select(Terms.Key)] : [];
        ulong[] keys = [0, .. terms, .. groups.Where(pair => pair.Value.Count >= options.MinimumGroups).Select(pair => pair.Key).Order()];
        var idf = keys.Select(key => documents.TryGetValue(key, out var with) ? Math.Round(Math.Log((1.0 + count) / (1 + with)) + 1, 3) : 1).ToArray();
        return new FeatureSpace(options, keys, idf);
    }

    /// <summary>The space of a model file.</summary>
    internal static FeatureSpace Of(FeatureOptions options, IReadOnlyList<(string Name, double Idf)> features) =>
        new(options, [.. features.Select(feature => NgramAlphabet.Key(feature.Name))], [.. features.Select(feature => feature.Idf)]);

    /// <summary>The field's letter and the n-gram; empty for the constant.</summary>
    public string NameOf(int feature) => NgramAlphabet.Name(_keys[feature]);

    public double IdfOf(int feature) => _idf[feature];

    /// <summary>The measure as a vector; what is not in the vocabulary is passed over.</summary>
    public SparseRow Row(MeasureFields fields)
    {
        var sum = new List<(int Feature, double Value)>(256);
        AddField(fields.Text, NgramCounter.Content, 1, sum);
        AddField(fields.Steps, NgramCounter.Content, Options.StepsWeight, sum);
        AddField(fields.Issue, NgramCounter.Issue, Options.IssueWeight, sum);
        AddTerms(fields, sum);
        return Merge(sum);
    }

    private void AddTerms(MeasureFields fields, List<(int Feature, double Value)> sum)
    {
        if (Options.TermsWeight <= 0)
            return;
        var counts = Terms.Ours.Count(fields.Text + "\n" + fields.Steps);
        for (var label = 0; label < counts.Length; label++)
        {
            if (counts[label] > 0)
                sum.Add((_index[Terms.Key(label)], Options.TermsWeight * Math.Log(1 + counts[label])));
        }
    }

    private void AddField(string text, char field, double weight, List<(int Feature, double Value)> sum)
    {
        if (text.Length == 0)
            return;
        var hits = new List<int>(256);
        NgramCounter.Read(text, field, Options, key =>
        {
            if (_index.TryGetValue(key, out var feature))
                hits.Add(feature);
        });
        hits.Sort();
        var first = sum.Count;
        var squares = 0.0;
        for (var i = 0; i < hits.Count;)
        {
            var start = i;
            while (i < hits.Count && hits[i] == hits[start])
                i++;
            var value = (1 + Math.Log(i - start)) * _idf[hits[start]];
            squares += value * value;
            sum.Add((hits[start], value));
        }

        var scale = weight / Math.Sqrt(squares);
        foreach (ref var entry in CollectionsMarshal.AsSpan(sum)[first..])
            entry.Value *= scale;
    }

    private static SparseRow Merge(List<(int Feature, double Value)> sum)
    {
        sum.Sort((a, b) => a.Feature.CompareTo(b.Feature));
        var indices = new List<int>(sum.Count + 1) { 0 };
        var values = new List<double>(sum.Count + 1) { 1 };
        foreach (var (feature, value) in sum)
        {
            if (indices[^1] == feature)
            {
                values[^1] += value;
                continue;
            }

            indices.Add(feature);
            values.Add(value);
        }

        return new SparseRow([.. indices], [.. values]);
    }
}
