using ItaIngest.Core.Geometry;

namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>A heading in the making: phrases below each other over the same columns.</summary>
internal sealed class HeaderGroup(int first, int last, int line, Box box)
{
    public int First { get; } = first;

    public int Last { get; } = last;

    public int TopLine { get; } = line;

    public int BottomLine { get; private set; } = line;

    public Box Box { get; private set; } = box;

    public bool Spans => Last > First;

    public void Add(int line, Box box) => (BottomLine, Box) = (line, Box.Union(box));
}
