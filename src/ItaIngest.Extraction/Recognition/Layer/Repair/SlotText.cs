using System.Text;
using ItaIngest.Extraction.Recognition.Layer.Comparison;

namespace ItaIngest.Extraction.Recognition.Layer.Repair;

/// <summary>Writes letters of a line as normalised text.</summary>
internal static class SlotText
{
    /// <summary>The letters from <paramref name="from"/> to before <paramref name="to"/>; what is no Thai letter parts words.</summary>
    public static string Of(IReadOnlyList<Slot> slots, int from, int to)
    {
        var text = new StringBuilder();
        for (var i = Math.Max(0, from); i < Math.Min(to, slots.Count); i++)
            Append(slots, i, text);
        return text.ToString();
    }

    /// <summary>The letter that is printed at a place: ำ where its circle stands on the letter before.</summary>
    public static int LetterAt(IReadOnlyList<Slot> slots, int i) =>
        slots[i].Letter == Letters.SaraAa && i > 0 && slots[i - 1][LetterPlace.Circle] != 0 ? Letters.SaraAm : slots[i].Letter;

    /// <summary>Whether the circle on a letter is part of a ำ behind it.</summary>
    public static bool HasSaraAm(IReadOnlyList<Slot> slots, int i) =>
        slots[i][LetterPlace.Circle] != 0 && i + 1 < slots.Count && slots[i + 1].Letter == Letters.SaraAa;

    private static void Append(IReadOnlyList<Slot> slots, int i, StringBuilder text)
    {
        var letter = LetterAt(slots, i);
        text.Append(Letters.IsThaiLetter(letter) ? (char)letter : ' ');
        var slot = slots[i];
        foreach (var place in (LetterPlace[])[LetterPlace.Vowel, LetterPlace.Circle, LetterPlace.Tone])
            if (slot[place] != 0 && (place != LetterPlace.Circle || !HasSaraAm(slots, i)))
                text.Append((char)slot[place]);
    }
}
