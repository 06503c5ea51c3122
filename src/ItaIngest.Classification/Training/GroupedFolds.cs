namespace ItaIngest.Classification.Training;

/// <summary>Parts a training file into folds of about equal size and mix, keeping every group together.</summary>
public static class GroupedFolds
{
    /// <summary>The fold of each measure, from 0. Depends on nothing but the measures: the largest groups of a category go first.</summary>
    public static int[] Assign(IReadOnlyList<TrainingMeasure> measures, int folds)
    {
        var foldOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var inCategory = new Dictionary<(string Category, int Fold), int>();
        var total = new int[folds];
        var groups = measures
            .GroupBy(measure => measure.Group, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Category: group.CountBy(measure => measure.Category, StringComparer.Ordinal).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key, Size: group.Count()))
            .OrderByDescending(group => group.Size)
            .ThenBy(group => group.Name, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var fold = Enumerable.Range(0, folds).MinBy(f => (inCategory.GetValueOrDefault((group.Category, f)), total[f], f));
            foldOf[group.Name] = fold;
            inCategory[(group.Category, fold)] = inCategory.GetValueOrDefault((group.Category, fold)) + group.Size;
            total[fold] += group.Size;
        }

        return [.. measures.Select(measure => foldOf[measure.Group])];
    }
}
