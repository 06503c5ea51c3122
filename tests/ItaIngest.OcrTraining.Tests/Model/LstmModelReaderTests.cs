using ItaIngest.OcrTraining.Model;

namespace ItaIngest.OcrTraining.Tests.Model;

public sealed class LstmModelReaderTests
{
    [SkippableFact]
    public void DebiansModel_IsReadWholeAndWrittenBackAsFloat()
    {
        using var folder = new TemporaryFolder();
        var prefix = folder.UnpackDebiansThai();
        var model = LstmModelReader.Read(prefix + "lstm");

        Assert.Equal(937_613, CountWeights(model.Network));
        Assert.Equal(109, model.OutputLayer.Outputs);
        Assert.Equal(LstmModel.IntegerWeights, model.TrainingFlags & LstmModel.IntegerWeights);

        var path = folder.File("float.lstm");
        LstmModelWriter.Write(model.AsFloat(), path);
        var again = LstmModelReader.Read(path);
        Assert.Equal(0, again.TrainingFlags & LstmModel.IntegerWeights);
        Assert.Equal(model.OutputLayer.Weights[0].Values, again.OutputLayer.Weights[0].Values);
        Assert.Equal(model.State, again.State);
    }

    [Fact]
    public void AnotherFile_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("text");
        File.WriteAllText(path, "no network");
        Assert.Throws<InvalidDataException>(() => LstmModelReader.Read(path));
    }

    private static int CountWeights(NetworkLayer layer) =>
        layer.Weights.Sum(matrix => matrix.Values.Length) + layer.Children.Sum(CountWeights);
}
