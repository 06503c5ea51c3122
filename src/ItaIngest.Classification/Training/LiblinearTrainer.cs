using ItaIngest.Native.Liblinear;

namespace ItaIngest.Classification.Training;

/// <summary>LIBLINEAR's L2-regularised logistic regression, each label against the rest.</summary>
public sealed class LiblinearTrainer : CategoryTrainer
{
    /// <summary>Far below the rounding of the model file, so that two machines write the same weights.</summary>
    private const double Tolerance = 1e-4;

    public override string Name => "liblinear L2R_LR";

    public override double[] Train(IReadOnlyList<SparseRow> rows, IReadOnlyList<int> labels, int labelCount, int featureCount, double cost)
    {
        using var model = LinearModel.Train(rows, labels, featureCount, new LinearOptions(cost, Tolerance));
        var weights = new double[featureCount * labelCount];
        for (var i = 0; i < model.Labels.Count; i++)
        {
            var one = model.WeightsOf(i);
            for (var feature = 0; feature < featureCount; feature++)
                weights[(feature * labelCount) + model.Labels[i]] = one[feature];
        }

        return weights;
    }
}
