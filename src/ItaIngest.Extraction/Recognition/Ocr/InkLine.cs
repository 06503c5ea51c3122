using ItaIngest.Native;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>A printed line, or the part of one between two wide gaps, as the ink it is made of.</summary>
/// <param name="Ink">boxes of connected ink, marks and dots included, in pixels of the page</param>
/// <param name="Box">around them</param>
/// <param name="BodyTop">upper edge of its letters without marks, in pixels</param>
/// <param name="BodyBottom">lower edge</param>
internal sealed record InkLine(IReadOnlyList<PixelRect> Ink, PixelRect Box, int BodyTop, int BodyBottom)
{
    /// <summary>Boxes of what was cut for it out of ink that hangs together over several lines.</summary>
    public IReadOnlyList<PixelRect> Cut { get; init; } = [];

    /// <summary>Whether it is a row of dots to write on, which is not read but counted.</summary>
    public bool IsLeader { get; init; }

    /// <summary>Whether it stands in the ring of a seal.</summary>
    public bool IsInSeal { get; init; }

    /// <summary>Where ink of another line is shown with it, since a mark of this line is a part of that.</summary>
    public IReadOnlyList<PixelRect> Shared { get; init; } = [];

    /// <summary>The ink whose middle lies between two places.</summary>
    /// <param name="left">in points, as the boxes of glyphs</param>
    /// <param name="right">in points</param>
    /// <param name="dpi">of the page</param>
    public List<PixelRect> Under(double left, double right, double dpi) =>
        [.. Ink.Where(box => (box.X + (box.Width / 2.0)) * 72 / dpi is var x && x > left && x < right)];
}
