using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization;
using ItaIngest.Core.Geometry;

namespace ItaIngest.Core.Recognition;

/// <summary>
/// Stores glyphs as base64 of fixed 24-byte records, little endian: code point (int32), four box sides in 1/1000 point
/// (int32), confidence in 1/10000 (uint16), font (int16). A page of 3,000 glyphs is one string of 96 kB; as JSON numbers it
/// would be three times that and ten times slower to read.
/// </summary>
public sealed class GlyphListConverter : JsonConverter<GlyphList>
{
    private const int RecordBytes = 24;

    public override GlyphList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var bytes = reader.GetBytesFromBase64();
        if (bytes.Length % RecordBytes != 0)
            throw new JsonException($"glyph list of {bytes.Length} bytes: expected a multiple of {RecordBytes}");
        var glyphs = new Glyph[bytes.Length / RecordBytes];
        for (var i = 0; i < glyphs.Length; i++)
            glyphs[i] = ReadRecord(bytes.AsSpan(i * RecordBytes, RecordBytes));
        return new GlyphList(glyphs);
    }

    public override void Write(Utf8JsonWriter writer, GlyphList value, JsonSerializerOptions options)
    {
        var bytes = new byte[value.Count * RecordBytes];
        for (var i = 0; i < value.Count; i++)
            WriteRecord(bytes.AsSpan(i * RecordBytes, RecordBytes), value[i]);
        writer.WriteBase64StringValue(bytes);
    }

    private static Glyph ReadRecord(ReadOnlySpan<byte> record)
    {
        var box = new Box(Side(record, 4), Side(record, 8), Side(record, 12), Side(record, 16));
        var confidence = BinaryPrimitives.ReadUInt16LittleEndian(record[20..]) / 10_000f;
        return new Glyph(BinaryPrimitives.ReadInt32LittleEndian(record), box, confidence, BinaryPrimitives.ReadInt16LittleEndian(record[22..]));
    }

    private static void WriteRecord(Span<byte> record, Glyph glyph)
    {
        BinaryPrimitives.WriteInt32LittleEndian(record, glyph.CodePoint);
        WriteSide(record, 4, glyph.Box.Left);
        WriteSide(record, 8, glyph.Box.Top);
        WriteSide(record, 12, glyph.Box.Right);
        WriteSide(record, 16, glyph.Box.Bottom);
        BinaryPrimitives.WriteUInt16LittleEndian(record[20..], (ushort)Math.Round(Math.Clamp(glyph.Confidence, 0f, 1f) * 10_000f));
        BinaryPrimitives.WriteInt16LittleEndian(record[22..], glyph.Font);
    }

    private static double Side(ReadOnlySpan<byte> record, int offset) => BinaryPrimitives.ReadInt32LittleEndian(record[offset..]) / 1000.0;

    private static void WriteSide(Span<byte> record, int offset, double points) =>
        BinaryPrimitives.WriteInt32LittleEndian(record[offset..], (int)Math.Round(Math.Clamp(points, -1e6, 1e6) * 1000));
}
