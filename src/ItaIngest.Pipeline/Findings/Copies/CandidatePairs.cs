namespace ItaIngest.Pipeline.Findings.Copies;

/// <summary>
/// Pairs of sets that may have much in common: those whose signatures agree in a whole band (locality-sensitive hashing,
/// Indyk and Motwani 1998). Bands are gone through one after the other, so that memory does not grow with the pairs.
/// </summary>
internal static class CandidatePairs
{
    private const int Rows = 2;

    /// <summary>In a band shared by more sets than this, each is paired with its next ones only: a text that so many have.</summary>
    private const int MostNeighbours = 64;

    /// <summary>Indices of two signatures, the smaller first; a pair may come several times.</summary>
    /// <param name="signatures">null for what is not to be compared</param>
    /// <param name="length">numbers in each</param>
    public static IEnumerable<(int First, int Second)> Of(IReadOnlyList<uint[]?> signatures, int length)
    {
        var keys = new ulong[signatures.Count];
        var owners = new int[signatures.Count];
        for (var band = 0; band < length / Rows; band++)
        {
            var count = Fill(signatures, band, keys, owners);
            Array.Sort(keys, owners, 0, count);
            for (var i = 0; i < count; i++)
            {
                for (var j = i + 1; j < count && j <= i + MostNeighbours && keys[j] == keys[i]; j++)
                    yield return (Math.Min(owners[i], owners[j]), Math.Max(owners[i], owners[j]));
            }
        }
    }

    private static int Fill(IReadOnlyList<uint[]?> signatures, int band, ulong[] keys, int[] owners)
    {
        var count = 0;
        for (var i = 0; i < signatures.Count; i++)
        {
            if (signatures[i] is not { } signature)
                continue;
            keys[count] = ((ulong)signature[band * Rows] << 32) | signature[(band * Rows) + 1];
            owners[count++] = i;
        }

        return count;
    }
}
