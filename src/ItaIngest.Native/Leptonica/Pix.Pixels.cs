using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ItaIngest.Native.Leptonica;

public sealed partial class Pix
{
    /// <summary>From rows of 8-bit grey, 0 black, 255 white.</summary>
    /// <param name="stride">bytes from one row to the next</param>
    public static Pix FromGrey(ReadOnlySpan<byte> pixels, int width, int height, int stride, double dpi)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        ArgumentOutOfRangeException.ThrowIfLessThan(stride, width);
        if (pixels.Length < ((height - 1) * stride) + width)
            throw new ArgumentException($"{pixels.Length} bytes are too few for {width} × {height} pixels with {stride} bytes a row.", nameof(pixels));
        var pix = Create(width, height, 8, dpi);
        var words = pix.Words();
        var line = pix.WordsPerLine;
        for (var y = 0; y < height; y++)
            pixels.Slice(y * stride, width).CopyTo(MemoryMarshal.AsBytes(words.Slice(y * line, line)));
        BinaryPrimitives.ReverseEndianness(words, words);
        return pix;
    }

    /// <summary>From 32-bit pixels (unused, red, green, blue, from high to low) to 8-bit grey.</summary>
    /// <param name="stride">pixels from one row to the next</param>
    /// <param name="lightInk">ink in colour comes out lighter than black, see ColouredInk</param>
    internal static Pix FromXrgb(ReadOnlySpan<uint> pixels, int width, int height, int stride, double dpi, bool lightInk = false)
    {
        var pix = Create(width, height, 8, dpi);
        var words = pix.Words();
        var line = pix.WordsPerLine;
        var lightened = new uint[lightInk ? width : 0];
        for (var y = 0; y < height; y++)
        {
            var row = pixels.Slice(y * stride, width);
            if (lightInk)
            {
                ColouredInk.Lighten(row, lightened);
                row = lightened;
            }
            GreyRow.Convert(row, words.Slice(y * line, line));
        }
        return pix;
    }

    /// <summary>8-bit grey from any depth, in which ink in colour (a red seal, a blue signature) is lighter than black print, and still ink.</summary>
    public Pix ToGrey8WithLightInk()
    {
        if (Depth != 32)
            return ToGrey8();
        LeptLog.Start();
        using var opaque = Own(Lept.pixRemoveAlpha(handle), Dpi);
        var words = opaque.Words();
        var pixels = new uint[words.Length];
        for (var i = 0; i < pixels.Length; i++)
            pixels[i] = words[i] >> 8; // red, green, blue and nothing, from high to low
        GC.KeepAlive(opaque);
        return FromXrgb(pixels, Width, Height, opaque.WordsPerLine, Dpi, lightInk: true);
    }

    /// <summary>The image as rows of 8-bit grey without padding, whatever its depth.</summary>
    public byte[] CopyGrey()
    {
        if (Depth != 8)
        {
            using var grey = ToGrey8();
            return grey.CopyGrey();
        }
        var result = GC.AllocateUninitializedArray<byte>(checked(Width * Height));
        var words = Words();
        var row = new uint[WordsPerLine];
        for (var y = 0; y < Height; y++)
        {
            BinaryPrimitives.ReverseEndianness(words.Slice(y * row.Length, row.Length), row);
            MemoryMarshal.AsBytes<uint>(row)[..Width].CopyTo(result.AsSpan(y * Width));
        }
        GC.KeepAlive(this);
        return result;
    }

    /// <summary>Foreground pixels inside the rectangle, clipped to the image. 1 bit only.</summary>
    public int CountForeground(PixelRect rect) => ForegroundByRow(rect).Sum();

    /// <summary>Foreground pixels of each row of the rectangle, clipped to the image. 1 bit only.</summary>
    public int[] ForegroundByRow(PixelRect rect)
    {
        RequireDepth(1, nameof(ForegroundByRow));
        rect = rect.Intersect(Bounds);
        var counts = new int[rect.Height];
        if (rect.IsEmpty)
            return counts;
        var words = Words();
        var line = WordsPerLine;
        int first = rect.X / 32, last = (rect.Right - 1) / 32;
        uint head = uint.MaxValue >> (rect.X % 32), tail = uint.MaxValue << (31 - ((rect.Right - 1) % 32));
        for (var y = 0; y < counts.Length; y++)
        {
            var row = words.Slice((rect.Y + y) * line, line);
            for (var i = first; i <= last; i++)
            {
                var mask = (i == first ? head : uint.MaxValue) & (i == last ? tail : uint.MaxValue);
                counts[y] += BitOperations.PopCount(row[i] & mask);
            }
        }
        GC.KeepAlive(this);
        return counts;
    }

    /// <summary>Foreground pixels of each column of the rectangle, clipped to the image. 1 bit only.</summary>
    public int[] ForegroundByColumn(PixelRect rect)
    {
        RequireDepth(1, nameof(ForegroundByColumn));
        rect = rect.Intersect(Bounds);
        var counts = new int[rect.Width];
        var words = Words();
        var line = WordsPerLine;
        for (var y = rect.Y; y < rect.Bottom; y++)
        {
            var row = words.Slice(y * line, line);
            for (var x = 0; x < counts.Length; x++)
                counts[x] += (int)(row[(rect.X + x) >> 5] >> (31 - ((rect.X + x) & 31))) & 1;
        }
        GC.KeepAlive(this);
        return counts;
    }
}
