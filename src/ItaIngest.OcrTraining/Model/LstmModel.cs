namespace ItaIngest.OcrTraining.Model;

/// <summary>The `lstm` part of a traineddata file: the network and the trainer's state after it.</summary>
/// <param name="Network">The outermost layer.</param>
/// <param name="Specification">The network in Tesseract's own notation (VGSL).</param>
/// <param name="TrainingFlags">Bit 0: the weights are int8.</param>
/// <param name="State">Iterations, null character, rates: kept byte for byte.</param>
internal sealed record LstmModel(NetworkLayer Network, string Specification, int TrainingFlags, byte[] State)
{
    public const int IntegerWeights = 1;

    /// <summary>The same model marked as float, which the trainer accepts as a start.</summary>
    public LstmModel AsFloat() => this with { TrainingFlags = TrainingFlags & ~IntegerWeights };

    /// <summary>The last layer: a score per character code.</summary>
    public NetworkLayer OutputLayer
    {
        get
        {
            var layer = Network;
            while (layer.Children.Count > 0)
            {
                layer = layer.Children[^1];
            }

            return layer;
        }
    }
}
