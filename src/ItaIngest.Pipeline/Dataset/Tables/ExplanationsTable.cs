using ItaIngest.Classification.Models;
using C = ItaIngest.Pipeline.Dataset.Columns<ItaIngest.Pipeline.Dataset.Tables.Explanation>;

namespace ItaIngest.Pipeline.Dataset.Tables;

/// <summary>explanations.csv: what weighed most for a measure's category. Written on demand, beside measures.csv.</summary>
internal static class ExplanationsTable
{
    public static Table<Explanation> Table { get; } = new(
        "explanations",
        "One line an n-gram that weighed in a measure's category, heaviest first",
        [
            C.Text("measure_id", "the measure", row => row.MeasureId) with { Required = true },
            C.Code("category", "the best guess that is explained, also where measures.csv says OTHER because it is not probable enough", Codes.Categories, row => row.Category) with { Required = true },
            C.Number("category_confidence", "its probability, 0 to 1", row => (decimal)row.Confidence) with { Minimum = 0, Maximum = 1, Required = true },
            C.Integer("rank", "1 for the heaviest", row => row.Rank) with { Minimum = 1, Required = true },
            C.Text("ngram", "the field's letter (m measure and steps, i issue) and the letters; ^ and $ are start and end, 0 any digit; or the terms of a category", row => row.Ngram.Ngram) with { Required = true },
            C.Number("weight", "what it added to the decision; above 0 speaks for the category", row => (decimal)row.Ngram.Weight) with { Required = true },
        ],
        _ => [])
    {
        PrimaryKey = ["measure_id", "rank"],
        ForeignKeys = [new ForeignKey("measure_id", "measures", "measure_id")],
    };
}

/// <summary>One n-gram of one measure.</summary>
internal sealed record Explanation(string MeasureId, string Category, double Confidence, int Rank, NgramWeight Ngram);
