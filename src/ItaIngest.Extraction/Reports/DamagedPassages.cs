using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>Finds the paragraphs outside tables whose letters no Thai text has.</summary>
internal static class DamagedPassages
{
    public static IReadOnlyList<DamagedPassage> Read(ReportText text) =>
        [.. text.Passages.Select(passage => (Passage: passage, Damage: ThaiText.FindDamage(ThaiText.Normalise(passage.Text))))
            .Where(found => found.Damage != TextDamage.None)
            .Select(found => new DamagedPassage(found.Damage, ReportText.EvidenceOf(found.Passage)))];
}
