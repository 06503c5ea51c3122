using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Recognition;

/// <summary>What <see cref="LineAssembler"/> made of some glyphs.</summary>
/// <param name="Lines">the printed lines, top to bottom, then left to right</param>
/// <param name="Rotated">glyphs of text that runs up or down the page: in no line</param>
/// <param name="Duplicates">glyphs left out because the same one is printed at the same place (bold by double print)</param>
public sealed record LineAssembly(IReadOnlyList<TextLine> Lines, IReadOnlyList<Glyph> Rotated, int Duplicates)
{
    public static LineAssembly Empty { get; } = new([], [], 0);
}
