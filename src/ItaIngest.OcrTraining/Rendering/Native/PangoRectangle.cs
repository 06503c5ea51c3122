using System.Runtime.InteropServices;

namespace ItaIngest.OcrTraining.Rendering.Native;

/// <summary>A box in pixels, y downward.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PangoRectangle
{
    public int X;
    public int Y;
    public int Width;
    public int Height;
}
