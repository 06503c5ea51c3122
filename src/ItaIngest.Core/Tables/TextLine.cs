using ItaIngest.Core.Geometry;

namespace ItaIngest.Core.Tables;

/// <summary>A printed line: of the page, or of one cell.</summary>
/// <param name="Text">normalised (<c>ThaiText.Normalise</c>)</param>
/// <param name="RawText">as read</param>
/// <param name="Box">on the page in points, or <see cref="Box.None"/></param>
/// <param name="Confidence">0 to 1, mean of its characters</param>
/// <param name="EndsParagraph">a hard line break follows (end of a paragraph, <c>&lt;br&gt;</c>); a printed line that is
/// merely full does not end its paragraph</param>
/// <param name="Bold">mostly bold</param>
public sealed record TextLine(
    string Text,
    string RawText,
    Box Box,
    double Confidence,
    bool EndsParagraph = false,
    bool Bold = false) : Block;
