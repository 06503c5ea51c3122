using System.Globalization;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;

namespace ItaIngest.Extraction.Tests.Recognition;

/// <summary>Where a writer puts the box of a mark.</summary>
public enum MarkStyle
{
    /// <summary>At the right edge of its letter, without width (Word).</summary>
    ZeroWidth,

    /// <summary>Behind its letter, each with an equal part of the cluster's width (Skia).</summary>
    SharedWidth,

    /// <summary>Over or under its letter, as printed.</summary>
    Printed,
}

/// <summary>Sets text as glyphs, the way PDF writers do.</summary>
internal sealed class GlyphTyper(MarkStyle style, double size = 16, short font = 0)
{
    private const double LetterWidth = 0.4; // em, as TH Sarabun
    private const double SpaceWidth = 0.23;

    public List<Glyph> Glyphs { get; } = [];

    /// <summary>Sets one line with its top left corner at a place and returns where it ends.</summary>
    public double Type(string text, double x, double y)
    {
        var height = 1.1 * size;
        for (var i = 0; i < text.Length;)
        {
            var marks = 1;
            while (i + marks < text.Length && CharUnicodeInfo.GetUnicodeCategory(text[i + marks]) == UnicodeCategory.NonSpacingMark)
                marks++;
            var width = (text[i] == ' ' ? SpaceWidth : LetterWidth) * size;
            var part = style == MarkStyle.SharedWidth ? width / marks : width;
            Glyphs.Add(new Glyph(text[i], new Box(x, y, x + part, y + height), 1, font));
            for (var m = 1; m < marks; m++)
                Glyphs.Add(new Glyph(text[i + m], MarkBox(text[i + m], x, y, width, part, m), 1, font));
            x += width;
            i += marks;
        }
        return x;
    }

    private Box MarkBox(char mark, double x, double y, double width, double part, int index) => style switch
    {
        MarkStyle.ZeroWidth => new Box(x + width, y, x + width, y + (1.1 * size)),
        MarkStyle.SharedWidth => new Box(x + (index * part), y, x + ((index + 1) * part), y + (1.1 * size)),
        _ when mark is >= '\u0E38' and <= '\u0E3A' => new Box(x + (0.4 * width), y + size, x + width, y + (1.25 * size)),
        _ => new Box(x + (0.4 * width), y - (0.15 * size * index), x + width, y + (0.2 * size)),
    };
}
