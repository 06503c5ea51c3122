namespace ItaIngest.Pipeline.Findings.Copies;

/// <summary>
/// In how many documents a shingle stands, counted in a table of fixed size: different shingles may share a cell, so that
/// a count may be too high but never too low (a count-min sketch of one row; Cormode and Muthukrishnan 2005).
/// </summary>
internal sealed class ShingleCounts
{
    private const int Bits = 25;

    private readonly ushort[] _cells = new ushort[1 << Bits];

    /// <summary>Counts each of the shingles of one document once.</summary>
    public void Add(ReadOnlySpan<uint> hashes)
    {
        foreach (var hash in hashes)
        {
            ref var cell = ref _cells[hash >> (32 - Bits)];
            if (cell < ushort.MaxValue)
                cell++;
        }
    }

    public int Of(uint hash) => _cells[hash >> (32 - Bits)];
}
