namespace ItaIngest.OcrTraining.Model;

/// <summary>
/// Gives the output layer rows for new characters. A new row starts between the mean of all rows, which is how the trainer
/// would start it, and the row of the character that the base model takes it for: the alignment of the new character is
/// then right from the first line on, and learning starts at once instead of after thousands of lines.
/// </summary>
internal static class OutputGrowth
{
    private const double ShareOfLookalike = 0.75;

    /// <summary>Grows the model in place.</summary>
    /// <param name="model">A model whose output layer has a row per character of <paramref name="old"/>.</param>
    /// <param name="lookalikes">New character, then the old one that it is taken for; those that the model has already stay as learnt.</param>
    public static void Apply(LstmModel model, CharacterSet old, CharacterSet grown, IReadOnlyDictionary<string, string> lookalikes)
    {
        var output = model.OutputLayer;
        var before = output.Weights[0];
        if (before.Rows != old.Count)
        {
            throw new InvalidDataException($"The output layer has {before.Rows} rows for {old.Count} characters; expected as many.");
        }

        var after = new WeightMatrix(grown.Count, before.Columns, new double[grown.Count * before.Columns]);
        before.Values.CopyTo(after.Values, 0);
        var mean = MeanRow(before);
        for (var row = before.Rows; row < after.Rows; row++)
        {
            mean.CopyTo(after.Row(row));
        }

        foreach (var (character, lookalike) in lookalikes.Where(pair => !old.Contains(pair.Key)))
        {
            Blend(after.Row(grown.CodeOf(character)), before.Row(old.CodeOf(lookalike)), mean);
        }

        output.Weights[0] = after;
        Resize(model.Network, grown.Count - old.Count, output.Inputs + 1);
    }

    private static double[] MeanRow(WeightMatrix matrix)
    {
        var mean = new double[matrix.Columns];
        for (var row = 0; row < matrix.Rows; row++)
        {
            for (var column = 0; column < matrix.Columns; column++)
            {
                mean[column] += matrix.Row(row)[column] / matrix.Rows;
            }
        }

        return mean;
    }

    private static void Blend(Span<double> row, Span<double> lookalike, double[] mean)
    {
        for (var column = 0; column < row.Length; column++)
        {
            row[column] = (ShareOfLookalike * lookalike[column]) + ((1 - ShareOfLookalike) * mean[column]);
        }
    }

    /// <summary>The size is noted in the output layer and in every container that ends in it.</summary>
    private static void Resize(NetworkLayer layer, int added, int columns)
    {
        layer.Outputs += added;
        layer.WeightCount += added * columns;
        if (layer.Children.Count > 0)
        {
            Resize(layer.Children[^1], added, columns);
        }
    }
}
