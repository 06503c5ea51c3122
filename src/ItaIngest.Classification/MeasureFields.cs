using ItaIngest.Core.Reports;

namespace ItaIngest.Classification;

/// <summary>What the classifier reads of a measure.</summary>
/// <param name="Text">the measure itself</param>
/// <param name="Steps">how it will be done</param>
/// <param name="Issue">the weak point or indicator it answers to</param>
public sealed record MeasureFields(string Text, string Steps = "", string Issue = "")
{
    /// <summary>A measure that is only told by its steps, or by what was done, is judged by those.</summary>
    public static MeasureFields Of(Measure measure) => new(
        measure.Text ?? measure.Steps ?? measure.Action ?? "",
        measure.Text is null ? "" : measure.Steps ?? measure.Action ?? "",
        measure.Issue ?? "");
}
