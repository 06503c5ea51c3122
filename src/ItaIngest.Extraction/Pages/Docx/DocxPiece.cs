namespace ItaIngest.Extraction.Pages.Docx;

/// <summary>What a piece of a paragraph is.</summary>
internal enum DocxPieceKind
{
    Text,
    LineBreak,

    /// <summary>The author's page break.</summary>
    PageBreak,

    /// <summary>Where Word last began a new page while laying out.</summary>
    RenderedPageBreak,
}

/// <summary>A piece of a paragraph in reading order.</summary>
internal readonly record struct DocxPiece(DocxPieceKind Kind, string Text = "", bool Bold = false);
