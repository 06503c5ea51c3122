using ItaIngest.Core.Geometry;

namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>A row in the making: its printed lines, and the phrases of all of them with their columns.</summary>
internal sealed class BodyRow(PrintedLine line, List<PlacedPhrase> phrases)
{
    public List<PlacedPhrase> Phrases { get; } = phrases;

    public Box Box { get; private set; } = line.Box;

    public PrintedLine LastLine { get; private set; } = line;

    /// <summary>Where its text begins.</summary>
    public double Left { get; } = line.Phrases[0].Box.Left;

    public bool OnlyFirst => Phrases.TrueForAll(p => p.First == 0);

    public bool FirstBlank => Phrases.TrueForAll(p => p.First > 0);

    public void Add(BodyRow below)
    {
        Phrases.AddRange(below.Phrases);
        Box = Box.Union(below.Box);
        LastLine = below.LastLine;
    }
}
