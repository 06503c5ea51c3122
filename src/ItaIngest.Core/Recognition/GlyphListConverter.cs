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
    private const double Side = 1000; // parts of a point
    private const float Share = 10_000f; // parts of a confidence of 1

    /// <summary>The glyph as it comes back from the store.</summary>
    public static Glyph AsStored(Glyph glyph)
    {
        var (left, top, right, bottom) = glyph.Box;
        return glyph with { Box = new Box(SideOf(left) / Side, SideOf(top) / Side, SideOf(right) / Side, SideOf(bottom) / Side), Confidence = ShareOf(glyph.Confidence) / Share };
    }

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
        var box = new Box(ReadSide(record, 4), ReadSide(record, 8), ReadSide(record, 12), ReadSide(record, 16));
        var confidence = BinaryPrimitives.ReadUInt16LittleEndian(record[20..]) / Share;
        return new Glyph(BinaryPrimitives.ReadInt32LittleEndian(record), box, confidence, BinaryPrimitives.ReadInt16LittleEndian(record[22..]));
    }

    private static void WriteRecord(Span<byte> record, Glyph glyph)
    {
        BinaryPrimitives.WriteInt32LittleEndian(record, glyph.CodePoint);
        WriteSide(record, 4, glyph.Box.Left);
        WriteSide(record, 8, glyph.Box.Top);
        WriteSide(record, 12, glyph.Box.Right);
        WriteSide(record, 16, glyph.Box.Bottom);
        BinaryPrimitives.WriteUInt16LittleEndian(record[20..], ShareOf(glyph.Confidence));
        BinaryPrimitives.WriteInt16LittleEndian(record[22..], glyph.Font);
    }

    private static double ReadSide(ReadOnlySpan<byte> record, int offset) => BinaryPrimitives.ReadInt32LittleEndian(record[offset..]) / Side;

    private static void WriteSide(Span<byte> record, int offset, double points) => BinaryPrimitives.WriteInt32LittleEndian(record[offset..], SideOf(points));

    private static int SideOf(double points) => (int)Math.Round(Math.Clamp(points, -1e6, 1e6) * Side);

    private static ushort ShareOf(float confidence) => (ushort)Math.Round(Math.Clamp(confidence, 0f, 1f) * Share);
}
