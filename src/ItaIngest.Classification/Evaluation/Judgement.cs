namespace ItaIngest.Classification.Evaluation;

/// <summary>One measure with what a person and what the model said.</summary>
/// <param name="Category">the person's label</param>
/// <param name="Secondary">what a careful reader could equally choose, or empty</param>
/// <param name="Predicted">the model's best guess, whatever its confidence</param>
/// <param name="Confidence">0 to 1</param>
public sealed record Judgement(string Category, string Secondary, string Predicted, double Confidence)
{
    public bool Right => Predicted == Category || Predicted == Secondary;

    /// <summary>The label to count the measure under: the one the model chose where both are right.</summary>
    public string Truth => Right ? Predicted : Category;
}
