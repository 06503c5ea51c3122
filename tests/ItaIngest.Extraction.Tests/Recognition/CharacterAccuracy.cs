namespace ItaIngest.Extraction.Tests.Recognition;

/// <summary>Share of characters right: 1 − edit distance / length of the truth.</summary>
internal static class CharacterAccuracy
{
    public static double Of(string truth, string read)
    {
        var row = Enumerable.Range(0, read.Length + 1).ToArray();
        for (var i = 1; i <= truth.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= read.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (truth[i - 1] == read[j - 1] ? 0 : 1)));
        }
        return truth.Length == 0 ? 1 : 1 - ((double)row[^1] / truth.Length);
    }
}
