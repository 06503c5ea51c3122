using System.Text.Json;
using System.Text.Json.Serialization;
using ItaIngest.Core.Geometry;

namespace ItaIngest.Pipeline.Storage;

/// <summary>
/// A box as four numbers: left, top, right, bottom, in points. Every value of a result has one: with names they were
/// half of what there is to write and to read.
/// </summary>
internal sealed class BoxConverter : JsonConverter<Box>
{
    public override Box Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("a box is an array of four numbers");
        var box = new Box(Next(ref reader), Next(ref reader), Next(ref reader), Next(ref reader));
        return reader.Read() && reader.TokenType == JsonTokenType.EndArray ? box : throw new JsonException("a box has four numbers");
    }

    public override void Write(Utf8JsonWriter writer, Box value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Left);
        writer.WriteNumberValue(value.Top);
        writer.WriteNumberValue(value.Right);
        writer.WriteNumberValue(value.Bottom);
        writer.WriteEndArray();
    }

    private static double Next(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number ? reader.GetDouble() : throw new JsonException("a box has four numbers");
}
