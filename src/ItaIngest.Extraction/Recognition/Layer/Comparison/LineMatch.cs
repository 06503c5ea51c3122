namespace ItaIngest.Extraction.Recognition.Layer.Comparison;

/// <summary>Gives each letter that OCR read to the line of the layer it stands on: the engines cut lines differently.</summary>
internal static class LineMatch
{
    private const double Beside = 2; // letter widths beyond an end of the line
    private const double OffLine = 0.6; // of the line's height

    /// <summary>The letters for each line, from left to right.</summary>
    public static List<Slot>[] Distribute(IReadOnlyList<SlotLine> lines, IReadOnlyList<SlotLine> read, out List<Slot> unmatched)
    {
        var beside = lines.Select(_ => new List<Slot>()).ToArray();
        unmatched = [];
        foreach (var slot in read.SelectMany(line => line.Slots).Where(slot => Letters.IsWord(slot.Letter)))
        {
            if (Nearest(lines, slot) is { } line)
                beside[line].Add(slot);
            else
                unmatched.Add(slot);
        }
        foreach (var slots in beside)
            slots.Sort((a, b) => a.Box.CenterX.CompareTo(b.Box.CenterX));
        return beside;
    }

    private static int? Nearest(IReadOnlyList<SlotLine> lines, Slot slot)
    {
        int? best = null;
        var least = double.PositiveInfinity;
        for (var i = 0; i < lines.Count; i++)
        {
            var (box, reach) = (lines[i].Box, Beside * lines[i].LetterWidth);
            var off = Math.Abs(box.CenterY - slot.Box.CenterY);
            if (off < least && off < OffLine * box.Height && slot.Box.CenterX > box.Left - reach && slot.Box.CenterX < box.Right + reach)
                (best, least) = (i, off);
        }
        return best;
    }
}
