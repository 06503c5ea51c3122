using ItaIngest.OcrTraining.Model;

namespace ItaIngest.OcrTraining.Tests.Model;

public sealed class OutputGrowthTests
{
    [Fact]
    public void NewRow_StartsNearItsLookalike_AndOldRowsStay()
    {
        using var folder = new TemporaryFolder();
        var old = folder.CharacterSetOf("ก", "ข");
        var grown = old.With(["ค"]);
        var model = ModelOf(new WeightMatrix(2, 3, [4, 0, 0, 0, 8, 0]));

        OutputGrowth.Apply(model, old, grown, new Dictionary<string, string> { ["ค"] = "ก" });

        var rows = model.OutputLayer.Weights[0];
        Assert.Equal([4, 0, 0, 0, 8, 0], rows.Values[..6]);
        Assert.Equal([3.5, 1, 0], rows.Values[6..]);
        Assert.Equal((3, 9), (model.Network.Outputs, model.OutputLayer.WeightCount));
    }

    [Fact]
    public void CharacterThatIsThereAlready_KeepsWhatItLearnt()
    {
        using var folder = new TemporaryFolder();
        var set = folder.CharacterSetOf("ก", "ค");
        var model = ModelOf(new WeightMatrix(2, 3, [4, 0, 0, 0, 8, 0]));

        OutputGrowth.Apply(model, set, set.With(["ค"]), new Dictionary<string, string> { ["ค"] = "ก" });

        Assert.Equal([4, 0, 0, 0, 8, 0], model.OutputLayer.Weights[0].Values);
        Assert.Equal((2, 6), (model.Network.Outputs, model.Network.WeightCount));
    }

    [Fact]
    public void WrongCharacterSet_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var old = folder.CharacterSetOf("ก", "ข", "ค");
        Assert.Throws<InvalidDataException>(() =>
            OutputGrowth.Apply(ModelOf(new WeightMatrix(2, 3, new double[6])), old, old, new Dictionary<string, string>()));
    }

    private static LstmModel ModelOf(WeightMatrix output)
    {
        var series = Layer("Series", 2, output.Rows, 6);
        var softmax = Layer("Softmax", 2, output.Rows, 6);
        softmax.Weights.Add(output);
        series.Children.Add(softmax);
        return new LstmModel(series, "[test]", LstmModel.IntegerWeights, new byte[24]);
    }

    private static NetworkLayer Layer(string kind, int inputs, int outputs, int weights) => new()
    {
        Kind = kind,
        Name = kind,
        Flags = 0,
        NeedsBackpropagation = true,
        Inputs = inputs,
        Outputs = outputs,
        WeightCount = weights,
    };
}
