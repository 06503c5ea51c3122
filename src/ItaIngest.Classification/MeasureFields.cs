using ItaIngest.Core.Reports;

namespace ItaIngest.Classification;

/// <summary>What the classifier reads of a measure.</summary>
/// <param name="Text">the measure itself</param>
/// <param name="Steps">how it will be done</param>
/// <param name="Issue">the weak point or indicator it answers to</param>
public sealed record MeasureFields(string Text, string Steps = "", string Issue = "")
{
    public static MeasureFields Of(Measure measure) => Of(measure.Text, measure.Steps ?? measure.Action, measure.Issue);

    /// <summary>A measure that is only told by its steps, or by what was done, is judged by those.</summary>
    /// <param name="measure">the measure</param>
    /// <param name="steps">how it will be done; for lack of that, what was done</param>
    /// <param name="issue">what it answers to</param>
    public static MeasureFields Of(string? measure, string? steps, string? issue) =>
        new(measure ?? steps ?? "", measure is null ? "" : steps ?? "", issue ?? "");
}
