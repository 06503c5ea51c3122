namespace ItaIngest.OcrTraining.Evaluation;

/// <summary>A page made for measuring.</summary>
/// <param name="Png">Its picture, with its resolution.</param>
/// <param name="Text">What is printed, a line a line.</param>
public sealed record OcrTestPage(byte[] Png, string Text);
