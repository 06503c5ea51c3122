namespace ItaIngest.OcrTraining.Damage;

/// <summary>A picture of one byte a pixel, 0 black, 255 white, rows from the top.</summary>
internal sealed record GrayImage(int Width, int Height, byte[] Pixels)
{
    public GrayImage(int width, int height)
        : this(width, height, new byte[width * height])
    {
    }

    public byte this[int x, int y]
    {
        get => Pixels[(y * Width) + x];
        set => Pixels[(y * Width) + x] = value;
    }

    public GrayImage Copy() => new(Width, Height, (byte[])Pixels.Clone());

    /// <summary>A part of the picture; what lies outside is filled with <paramref name="outside"/>.</summary>
    public GrayImage Crop(int left, int top, int width, int height, byte outside)
    {
        var part = new GrayImage(width, height);
        Array.Fill(part.Pixels, outside);
        var from = Math.Max(left, 0);
        var to = Math.Min(left + width, Width);
        for (var y = Math.Max(top, 0); y < Math.Min(top + height, Height); y++)
        {
            if (to > from)
            {
                Pixels.AsSpan((y * Width) + from, to - from).CopyTo(part.Pixels.AsSpan(((y - top) * width) + from - left));
            }
        }

        return part;
    }
}
