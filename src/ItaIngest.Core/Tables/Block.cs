using System.Text.Json.Serialization;

namespace ItaIngest.Core.Tables;

/// <summary>A part of a page in reading order: a <see cref="TextLine"/> or a <see cref="PageTable"/>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(TextLine), "line")]
[JsonDerivedType(typeof(PageTable), "table")]
public abstract record Block;
