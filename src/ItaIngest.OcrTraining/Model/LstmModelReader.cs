using System.Text;

namespace ItaIngest.OcrTraining.Model;

/// <summary>Reads the `lstm` component of a traineddata file (`combine_tessdata -u`), int8 or float.</summary>
internal sealed class LstmModelReader
{
    private const byte Int8Weights = 1;
    private const byte DoubleScales = 128;

    /// <summary>Iterations trained and seen, null character, Adam's beta, learning rate, momentum.</summary>
    private const int StateBytes = 6 * 4;

    private readonly BinaryReader reader;

    private LstmModelReader(BinaryReader reader) => this.reader = reader;

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="InvalidDataException">The file is no such component, or bytes are left over.</exception>
    public static LstmModel Read(string path)
    {
        using var stream = File.OpenRead(path);
        using var bytes = new BinaryReader(stream, Encoding.UTF8);
        var parser = new LstmModelReader(bytes);
        var network = parser.ReadLayer();
        var specification = parser.ReadString();
        var flags = bytes.ReadInt32();
        var state = bytes.ReadBytes(StateBytes);
        if (stream.Position != stream.Length)
        {
            throw new InvalidDataException(
                $"{path}: {stream.Length - stream.Position} bytes left after the network; expected none. Extract it with combine_tessdata -u.");
        }

        return new LstmModel(network, specification, flags, state);
    }

    private NetworkLayer ReadLayer()
    {
        if (reader.ReadByte() != 0)
        {
            throw new InvalidDataException($"No layer starts at byte {reader.BaseStream.Position - 1}.");
        }

        var kind = ReadString();
        reader.ReadByte();
        var needsBackpropagation = reader.ReadByte() != 0;
        var layer = new NetworkLayer
        {
            Kind = kind,
            NeedsBackpropagation = needsBackpropagation,
            Flags = reader.ReadInt32(),
            Inputs = reader.ReadInt32(),
            Outputs = reader.ReadInt32(),
            WeightCount = reader.ReadInt32(),
            Name = ReadString(),
        };
        ReadBody(layer);
        return layer;
    }

    private void ReadBody(NetworkLayer layer)
    {
        if (layer.IsContainer)
        {
            ReadChildren(layer);
            return;
        }

        switch (layer.Kind)
        {
            case "Input":
                layer.Settings = reader.ReadBytes(5 * 4);
                break;
            case "Convolve" or "Maxpool":
                layer.Settings = reader.ReadBytes(2 * 4);
                break;
            case "LSTM" or "SummLSTM":
                layer.Settings = reader.ReadBytes(4);
                for (var gate = 0; gate < 4; gate++)
                {
                    layer.Weights.Add(ReadWeights());
                }

                break;
            case "Tanh" or "Softmax" or "SoftmaxNoCTC" or "Relu" or "Linear" or "Logistic":
                layer.Weights.Add(ReadWeights());
                break;
            default:
                throw new InvalidDataException($"Layer kind {layer.Kind} is not known.");
        }
    }

    private void ReadChildren(NetworkLayer layer)
    {
        var count = reader.ReadUInt32();
        for (var i = 0; i < count; i++)
        {
            layer.Children.Add(ReadLayer());
        }

        if ((layer.Flags & NetworkLayer.LayerRates) != 0)
        {
            layer.LearningRates = reader.ReadBytes((int)reader.ReadUInt32() * 4);
        }
    }

    private WeightMatrix ReadWeights()
    {
        var mode = reader.ReadByte();
        if ((mode & DoubleScales) == 0)
        {
            throw new InvalidDataException($"Weight mode {mode} at byte {reader.BaseStream.Position - 1} is of an older format.");
        }

        var integers = (mode & Int8Weights) != 0;
        var rows = (int)reader.ReadUInt32();
        var columns = (int)reader.ReadUInt32();
        reader.ReadBytes(integers ? 1 : 8);
        var values = new double[rows * columns];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = integers ? reader.ReadSByte() : reader.ReadDouble();
        }

        var matrix = new WeightMatrix(rows, columns, values);
        if (integers)
        {
            Scale(matrix);
        }

        return matrix;
    }

    private void Scale(WeightMatrix matrix)
    {
        var count = reader.ReadUInt32();
        for (var row = 0; row < count; row++)
        {
            var scale = reader.ReadDouble();
            if (row >= matrix.Rows)
            {
                continue;
            }

            foreach (ref var value in matrix.Row(row))
            {
                value *= scale;
            }
        }
    }

    private string ReadString() => Encoding.UTF8.GetString(reader.ReadBytes((int)reader.ReadUInt32()));
}
