using ItaIngest.OcrTraining.Rendering;

namespace ItaIngest.OcrTraining.Text;

/// <summary>Latin letters in no order, so that no letter is rare and no word has to be known.</summary>
internal static class UnspelledLetters
{
    private const string All = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>The capitals of the instruments' names and what they are taken for.</summary>
    private const string Stems = "IIITTTEEOOFLH1l0A";

    public static string Latin(Random random)
    {
        if (random.Happens(0.35))
        {
            return Draw(Stems, random.Next(2, 6), random);
        }

        var text = Draw(All, random.Next(2, 9), random);
        return random.Next(3) switch
        {
            0 => text.ToUpperInvariant(),
            1 => text.ToLowerInvariant(),
            _ => text,
        };
    }

    /// <summary>Every fifth letter stands twice: two of a kind side by side are what a network of this type reads as one.</summary>
    private static string Draw(string letters, int count, Random random) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => new string(letters[random.Next(letters.Length)], random.Happens(0.2) ? 2 : 1)));
}
