namespace ItaIngest.Extraction.Recognition.Lines;

/// <summary>
/// Which gaps of one line are spaces. Measured in widths of the line's typical letter, since fonts differ (a space of
/// Sarabun is 0.22 em, of Laksaman 0.32 em; both are 0.57 letters), and over the line's typical gap, since OCR boxes end
/// with the ink and distributed text is set apart.
/// </summary>
internal readonly struct LineSpacing
{
    private const double WithEvidence = 0.38; // poppler's false spaces reach 0.25, real ones start at 0.5
    private const double WithoutEvidence = 0.75;
    private const double AgainstEvidence = 1.3;
    private const double Columns = 6; // three ems
    private const double LargestTypicalGap = 0.6;
    private const int FewGaps = 4;

    private readonly double letter;
    private readonly double typicalGap;

    private readonly double without;

    private LineSpacing(double letter, double typicalGap, bool hasSpaces) =>
        (this.letter, this.typicalGap, without) = (letter, typicalGap, hasSpaces ? AgainstEvidence : WithoutEvidence);

    public static LineSpacing Of(List<PlacedBase> bases, bool hasSpaces)
    {
        var values = new double[bases.Count];
        for (var i = 0; i < bases.Count; i++)
            values[i] = bases[i].Right - bases[i].Glyph.Box.Left;
        var width = Median.Sorting<double>(values);
        var gaps = 0;
        for (var i = 1; i < bases.Count; i++)
            if (bases[i - 1].Space == SpaceEvidence.None)
                values[gaps++] = Gap(bases[i - 1], bases[i]);
        var typical = gaps < FewGaps ? 0 : Math.Clamp(Median.Sorting(values.AsSpan(0, gaps)), 0, LargestTypicalGap * width);
        return new LineSpacing(width, typical, hasSpaces);
    }

    /// <summary>What stands between two neighbours: nothing, a space, or two spaces between columns.</summary>
    public string Between(PlacedBase left, PlacedBase right)
    {
        var gap = Gap(left, right) - typicalGap;
        if (gap > Columns * letter)
            return "  ";
        return left.Space == SpaceEvidence.Read || gap > (left.Space == SpaceEvidence.Layer ? WithEvidence : without) * letter ? " " : "";
    }

    private static double Gap(PlacedBase left, PlacedBase right) => right.Glyph.Box.Left - left.Right;
}
