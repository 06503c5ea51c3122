using System.Buffers;
using System.Numerics;

namespace ItaIngest.Native.Leptonica;

/// <summary>
/// Erosion, dilation, opening and closing of a 1-bit image by a rectangle, with the same pixels as Leptonica's, which puts
/// the image over itself once for each column and each row of the rectangle. Here each pass doubles the reach. What lies
/// outside the image is background.
/// </summary>
internal static class Bricks
{
    public static void Erode(in BinaryImage image, Span<uint> target, int width, int height)
    {
        using var canvas = new Canvas(image, width, height);
        canvas.AndAhead(width, height);
        canvas.CopyTo(target, -(width / 2), -(height / 2));
    }

    public static void Dilate(in BinaryImage image, Span<uint> target, int width, int height)
    {
        using var canvas = new Canvas(image, width, height);
        canvas.OrAhead(width, height);
        canvas.CopyTo(target, (width / 2) - (width - 1), (height / 2) - (height - 1));
    }

    public static void Open(in BinaryImage image, Span<uint> target, int width, int height)
    {
        using var canvas = new Canvas(image, width, height);
        canvas.AndAhead(width, height);
        canvas.OrAhead(width, height);
        canvas.CopyTo(target, 1 - width, 1 - height);
    }

    public static void Close(in BinaryImage image, Span<uint> target, int width, int height)
    {
        using var canvas = new Canvas(image, width, height);
        canvas.OrAhead(width, height);
        canvas.AndAhead(width, height);
        canvas.CopyTo(target, 1 - width, 1 - height);
    }

    /// <summary>
    /// The image with so much background around each row and above and below that nothing reaches from one row to another:
    /// then a pass is one loop over all words.
    /// </summary>
    private readonly ref struct Canvas : IDisposable
    {
        private readonly BinaryImage image;
        private readonly uint[] rented;
        private readonly Span<uint> words;
        private readonly int gap; // words
        private readonly int margin; // rows

        /// <param name="width">of the rectangle</param>
        /// <param name="height">of the rectangle</param>
        public Canvas(in BinaryImage image, int width, int height)
        {
            this.image = image;
            gap = (((2 * width) + 31) / 32) + 1;
            margin = 2 * (height - 1);
            var length = checked(((image.Height + (2 * margin)) * (image.Line + gap)) + (2 * gap));
            rented = ArrayPool<uint>.Shared.Rent(length);
            words = rented.AsSpan(0, length);
            words.Clear();
            for (var y = 0; y < image.Height; y++)
            {
                var row = words.Slice(At(y), image.Line);
                image.Words.Slice(y * image.Line, image.Line).CopyTo(row);
                row[^1] &= LastWord;
            }
        }

        /// <summary>The pixels of the last word of a row; the others are padding.</summary>
        private uint LastWord => uint.MaxValue << ((32 - (image.Width % 32)) % 32);

        /// <summary>Each pixel becomes what the rectangle holds throughout of which it is the upper left corner.</summary>
        public void AndAhead(int width, int height)
        {
            for (var reach = 1; reach < width; reach += Math.Min(reach, width - reach))
                And(words, Math.Min(reach, width - reach));
            for (var reach = 1; reach < height; reach += Math.Min(reach, height - reach))
                And(words, Math.Min(reach, height - reach) * (image.Line + gap) * 32);
        }

        /// <summary>The same for what the rectangle holds anywhere.</summary>
        public void OrAhead(int width, int height)
        {
            for (var reach = 1; reach < width; reach += Math.Min(reach, width - reach))
                Or(words, Math.Min(reach, width - reach));
            for (var reach = 1; reach < height; reach += Math.Min(reach, height - reach))
                Or(words, Math.Min(reach, height - reach) * (image.Line + gap) * 32);
        }

        /// <summary>Copies the image out.</summary>
        /// <param name="target">rows as the image has them</param>
        /// <param name="left">where what belongs to a pixel lies, seen from there: 0 or less</param>
        /// <param name="up">the same in rows</param>
        public void CopyTo(Span<uint> target, int left, int up)
        {
            var (back, bits) = ((31 - left) / 32, (32 + (left % 32)) % 32);
            for (var y = 0; y < image.Height; y++)
            {
                var row = target.Slice(y * image.Line, image.Line);
                var from = words[(At(y + up) - back)..];
                if (bits == 0)
                    from[..row.Length].CopyTo(row);
                else
                    for (var i = 0; i < row.Length; i++)
                        row[i] = (from[i] << bits) | (from[i + 1] >> (32 - bits));
                row[^1] &= LastWord;
            }
        }

        public void Dispose() => ArrayPool<uint>.Shared.Return(rented);

        private int At(int row) => gap + ((margin + row) * (image.Line + gap));
    }

    // each pixel becomes what it shares with the one so many further on; upward order reads only words not yet changed
    private static void And(Span<uint> words, int pixels)
    {
        var (whole, bits) = (pixels / 32, pixels % 32);
        var (i, end) = (0, words.Length - whole - 1);
        for (; i <= end - Vector<uint>.Count; i += Vector<uint>.Count)
            (new Vector<uint>(words[i..]) & Ahead(words, i + whole, bits)).CopyTo(words[i..]);
        for (; i < end; i++)
            words[i] &= WordAhead(words, i + whole, bits);
        words[end..].Clear();
    }

    private static void Or(Span<uint> words, int pixels)
    {
        var (whole, bits) = (pixels / 32, pixels % 32);
        var (i, end) = (0, words.Length - whole - 1);
        for (; i <= end - Vector<uint>.Count; i += Vector<uint>.Count)
            (new Vector<uint>(words[i..]) | Ahead(words, i + whole, bits)).CopyTo(words[i..]);
        for (; i < end; i++)
            words[i] |= WordAhead(words, i + whole, bits);
    }

    private static Vector<uint> Ahead(ReadOnlySpan<uint> words, int at, int bits) =>
        bits == 0 ? new Vector<uint>(words[at..]) : (new Vector<uint>(words[at..]) << bits) | (new Vector<uint>(words[(at + 1)..]) >>> (32 - bits));

    private static uint WordAhead(ReadOnlySpan<uint> words, int at, int bits) =>
        bits == 0 ? words[at] : (words[at] << bits) | (words[at + 1] >> (32 - bits));
}
