namespace ItaIngest.OcrTraining.Model;

/// <summary>
/// One layer of a Tesseract 4/5 network and the layers inside it, as Network::Serialize writes them
/// (tesseract-ocr 5.3, src/lstm/network.cpp).
/// </summary>
internal sealed class NetworkLayer
{
    public required string Kind { get; init; }

    public required string Name { get; init; }

    public required int Flags { get; init; }

    public required bool NeedsBackpropagation { get; init; }

    public required int Inputs { get; init; }

    public required int Outputs { get; set; }

    public required int WeightCount { get; set; }

    /// <summary>Fixed bytes that only this kind has: window sizes, the input's shape, the LSTM's width.</summary>
    public byte[] Settings { get; set; } = [];

    public List<NetworkLayer> Children { get; } = [];

    public List<WeightMatrix> Weights { get; } = [];

    /// <summary>One learning rate a child, present in containers whose flags have <see cref="LayerRates"/>.</summary>
    public byte[] LearningRates { get; set; } = [];

    public const int LayerRates = 64;

    public bool IsContainer => Kind is "Series" or "Parallel" or "RTLReversed" or "TTBReversed" or "XYTranspose";
}
