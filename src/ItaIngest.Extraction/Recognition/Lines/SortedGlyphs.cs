using ItaIngest.Core.Recognition;

namespace ItaIngest.Extraction.Recognition.Lines;

/// <summary>Glyphs by what they are, each group from left to right, so that the order they came in cannot matter.</summary>
internal sealed record SortedGlyphs(List<Glyph> Bases, List<Glyph> Marks, List<Glyph> Spaces, IReadOnlyList<Glyph> Rotated, int Duplicates)
{
    public static SortedGlyphs Of(IReadOnlyList<Glyph> glyphs)
    {
        var all = new Glyph[glyphs.Count];
        var count = 0;
        foreach (var glyph in glyphs)
            if (!GlyphKind.IsNothing(glyph.CodePoint) && !glyph.Box.IsNone)
                all[count++] = glyph;
        all.AsSpan(0, count).Sort(Compare);
        var rotated = RotatedText.Take(all, ref count);
        var before = count;
        DoublePrint.Remove(all, ref count);

        List<Glyph> bases = new(count), marks = [], spaces = [];
        foreach (ref readonly var glyph in all.AsSpan(0, count))
            (GlyphKind.IsSpace(glyph.CodePoint) ? spaces : GlyphKind.IsMark(glyph.CodePoint) ? marks : bases).Add(glyph);
        return new SortedGlyphs(bases, marks, spaces, rotated, before - count);
    }

    private static int Compare(Glyph a, Glyph b)
    {
        var order = a.Box.Left.CompareTo(b.Box.Left);
        if (order == 0)
            order = a.Box.Top.CompareTo(b.Box.Top);
        if (order == 0)
            order = a.CodePoint.CompareTo(b.CodePoint);
        if (order == 0)
            order = a.Box.Right.CompareTo(b.Box.Right);
        if (order == 0)
            order = a.Box.Bottom.CompareTo(b.Box.Bottom);
        if (order == 0)
            order = b.Confidence.CompareTo(a.Confidence);
        return order != 0 ? order : a.Font.CompareTo(b.Font);
    }
}
