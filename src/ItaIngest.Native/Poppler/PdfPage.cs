using ItaIngest.Core.Geometry;

namespace ItaIngest.Native.Poppler;

/// <summary>One page of an open PDF, as displayed: crop box and /Rotate are applied to all that it gives.</summary>
public sealed partial class PdfPage : IDisposable
{
    private readonly PopplerPageHandle handle;

    internal PdfPage(PopplerPageHandle handle, int number)
    {
        this.handle = handle;
        Number = number;
        PopplerGlib.poppler_page_get_size(handle, out var width, out var height);
        WidthPoints = width;
        HeightPoints = height;
    }

    /// <summary>From 1.</summary>
    public int Number { get; }

    public double WidthPoints { get; }

    public double HeightPoints { get; }

    /// <summary>The whole page.</summary>
    public Box Bounds => new(0, 0, WidthPoints, HeightPoints);

    public void Dispose() => handle.Dispose();

    private static Box Upright(in PopplerGlib.Rectangle r) =>
        new(Math.Min(r.X1, r.X2), Math.Min(r.Y1, r.Y2), Math.Max(r.X1, r.X2), Math.Max(r.Y1, r.Y2));
}
