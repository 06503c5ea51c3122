using System.Text;
using ItaIngest.Extraction.Recognition.Layer.Fonts;

namespace ItaIngest.Extraction.Recognition.Layer.Repair;

/// <summary>Says in words what was wrong with a layer's fonts.</summary>
internal static class CorrectionText
{
    private const int Shown = 6;

    /// <summary>The corrections, font names left out: several subsets of one font lie alike.</summary>
    public static string Of(IReadOnlyList<FontCorrection> corrections)
    {
        var all = corrections.Select(One).Distinct(StringComparer.Ordinal).ToList();
        return string.Join(", ", all.Take(Shown)) + (all.Count > Shown ? FormattableString.Invariant($" and {all.Count - Shown} more") : "");
    }

    private static string One(FontCorrection correction) => (correction.Stored, correction.Shown) switch
    {
        (0, _) => $"{Name(correction.Shown)} added",
        (_, 0) => $"{Name(correction.Stored)} taken out",
        _ => $"{Name(correction.Stored)} to {Name(correction.Shown)}",
    };

    private static string Name(int code) =>
        code is < 0x20 or 0xFFFD or >= 0xE000 and <= 0xF8FF || !Rune.IsValid(code) ? FormattableString.Invariant($"U+{code:X4}") : new Rune(code).ToString();
}
