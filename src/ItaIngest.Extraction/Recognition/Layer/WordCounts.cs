namespace ItaIngest.Extraction.Recognition.Layer;

/// <summary>How often frequent office words were found as they are spelt and as lying text layers store them.</summary>
/// <param name="Right">found in the right spelling, of the words that this damage would change</param>
/// <param name="Damaged">found damaged</param>
internal readonly record struct WordCounts(int Right, int Damaged)
{
    private const int Chance = 1; // one may be the author's own slip
    private const double Systematic = 0.5; // reports that quote badly read papers reach 0.3 on sound layers

    /// <summary>More than slips of the author.</summary>
    public bool IsSystematic => Damaged > Chance && Damaged > Systematic * (Right + Damaged);

    public static WordCounts operator +(WordCounts a, WordCounts b) => new(a.Right + b.Right, a.Damaged + b.Damaged);
}
