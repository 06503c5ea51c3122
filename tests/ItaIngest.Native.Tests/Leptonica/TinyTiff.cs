using System.Buffers.Binary;

namespace ItaIngest.Native.Tests.Leptonica;

/// <summary>Writes an uncompressed 8-bit grey TIFF with any orientation and resolution: what other programs put into such files.</summary>
internal static class TinyTiff
{
    public static byte[] Write(byte[] grey, int width, int orientation = 1, int xDpi = 200, int yDpi = 200)
    {
        var height = grey.Length / width;
        (ushort Tag, ushort Type, int Value)[] entries =
        [
            (256, 4, width), (257, 4, height), (258, 3, 8), (259, 3, 1), (262, 3, 1), (273, 4, 8), (274, 3, orientation),
            (277, 3, 1), (278, 4, height), (279, 4, grey.Length), (282, 5, 8 + grey.Length), (283, 5, 16 + grey.Length), (296, 3, 2),
        ];
        var directory = 24 + grey.Length;
        var file = new byte[directory + 2 + (entries.Length * 12) + 4];
        "II*\0"u8.CopyTo(file);
        Put(file, 4, directory);
        grey.CopyTo(file, 8);
        (int At, int Value)[] rationals = [(0, xDpi), (4, 1), (8, yDpi), (12, 1)];
        foreach (var (at, value) in rationals)
            Put(file, 8 + grey.Length + at, value);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(directory), (ushort)entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            var at = directory + 2 + (i * 12);
            BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), entries[i].Tag);
            BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at + 2), entries[i].Type);
            Put(file, at + 4, 1);
            Put(file, at + 8, entries[i].Value);
        }
        return file;
    }

    private static void Put(byte[] file, int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);
}
