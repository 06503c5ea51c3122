using System.Globalization;

namespace ItaIngest.Core.Vocabulary;

/// <summary>What a grade needs, in years first to last. Rules of a year are ordered from the best grade down.</summary>
internal sealed record GradeRule(int FirstYear, int LastYear, string Grade, decimal? LeastTotal, decimal? LeastInstrument, bool Passes)
{
    public bool Covers(int year) => year >= FirstYear && year <= LastYear;

    public static IReadOnlyList<GradeRule> Load() =>
        VocabularyFile.Read("grades.csv").Select(r => new GradeRule(
            int.Parse(r["first_year"], CultureInfo.InvariantCulture),
            int.Parse(r["last_year"], CultureInfo.InvariantCulture),
            r["grade"],
            Figure(r["least_total"]),
            Figure(r["least_instrument"]),
            r["passes"] == "true")).ToList();

    private static decimal? Figure(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
