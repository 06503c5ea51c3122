namespace ItaIngest.OcrTraining.Model;

/// <summary>
/// The mean of networks of one run. Trained line by line, each of them has learnt the last lines a little too well; their
/// mean has not (Izmailov and others, "Averaging Weights Leads to Wider Optima and Better Generalization", 2018).
/// </summary>
internal static class WeightAverage
{
    /// <summary>A network with the mean of all weights; the first gives it its layers and is changed.</summary>
    /// <exception cref="InvalidDataException">The networks are not of one shape.</exception>
    public static LstmModel Of(IReadOnlyList<LstmModel> models)
    {
        var matrices = models.Select(model => Matrices(model.Network).ToList()).ToList();
        foreach (var (matrix, place) in matrices[0].Select((matrix, place) => (matrix, place)))
        {
            var same = matrices.ConvertAll(one => one.Count == matrices[0].Count ? one[place].Values : []);
            if (same.Exists(values => values.Length != matrix.Values.Length))
            {
                throw new InvalidDataException($"The networks differ in weight matrix {place}; only networks of one run can be averaged.");
            }

            for (var i = 0; i < matrix.Values.Length; i++)
            {
                matrix.Values[i] = same.Sum(values => values[i]) / same.Count;
            }
        }

        return models[0];
    }

    private static IEnumerable<WeightMatrix> Matrices(NetworkLayer layer) =>
        layer.Weights.Concat(layer.Children.SelectMany(Matrices));
}
