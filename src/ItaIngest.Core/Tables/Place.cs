using ItaIngest.Core.Geometry;

namespace ItaIngest.Core.Tables;

/// <summary>A box on a page.</summary>
public readonly record struct Place(int Page, Box Box);
