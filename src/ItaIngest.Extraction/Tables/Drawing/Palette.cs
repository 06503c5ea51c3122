using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tables.Drawing;

/// <summary>What each colour of a painted page stands for.</summary>
internal static class Palette
{
    public static Rgb Ruling { get; } = new(230, 60, 50);

    public static Rgb Cell { get; } = new(40, 110, 220);

    public static Rgb Header { get; } = new(150, 60, 190);

    public static Rgb Line { get; } = new(150, 150, 150);

    public static Rgb Order { get; } = new(20, 130, 60);

    /// <summary>Rows that belong to one group have one colour; neighbouring groups have different ones.</summary>
    public static IReadOnlyList<Rgb> Groups { get; } = [new(245, 150, 30), new(30, 160, 160)];
}
