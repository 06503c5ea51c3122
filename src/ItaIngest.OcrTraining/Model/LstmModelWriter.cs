using System.Text;

namespace ItaIngest.OcrTraining.Model;

/// <summary>Writes an `lstm` component with float (double) weights, the form that `lstmtraining` continues from.</summary>
internal static class LstmModelWriter
{
    private const byte DoubleWeightsForAdam = 128 | 4;

    public static void Write(LstmModel model, string path)
    {
        using var writer = new BinaryWriter(File.Create(path), Encoding.UTF8);
        WriteLayer(writer, model.Network);
        WriteString(writer, model.Specification);
        writer.Write(model.TrainingFlags);
        writer.Write(model.State);
    }

    private static void WriteLayer(BinaryWriter writer, NetworkLayer layer)
    {
        writer.Write((byte)0);
        WriteString(writer, layer.Kind);
        writer.Write((byte)0);
        writer.Write((byte)(layer.NeedsBackpropagation ? 1 : 0));
        writer.Write(layer.Flags);
        writer.Write(layer.Inputs);
        writer.Write(layer.Outputs);
        writer.Write(layer.WeightCount);
        WriteString(writer, layer.Name);
        writer.Write(layer.Settings);
        if (layer.IsContainer)
        {
            WriteChildren(writer, layer);
        }

        foreach (var matrix in layer.Weights)
        {
            WriteWeights(writer, matrix);
        }
    }

    private static void WriteChildren(BinaryWriter writer, NetworkLayer layer)
    {
        writer.Write((uint)layer.Children.Count);
        foreach (var child in layer.Children)
        {
            WriteLayer(writer, child);
        }

        if ((layer.Flags & NetworkLayer.LayerRates) != 0)
        {
            writer.Write((uint)(layer.LearningRates.Length / 4));
            writer.Write(layer.LearningRates);
        }
    }

    private static void WriteWeights(BinaryWriter writer, WeightMatrix matrix)
    {
        writer.Write(DoubleWeightsForAdam);
        writer.Write((uint)matrix.Rows);
        writer.Write((uint)matrix.Columns);
        writer.Write(0.0);
        foreach (var value in matrix.Values)
        {
            writer.Write(value);
        }
    }

    private static void WriteString(BinaryWriter writer, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        writer.Write((uint)bytes.Length);
        writer.Write(bytes);
    }
}
