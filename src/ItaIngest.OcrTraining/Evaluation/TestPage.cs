using ItaIngest.OcrTraining.Damage;

namespace ItaIngest.OcrTraining.Evaluation;

/// <summary>A page made for measuring: its picture, a picture of each line cut from it, and what is printed.</summary>
/// <param name="Lines">In reading order, as many as <paramref name="LinePictures"/>.</param>
internal sealed record TestPage(GrayImage Picture, IReadOnlyList<GrayImage> LinePictures, IReadOnlyList<string> Lines)
{
    public string Text => string.Join('\n', Lines);
}
