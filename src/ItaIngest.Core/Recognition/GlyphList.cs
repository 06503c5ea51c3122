using System.Collections;
using System.Text.Json.Serialization;

namespace ItaIngest.Core.Recognition;

/// <summary>
/// The glyphs of a page in the order the reader gave them. A type of its own so that it is stored compactly, and each as
/// precisely as it is stored: a run that takes a result from the store goes on with the same numbers as one that has just made it.
/// </summary>
[JsonConverter(typeof(GlyphListConverter))]
public sealed class GlyphList(IEnumerable<Glyph> glyphs) : IReadOnlyList<Glyph>, IEquatable<GlyphList>
{
    private readonly Glyph[] glyphs = [.. glyphs.Select(GlyphListConverter.AsStored)];

    public static GlyphList Empty { get; } = new([]);

    public int Count => glyphs.Length;

    public Glyph this[int index] => glyphs[index];

    public IEnumerator<Glyph> GetEnumerator() => glyphs.AsEnumerable().GetEnumerator();

    public bool Equals(GlyphList? other) => other is not null && glyphs.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as GlyphList);

    public override int GetHashCode() => HashCode.Combine(glyphs.Length, glyphs.Length > 0 ? glyphs[0] : default);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
