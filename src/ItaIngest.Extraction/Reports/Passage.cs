using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;

namespace ItaIngest.Extraction.Reports;

/// <summary>A paragraph outside tables.</summary>
/// <param name="Text">its lines joined</param>
/// <param name="Page">from 1</param>
/// <param name="Box">around its lines</param>
/// <param name="Origin">where the characters come from</param>
/// <param name="Confidence">0 to 1</param>
/// <param name="Block">index of its first line among the page's blocks</param>
/// <param name="IsTitle">stands before the first long paragraph and the first table: cover, letterhead, title</param>
internal sealed record Passage(string Text, int Page, Box Box, Origin Origin, double Confidence, int Block, bool IsTitle)
{
    /// <summary>The header or footer of the pages: no part of what is said on them.</summary>
    public bool IsRunning { get; init; }
}
