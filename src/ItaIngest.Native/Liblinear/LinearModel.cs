using System.Runtime.InteropServices;

namespace ItaIngest.Native.Liblinear;

/// <summary>
/// L2-regularised logistic regression, one label against the rest, by LIBLINEAR (Fan et al., JMLR 9, 2008; trust region
/// Newton method of Lin, Weng and Keerthi). The model lives in native memory until it is disposed of; everything it gives
/// is a copy. Instances may be asked from several threads.
/// </summary>
public sealed unsafe class LinearModel : IDisposable
{
    private readonly LinearModelHandle _handle;

    private LinearModel(LinearModelHandle handle)
    {
        _handle = handle;
        FeatureCount = LinearApi.get_nr_feature(handle);
        var labels = new int[LinearApi.get_nr_class(handle)];
        fixed (int* first = labels)
            LinearApi.get_labels(handle, first);
        Labels = labels;
    }

    /// <summary>In the order in which they first stood in the training data.</summary>
    public IReadOnlyList<int> Labels { get; }

    public int FeatureCount { get; }

    /// <summary>Trains on all rows. The same rows in the same order give the same weights.</summary>
    /// <param name="rows">the examples</param>
    /// <param name="labels">one a row, at least two different ones</param>
    /// <param name="featureCount">indices are below it</param>
    /// <param name="options">cost and tolerance</param>
    /// <exception cref="LinearException">the problem cannot be trained on</exception>
    public static LinearModel Train(IReadOnlyList<SparseRow> rows, IReadOnlyList<int> labels, int featureCount, LinearOptions options)
    {
        if (rows.Count != labels.Count || labels.Distinct().Count() < 2)
            throw new LinearException($"{rows.Count} rows with {labels.Count} labels, {labels.Distinct().Count()} of them different; needed are as many labels as rows, and two different ones");
        LinearApi.Silence();
        using var memory = new ProblemMemory(rows, labels);
        var problem = new LinearProblem { Count = rows.Count, FeatureCount = featureCount, Labels = memory.Labels, Rows = memory.Rows, Bias = -1 };
        var parameters = new LinearParameters { Solver = LinearApi.LogisticRegression, Cost = options.Cost, Tolerance = options.Tolerance, P = 0.1 };
        if (Marshal.PtrToStringUTF8(LinearApi.check_parameter(&problem, &parameters)) is { } fault)
            throw new LinearException($"LIBLINEAR refuses the options {options}: {fault}");
        return new LinearModel(LinearApi.train(&problem, &parameters));
    }

    /// <summary>Reads a file that <see cref="Save"/> wrote.</summary>
    /// <exception cref="LinearException">no such file, or not a model</exception>
    public static LinearModel Load(string file)
    {
        var handle = LinearApi.load_model(file);
        return handle.IsInvalid ? throw new LinearException($"{file} is not a LIBLINEAR model that can be read") : new LinearModel(handle);
    }

    /// <summary>Writes LIBLINEAR's own text format.</summary>
    /// <exception cref="LinearException">the file cannot be written</exception>
    public void Save(string file)
    {
        if (LinearApi.save_model(file, _handle) != 0)
            throw new LinearException($"{file} cannot be written");
    }

    /// <summary>One decision value a label (with two labels one in all, for the first); above 0 speaks for it.</summary>
    public double[] DecisionValues(SparseRow row)
    {
        var values = new double[Labels.Count == 2 ? 1 : Labels.Count];
        using var memory = new ProblemMemory([row], [0]);
        fixed (double* first = values)
            LinearApi.predict_values(_handle, memory.Rows[0], first);
        return values;
    }

    /// <summary>The weights of one label, a copy: one a feature. Decision value = their sum over the row's values.</summary>
    public double[] WeightsOf(int labelIndex)
    {
        var weights = new double[FeatureCount];
        for (var feature = 0; feature < weights.Length; feature++)
            weights[feature] = LinearApi.get_decfun_coef(_handle, feature + 1, labelIndex);
        return weights;
    }

    public void Dispose() => _handle.Dispose();
}
