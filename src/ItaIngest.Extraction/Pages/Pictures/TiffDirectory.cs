using System.Buffers.Binary;

namespace ItaIngest.Extraction.Pages.Pictures;

/// <summary>One image file directory of a TIFF (TIFF 6.0, section 2). Nothing in it is trusted: what points outside the
/// file is as if it were not there.</summary>
internal readonly ref struct TiffDirectory
{
    private const int EntryLength = 12;
    private const double CentimetresPerInch = 2.54;

    private readonly ReadOnlySpan<byte> file;
    private readonly ReadOnlySpan<byte> entries;
    private readonly bool bigEndian;

    private TiffDirectory(ReadOnlySpan<byte> file, ReadOnlySpan<byte> entries, bool bigEndian, uint next)
    {
        this.file = file;
        this.entries = entries;
        this.bigEndian = bigEndian;
        Next = next;
    }

    /// <summary>Where the next directory stands; 0 behind the last.</summary>
    public uint Next { get; }

    /// <summary>Pixels an inch, if it says.</summary>
    /// <param name="direction">XResolution or YResolution</param>
    public double? Dpi(TiffTag direction) => (Rational(direction), Number(TiffTag.ResolutionUnit) ?? 2) switch
    {
        (null or <= 0, _) => null,
        ({ } perInch, 2) => perInch,
        ({ } perCentimetre, 3) => perCentimetre * CentimetresPerInch,
        _ => null,
    };

    public static bool IsBigEndian(ReadOnlySpan<byte> file) => file is [0x4D, ..];

    /// <summary>Where the first directory stands, or 0.</summary>
    public static uint FirstOffset(ReadOnlySpan<byte> file) => file.Length < 8 ? 0 : UInt32(file[4..], IsBigEndian(file));

    /// <summary>False if it does not lie inside the file.</summary>
    public static bool TryRead(ReadOnlySpan<byte> file, uint offset, out TiffDirectory directory)
    {
        directory = default;
        var big = IsBigEndian(file);
        if (offset < 8 || offset + 2L > file.Length)
            return false;
        var count = UInt16(file[(int)offset..], big);
        var end = offset + 2L + (count * EntryLength);
        if (end > file.Length)
            return false;
        var next = end + 4 <= file.Length ? UInt32(file[(int)end..], big) : 0;
        directory = new TiffDirectory(file, file.Slice((int)offset + 2, count * EntryLength), big, next);
        return true;
    }

    /// <summary>The first value of a field, or null.</summary>
    public long? Number(TiffTag tag) => Values(tag) is [var first, ..] ? first : null;

    /// <summary>All values of a field of whole numbers; empty if it is not there.</summary>
    public long[] Values(TiffTag tag)
    {
        var entry = Find(tag);
        if (entry.IsEmpty)
            return [];
        var width = UInt16(entry[2..], bigEndian) switch { 1 => 1, 3 => 2, 4 => 4, _ => 0 };
        var count = UInt32(entry[4..], bigEndian);
        var data = width * (long)count <= 4 ? entry[8..] : At(UInt32(entry[8..], bigEndian));
        if (width == 0 || width * (long)count > data.Length)
            return [];
        var values = new long[count];
        for (var i = 0; i < values.Length; i++)
        {
            var value = data[(i * width)..];
            values[i] = width switch { 1 => value[0], 2 => UInt16(value, bigEndian), _ => UInt32(value, bigEndian) };
        }
        return values;
    }

    private double? Rational(TiffTag tag)
    {
        var entry = Find(tag);
        if (entry.IsEmpty || UInt16(entry[2..], bigEndian) != 5)
            return null;
        var data = At(UInt32(entry[8..], bigEndian));
        return data.Length >= 8 && UInt32(data[4..], bigEndian) is > 0 and var divisor ? (double)UInt32(data, bigEndian) / divisor : null;
    }

    private ReadOnlySpan<byte> Find(TiffTag tag)
    {
        for (var i = 0; i < entries.Length; i += EntryLength)
        {
            if (UInt16(entries[i..], bigEndian) == (int)tag)
                return entries.Slice(i, EntryLength);
        }
        return [];
    }

    private ReadOnlySpan<byte> At(uint offset) => offset < file.Length ? file[(int)offset..] : [];

    private static int UInt16(ReadOnlySpan<byte> at, bool big) =>
        big ? BinaryPrimitives.ReadUInt16BigEndian(at) : BinaryPrimitives.ReadUInt16LittleEndian(at);

    private static uint UInt32(ReadOnlySpan<byte> at, bool big) =>
        big ? BinaryPrimitives.ReadUInt32BigEndian(at) : BinaryPrimitives.ReadUInt32LittleEndian(at);
}
