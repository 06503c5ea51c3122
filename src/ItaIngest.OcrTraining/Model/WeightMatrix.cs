namespace ItaIngest.OcrTraining.Model;

/// <summary>The weights of one layer (or one gate): a row per output, a column per input and a last column of biases.</summary>
internal sealed record WeightMatrix(int Rows, int Columns, double[] Values)
{
    public Span<double> Row(int row) => Values.AsSpan(row * Columns, Columns);
}
