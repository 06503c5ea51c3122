using ItaIngest.OcrTraining.Damage;

namespace ItaIngest.OcrTraining.Training;

/// <summary>A picture of one line and what it says, in the model's characters.</summary>
internal sealed record TrainingLine(GrayImage Image, string Text);
