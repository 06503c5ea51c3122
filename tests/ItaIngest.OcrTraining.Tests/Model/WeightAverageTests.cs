using ItaIngest.OcrTraining.Model;

namespace ItaIngest.OcrTraining.Tests.Model;

public sealed class WeightAverageTests
{
    [Fact]
    public void EveryWeight_BecomesTheMean()
    {
        var mean = WeightAverage.Of([ModelOf([1, 2], [9]), ModelOf([3, 6], [0]), ModelOf([8, 1], [3])]);
        Assert.Equal([4, 3], mean.Network.Children[0].Weights[0].Values);
        Assert.Equal([4], mean.Network.Children[1].Weights[0].Values);
    }

    [Fact]
    public void NetworksOfTwoShapes_AreRefused()
    {
        Assert.Throws<InvalidDataException>(() => WeightAverage.Of([ModelOf([1, 2], [9]), ModelOf([1, 2], [9, 9])]));
    }

    [Fact]
    public void ShippedModelWithItself_IsItself()
    {
        using var folder = new TemporaryFolder();
        var lstm = folder.UnpackDebiansThai() + "lstm";
        var mean = WeightAverage.Of([LstmModelReader.Read(lstm), LstmModelReader.Read(lstm)]);
        Assert.Equal(LstmModelReader.Read(lstm).OutputLayer.Weights[0].Values, mean.OutputLayer.Weights[0].Values);
    }

    private static LstmModel ModelOf(params double[][] layers)
    {
        var network = Layer("Series");
        foreach (var weights in layers)
        {
            var layer = Layer("Tanh");
            layer.Weights.Add(new WeightMatrix(1, weights.Length, weights));
            network.Children.Add(layer);
        }

        return new LstmModel(network, string.Empty, 0, []);
    }

    private static NetworkLayer Layer(string kind) => new()
    {
        Kind = kind,
        Name = kind,
        Flags = 0,
        NeedsBackpropagation = true,
        Inputs = 1,
        Outputs = 1,
        WeightCount = 1,
    };
}
