using ItaIngest.OcrTraining.Damage;

namespace ItaIngest.OcrTraining.Rendering;

/// <summary>The smallest box around everything darker than half gray. Pixels, y downward.</summary>
internal readonly record struct InkBox(int Left, int Top, int Right, int Bottom)
{
    public bool IsEmpty => Right <= Left;

    public static InkBox Of(GrayImage image)
    {
        int left = image.Width, top = image.Height, right = 0, bottom = 0;
        for (var y = 0; y < image.Height; y++)
        {
            for (var x = 0; x < image.Width; x++)
            {
                if (image[x, y] < 128)
                {
                    left = Math.Min(left, x);
                    right = Math.Max(right, x + 1);
                    top = Math.Min(top, y);
                    bottom = y + 1;
                }
            }
        }

        return new InkBox(left, top, right, bottom);
    }
}
