using ItaIngest.Core.Recognition;

namespace ItaIngest.Extraction.Recognition.Lines;

/// <summary>A base glyph in its line, with the marks that stand on it.</summary>
internal sealed class PlacedBase(Glyph glyph)
{
    private List<Glyph>? marks;

    public Glyph Glyph { get; } = glyph;

    /// <summary>Right side of the cluster of base and marks: some writers give each an equal part of the cluster's width.</summary>
    public double Right { get; private set; } = glyph.Box.Right;

    /// <summary>Whether an engine gave a space character behind it.</summary>
    public SpaceEvidence Space { get; set; }

    public IReadOnlyList<Glyph> Marks => marks ?? (IReadOnlyList<Glyph>)[];

    public void Add(Glyph mark)
    {
        marks ??= [];
        var at = marks.Count;
        while (at > 0 && GlyphKind.MarkOrder(marks[at - 1].CodePoint) > GlyphKind.MarkOrder(mark.CodePoint))
            at--;
        marks.Insert(at, mark);
        Right = Math.Max(Right, mark.Box.Right);
    }
}
