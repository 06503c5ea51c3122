using System.Text;
using ItaIngest.Core.Thai;

namespace ItaIngest.Classification.Training;

/// <summary>
/// Damages text as bad recognition does: letters taken for look-alikes or for any other, lost, doubled, spaces put in.
/// The same seed gives the same damage on every machine.
/// </summary>
public sealed class CharacterErrors(double rate, ulong seed)
{
    /// <summary>Letters that recognition takes for each other; each run is one family.</summary>
    private static readonly string[] s_families = ["กภถฤ", "ขชซ", "คศตด", "บปษ", "ผพฟฝ", "นมห", "รธฐ", "ลสอ", "วาจ", "\u0E34\u0E35\u0E36\u0E37", "\u0E38\u0E39", "เแโ", "ไใโ", "งฉ", "ยบ", "ทหน", "\u0E31\u0E47\u0E4C"];

    private ulong _state = seed;

    /// <summary>The text with about <c>rate</c> of its characters wrong.</summary>
    public string Apply(string text)
    {
        var output = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (Next() >= rate)
                output.Append(c);
            else
                Damage(c, output);
        }

        return output.ToString();
    }

    public MeasureFields Apply(MeasureFields fields) => new(Apply(fields.Text), Apply(fields.Steps), Apply(fields.Issue));

    private void Damage(char c, StringBuilder output)
    {
        var kind = Next();
        if (kind < 0.2)
            return;
        if (kind < 0.35)
            output.Append(c).Append(kind < 0.28 ? c : ' ');
        else
            output.Append(kind < 0.85 ? LookAlike(c) : AnyLetter());
    }

    private char LookAlike(char c)
    {
        var family = Array.Find(s_families, family => family.Contains(c, StringComparison.Ordinal));
        if (family is null)
            return ThaiText.IsThai(c) ? AnyLetter() : c;
        return family[(family.IndexOf(c, StringComparison.Ordinal) + 1 + (int)(Next() * (family.Length - 1))) % family.Length];
    }

    private char AnyLetter() => (char)('ก' + (int)(Next() * 46));

    /// <summary>Below 1. SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).</summary>
    private double Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
