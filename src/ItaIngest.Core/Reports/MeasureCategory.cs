namespace ItaIngest.Core.Reports;

/// <summary>What a measure is about.</summary>
/// <param name="Category">code of the label set; OTHER when the best guess is not probable enough</param>
/// <param name="BestGuess">the most probable category, however improbable</param>
/// <param name="Confidence">probability of the best guess, 0 to 1</param>
/// <param name="Topic">1 to 7, from the category; null for OTHER</param>
/// <param name="Indicators">numbers of the indicators that such measures raise</param>
/// <param name="ReviewReasons">category_uncertain, category_contradicts_section; mostly none</param>
public sealed record MeasureCategory(
    string Category,
    string BestGuess,
    double Confidence,
    int? Topic,
    IReadOnlyList<int> Indicators,
    IReadOnlyList<string> ReviewReasons);
