using ItaIngest.Classification.Training;

namespace ItaIngest.Classification.Tests.Training;

/// <summary>The project's own training file, and a part of it that trains in a second.</summary>
internal static class TestData
{
    private static readonly Lazy<TrainingFile> s_all = new(() => TrainingFile.Read(Repository.File("models", "measures", "training.csv")));

    public static TrainingFile All => s_all.Value;

    /// <summary>Every third measure.</summary>
    public static TrainingFile Part => All with { Measures = [.. All.Measures.Where((_, i) => i % 3 == 0)] };

    public static int LabelOf(string category) => ScoreTable.LabelOf(category);
}
