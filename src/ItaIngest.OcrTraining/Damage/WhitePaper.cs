namespace ItaIngest.OcrTraining.Damage;

/// <summary>
/// Makes paper white as the program does before it reads a line: the page is evened until its paper has shade 200, and
/// all from 195 up becomes white. Ink keeps its share of the paper's light.
/// </summary>
internal static class WhitePaper
{
    private const double EvenedPaper = 200;
    private const double WhiteFrom = 195;

    public static GrayImage Apply(GrayImage image)
    {
        var sorted = (byte[])image.Pixels.Clone();
        Array.Sort(sorted);
        var paper = Math.Max((int)sorted[sorted.Length * 7 / 10], 1);
        var factor = EvenedPaper / paper * 255 / WhiteFrom;
        return new GrayImage(image.Width, image.Height, Array.ConvertAll(image.Pixels, pixel => Filters.Clamp(pixel * factor)));
    }
}
