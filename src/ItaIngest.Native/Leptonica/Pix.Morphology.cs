using System.Runtime.CompilerServices;

namespace ItaIngest.Native.Leptonica;

public sealed partial class Pix
{
    /// <summary>Keeps the pixels around which a rectangle of that size is all foreground. 1 bit, as all here.</summary>
    public Pix Erode(int width, int height) => Apply(Bricks.Erode, width, height);

    /// <summary>Grows the foreground by a rectangle of that size.</summary>
    public Pix Dilate(int width, int height) => Apply(Bricks.Dilate, width, height);

    /// <summary>Keeps what a rectangle of that size fits into, in its shape: with (60, 1) the horizontal lines.</summary>
    public Pix Open(int width, int height) => Apply(Bricks.Open, width, height);

    /// <summary>Fills gaps that a rectangle of that size does not fit into; what touches the border of the image still does.</summary>
    public Pix Close(int width, int height) => Apply(Bricks.Close, width, height);

    /// <summary>Foreground here and not there; both of the same size.</summary>
    public Pix Subtract(Pix other) => Own(Lept.pixSubtract(0, handle, Other(other)), Dpi);

    /// <summary>Foreground here or there.</summary>
    public Pix Or(Pix other) => Own(Lept.pixOr(0, handle, Other(other)), Dpi);

    /// <summary>Foreground here and there.</summary>
    public Pix And(Pix other) => Own(Lept.pixAnd(0, handle, Other(other)), Dpi);

    private Pix Apply(Operation operation, int width, int height, [CallerMemberName] string name = "")
    {
        RequireDepth(1, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        var result = Create(Width, Height, 1, Dpi);
        operation(new BinaryImage(Words(), WordsPerLine, Width, Height), result.Words(), width, height);
        GC.KeepAlive(this);
        return result;
    }

    private delegate void Operation(in BinaryImage image, Span<uint> target, int width, int height);

    private static PixHandle Other(Pix other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.handle;
    }
}
