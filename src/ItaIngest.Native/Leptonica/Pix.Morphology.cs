namespace ItaIngest.Native.Leptonica;

public sealed partial class Pix
{
    /// <summary>Keeps the pixels around which a rectangle of that size is all foreground. 1 bit, as all here.</summary>
    public Pix Erode(int width, int height) => Own(Lept.pixErodeBrick(0, handle, width, height), Dpi);

    /// <summary>Grows the foreground by a rectangle of that size.</summary>
    public Pix Dilate(int width, int height) => Own(Lept.pixDilateBrick(0, handle, width, height), Dpi);

    /// <summary>Keeps what a rectangle of that size fits into, in its shape: with (60, 1) the horizontal lines.</summary>
    public Pix Open(int width, int height) => Own(Lept.pixOpenBrick(0, handle, width, height), Dpi);

    /// <summary>Fills gaps that a rectangle of that size does not fit into; what touches the border of the image still does.</summary>
    public Pix Close(int width, int height) => Own(Lept.pixCloseSafeBrick(0, handle, width, height), Dpi);

    /// <summary>Foreground here and not there; both of the same size.</summary>
    public Pix Subtract(Pix other) => Own(Lept.pixSubtract(0, handle, Other(other)), Dpi);

    /// <summary>Foreground here or there.</summary>
    public Pix Or(Pix other) => Own(Lept.pixOr(0, handle, Other(other)), Dpi);

    /// <summary>Foreground here and there.</summary>
    public Pix And(Pix other) => Own(Lept.pixAnd(0, handle, Other(other)), Dpi);

    private static PixHandle Other(Pix other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.handle;
    }
}
