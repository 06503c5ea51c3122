using ItaIngest.Core.Tables;

namespace ItaIngest.Core.Documents;

/// <summary>A page before recognition.</summary>
/// <param name="Number">from 1</param>
/// <param name="Width">in points, as displayed; 0 where the document has no geometry (text, HTML, DOCX)</param>
/// <param name="Height">in points</param>
/// <param name="Blocks">text lines and tables that the document itself provides (text, HTML, DOCX), in reading order;
/// empty for PDF and pictures</param>
public sealed record Page(int Number, double Width, double Height, IReadOnlyList<Block> Blocks);
