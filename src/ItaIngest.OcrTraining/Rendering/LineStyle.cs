namespace ItaIngest.OcrTraining.Rendering;

/// <summary>How one line is printed.</summary>
internal sealed record LineStyle
{
    public required string Font { get; init; }

    public required double Points { get; init; }

    public required double Dpi { get; init; }

    /// <summary>Added between letters, in pixels.</summary>
    public double LetterSpacing { get; init; }

    /// <summary>Added to each space, in pixels: Word widens and narrows them to fill a line.</summary>
    public double SpaceWidening { get; init; }

    /// <summary>Width against height: scanners and print drivers do not keep it quite.</summary>
    public double Stretch { get; init; } = 1;

    public double SkewDegrees { get; init; }

    public bool Underlined { get; init; }

    /// <summary>The size of an em square in pixels.</summary>
    public double Em => Points * Dpi / 72;
}
