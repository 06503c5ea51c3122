using System.Collections;
using System.Text.Json.Serialization;

namespace ItaIngest.Core.Recognition;

/// <summary>The glyphs of a page in the order the reader gave them. A type of its own so that it is stored compactly.</summary>
[JsonConverter(typeof(GlyphListConverter))]
public sealed class GlyphList(IReadOnlyList<Glyph> glyphs) : IReadOnlyList<Glyph>, IEquatable<GlyphList>
{
    public static GlyphList Empty { get; } = new([]);

    public int Count => glyphs.Count;

    public Glyph this[int index] => glyphs[index];

    public IEnumerator<Glyph> GetEnumerator() => glyphs.GetEnumerator();

    public bool Equals(GlyphList? other) => other is not null && glyphs.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as GlyphList);

    public override int GetHashCode() => HashCode.Combine(glyphs.Count, glyphs.Count > 0 ? glyphs[0] : default);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
