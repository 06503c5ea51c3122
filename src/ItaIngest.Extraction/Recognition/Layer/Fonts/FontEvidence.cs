using ItaIngest.Extraction.Recognition.Layer.Comparison;

namespace ItaIngest.Extraction.Recognition.Layer.Fonts;

/// <summary>How often what one font stores was read as what, place by place.</summary>
internal sealed class FontEvidence
{
    private const float Sure = 0.6f;

    private const int Enough = 60; // letters
    private const double True = 0.95;
    private const int Few = 3;

    private static readonly LetterPlace[] Marks = [LetterPlace.Vowel, LetterPlace.Circle, LetterPlace.Tone];

    private readonly Dictionary<(LetterPlace Place, int Stored, int Read, int Beside), int> counts = [];

    /// <summary>Every pair that was seen, in all (Beside 0) and beside each other character of the cluster.</summary>
    public IEnumerable<(LetterPlace Place, int Stored, int Read, int Beside, int Count)> Pairs =>
        counts.OrderBy(pair => pair.Key).Select(pair => (pair.Key.Place, pair.Key.Stored, pair.Key.Read, pair.Key.Beside, pair.Value));

    /// <summary>Many letters were compared, and nearly all are read as they are stored.</summary>
    public bool IsTrue
    {
        get
        {
            var letters = counts.Where(pair => pair.Key is { Place: LetterPlace.Base, Beside: 0 }).ToList();
            var all = letters.Sum(pair => pair.Value);
            return all >= Enough && letters.Where(pair => pair.Key.Stored == pair.Key.Read).Sum(pair => pair.Value) >= True * all;
        }
    }

    /// <param name="stored">of the layer</param>
    /// <param name="read">by OCR, at the same place</param>
    /// <param name="expected">what the stored letter is known to show: marks are compared only on equal letters</param>
    public void Add(Slot stored, Slot read, int expected)
    {
        if (read.ConfidenceOf(LetterPlace.Base) < Sure)
            return;
        Add(LetterPlace.Base, stored.Letter, Letters.AreSame(stored.Letter, read.Letter) ? stored.Letter : read.Letter);
        if (!Letters.AreSame(expected, read.Letter) || !Letters.IsThaiLetter(read.Letter))
            return;
        foreach (var place in Marks)
            if (stored[place] != 0 || (read[place] != 0 && read.ConfidenceOf(place) >= Sure))
            {
                Add(place, stored[place], read[place]);
                Add(place, stored[place], read[place], stored.Letter);
                if (place != LetterPlace.Vowel && stored[LetterPlace.Vowel] is > 0 and var vowel)
                    Add(place, stored[place], read[place], vowel);
            }
    }

    public void Add(FontEvidence other)
    {
        foreach (var (place, stored, read, beside, count) in other.Pairs)
            Add(place, stored, read, beside, count);
    }

    /// <summary>How often a stored character was compared with anything.</summary>
    public int Stored(LetterPlace place, int stored, int beside = 0) =>
        counts.Where(pair => pair.Key.Place == place && pair.Key.Stored == stored && pair.Key.Beside == beside).Sum(pair => pair.Value);

    /// <summary>How often a character was read.</summary>
    public int Read(LetterPlace place, int read, int beside = 0) =>
        counts.Where(pair => pair.Key.Place == place && pair.Key.Read == read && pair.Key.Beside == beside).Sum(pair => pair.Value);

    /// <summary>Share of the letters (or of the digits) that were read as other than stored.</summary>
    public double Wrong(bool digits)
    {
        var letters = counts.Where(pair => pair.Key is { Place: LetterPlace.Base, Beside: 0 } && Letters.IsDigit(pair.Key.Stored) == digits).ToList();
        var all = letters.Sum(pair => pair.Value);
        return all < Few ? 0 : (double)letters.Where(pair => pair.Key.Stored != pair.Key.Read).Sum(pair => pair.Value) / all;
    }

    public int Count(LetterPlace place, int stored, int read) => counts.GetValueOrDefault((place, stored, read, 0));

    private void Add(LetterPlace place, int stored, int read, int beside = 0, int count = 1) =>
        counts[(place, stored, read, beside)] = counts.GetValueOrDefault((place, stored, read, beside)) + count;
}
