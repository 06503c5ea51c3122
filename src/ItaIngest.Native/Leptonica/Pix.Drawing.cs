namespace ItaIngest.Native.Leptonica;

public sealed partial class Pix
{
    /// <summary>Draws the border of a rectangle into this image, in colour on 32 bits, in grey or black on less; what lies outside is not drawn.</summary>
    /// <param name="thickness">pixels</param>
    public void DrawRectangle(PixelRect rect, Rgb colour, int thickness = 2)
    {
        if (rect.Intersect(Bounds).IsEmpty)
            return;
        using var box = BoxHandle.From(rect);
        Check(Lept.pixRenderBoxArb(handle, box, thickness, colour.Red, colour.Green, colour.Blue));
    }

    /// <summary>Draws a line into this image.</summary>
    public void DrawLine(int x1, int y1, int x2, int y2, Rgb colour, int thickness = 2) =>
        Check(Lept.pixRenderLineArb(handle, x1, y1, x2, y2, thickness, colour.Red, colour.Green, colour.Blue));

    /// <summary>Takes all foreground out of a rectangle of this image. 1 bit only.</summary>
    public void DrawBlank(PixelRect rect)
    {
        RequireDepth(1, nameof(DrawBlank));
        using var box = BoxHandle.From(rect);
        Check(Lept.pixClearInRect(handle, box));
    }

    /// <summary>Paints this image, 8 bit, wherever the mask, 1 bit and of the same size, has foreground.</summary>
    public void DrawMask(Pix mask, byte shade)
    {
        RequireDepth(8, nameof(DrawMask));
        ArgumentNullException.ThrowIfNull(mask);
        mask.RequireDepth(1, nameof(DrawMask));
        Check(Lept.pixSetMasked(handle, mask.handle, shade));
    }
}
