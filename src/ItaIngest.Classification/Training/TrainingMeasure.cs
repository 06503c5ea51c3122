namespace ItaIngest.Classification.Training;

/// <summary>A labelled measure.</summary>
/// <param name="Fields">the text</param>
/// <param name="Category">a code of <see cref="Categories"/></param>
/// <param name="Secondary">a code that a careful reader could equally choose, or empty</param>
/// <param name="Group">paraphrases and rows of one template share it; it never straddles a split</param>
/// <param name="Section">heading over the row, or empty</param>
/// <param name="Source">where the row comes from, or empty</param>
public sealed record TrainingMeasure(MeasureFields Fields, string Category, string Secondary, string Group, string Section = "", string Source = "")
{
    /// <summary>Either label counts as right.</summary>
    public bool Accepts(string category) => category == Category || category == Secondary;
}
