namespace ItaIngest.Native.Leptonica;

public sealed partial class Pix
{
    /// <summary>Boxes around foreground that hangs together (by its sides or corners), top to bottom by first pixel. 1 bit, as all here.</summary>
    public IReadOnlyList<PixelRect> ConnectedComponentBoxes()
    {
        RequireDepth(1, nameof(ConnectedComponentBoxes));
        LeptLog.Start();
        using var boxa = Lept.pixConnCompBB(handle, 8);
        if (boxa.IsInvalid)
            throw new ImageException($"Leptonica: {LeptLog.Take()}.");
        var boxes = new PixelRect[Lept.boxaGetCount(boxa)];
        for (var i = 0; i < boxes.Length; i++)
        {
            Check(Lept.boxaGetBoxGeometry(boxa, i, out var x, out var y, out var width, out var height));
            boxes[i] = new PixelRect(x, y, width, height);
        }
        return boxes;
    }

    /// <summary>Only the components that are at least so wide or at least so high.</summary>
    public Pix LargeComponents(int width, int height)
    {
        RequireDepth(1, nameof(LargeComponents));
        LeptLog.Start();
        return Own(Lept.pixSelectBySize(handle, width, height, 8, Lept.SelectIfEither, Lept.SelectIfAtLeast, 0), Dpi);
    }

    /// <summary>Only the components that touch the border of the image.</summary>
    public Pix BorderComponents()
    {
        RequireDepth(1, nameof(BorderComponents));
        LeptLog.Start();
        return Own(Lept.pixExtractBorderConnComps(handle, 8), Dpi);
    }
}
