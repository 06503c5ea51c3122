using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;

namespace ItaIngest.Extraction.Recognition.Layer.Comparison;

/// <summary>
/// One letter of a line with its marks, place by place. ำ is taken apart: its circle stands on the letter before it.
/// </summary>
internal sealed class Slot(Glyph source, int letter)
{
    private const int Places = 4;

    private readonly int[] codes = [letter, 0, 0, 0];
    private readonly Glyph?[] glyphs = [source, null, null, null];

    /// <summary>The base glyph it was made of.</summary>
    public Glyph Source => source;

    public Box Box => source.Box;

    /// <summary>What stands at a place; 0 for nothing.</summary>
    public int this[LetterPlace place] => codes[(int)place];

    public int Letter => codes[0];

    /// <summary>The glyph that stands at a place; of a circle that was part of ำ, the ำ.</summary>
    public Glyph? GlyphAt(LetterPlace place) => glyphs[(int)place];

    public float ConfidenceOf(LetterPlace place) => glyphs[(int)place]?.Confidence ?? 0;

    /// <summary>Puts a character at its place.</summary>
    public void Set(LetterPlace place, int code, Glyph? glyph)
    {
        codes[(int)place] = code;
        glyphs[(int)place] = glyph;
    }

    /// <summary>The same letter with the same marks, digits by value.</summary>
    public bool Shows(Slot other)
    {
        for (var place = 1; place < Places; place++)
            if (codes[place] != other.codes[place])
                return false;
        return Letters.AreSame(codes[0], other.codes[0]);
    }

    public Slot Copy()
    {
        var copy = new Slot(source, codes[0]);
        codes.CopyTo(copy.codes, 0);
        glyphs.CopyTo(copy.glyphs, 0);
        return copy;
    }
}
