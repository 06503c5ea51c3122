using ItaIngest.Native.Liblinear;

namespace ItaIngest.Classification.Training;

/// <summary>
/// The seam between features and learner: rows and labels go in, linear weights come out. Another library is another
/// subclass; nothing else knows which one trained.
/// </summary>
public abstract class CategoryTrainer
{
    /// <summary>Name and settings, as written into the model file.</summary>
    public abstract string Name { get; }

    /// <summary>Learns one weight a feature and label: at [feature · labelCount + label]; decision value = sum over the row.</summary>
    /// <param name="rows">feature 0 is constant</param>
    /// <param name="labels">from 0; every label below <paramref name="labelCount"/> occurs</param>
    /// <param name="labelCount">at least 2</param>
    /// <param name="featureCount">indices are below it</param>
    /// <param name="cost">what an error costs against large weights</param>
    public abstract double[] Train(IReadOnlyList<SparseRow> rows, IReadOnlyList<int> labels, int labelCount, int featureCount, double cost);
}
