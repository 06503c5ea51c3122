namespace ItaIngest.Native.Leptonica;

public sealed partial class Pix
{
    /// <summary>The part inside the rectangle, clipped to the image.</summary>
    /// <exception cref="ImageException">the rectangle lies outside</exception>
    public Pix Crop(PixelRect rect)
    {
        if (rect.Intersect(Bounds).IsEmpty)
            throw new ImageException($"Nothing of {rect} lies inside the image of {Width} × {Height} pixels.");
        using var box = BoxHandle.From(rect);
        return Own(Lept.pixClipRectangle(handle, box, 0), Dpi);
    }

    /// <summary>
    /// How far the text or the rulings stand askew, searched within ±7 degrees. 1 bit only; null if nothing can be said
    /// (an empty page). The search counts pixels row by row: a picture or a black border misleads it.
    /// </summary>
    public Skew? FindSkew()
    {
        RequireDepth(1, nameof(FindSkew));
        LeptLog.Start();
        return Lept.pixFindSkew(handle, out var degrees, out var confidence) == 0 && confidence > 0 ? new Skew(degrees, confidence) : null;
    }

    /// <summary>Turned about its centre, the size kept, white brought in at the corners.</summary>
    /// <param name="degrees">clockwise</param>
    public Pix Rotate(double degrees)
    {
        var radians = (float)(degrees * Math.PI / 180);
        if (Depth != 8 || !GreyRotation.IsSupported || Math.Abs(radians) < Lept.LeastRotation || Math.Min(Width, Height) < 2)
            return Own(Lept.pixRotate(handle, radians, Lept.RotateAreaMap, Lept.BringInWhite, 0, 0), Dpi);
        var turned = GC.AllocateUninitializedArray<byte>(checked(Width * Height));
        GreyRotation.Rotate(CopyGrey(), turned, Width, Height, radians, byte.MaxValue);
        return FromGrey(turned, Width, Height, Width, Dpi);
    }

    /// <summary>Turned by quarters, clockwise, without loss.</summary>
    public Pix Rotate90(int quarters) => Own(Lept.pixRotateOrth(handle, ((quarters % 4) + 4) % 4), Dpi);

    /// <summary>Larger or smaller by a factor; the resolution goes with it.</summary>
    public Pix Scale(double factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        return Own(Lept.pixScale(handle, (float)factor, (float)factor), Dpi * factor);
    }
}
