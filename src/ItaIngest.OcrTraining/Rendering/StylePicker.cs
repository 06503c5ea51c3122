namespace ItaIngest.OcrTraining.Rendering;

/// <summary>Chooses font, size, resolution and spacing for a training line, as often as offices use them.</summary>
internal sealed class StylePicker(IReadOnlyList<Typeface> typefaces)
{
    private static readonly (double Dpi, double Weight)[] Resolutions =
        [(100, 3), (120, 4), (150, 22), (200, 40), (240, 6), (300, 25)];

    private readonly Typeface[] used = [.. typefaces.Where(face => face.Weight > 0)];

    public LineStyle Pick(Random random)
    {
        var face = random.PickWeighted(used, item => item.Weight);
        var dpi = random.PickWeighted(Resolutions, item => item.Weight).Dpi;
        var points = random.Happens(0.6) ? random.Between(14.5, 17) : random.Between(11, 23);
        if (dpi <= 120)
        {
            points = Math.Max(points, 14);
        }

        var style = new LineStyle
        {
            Font = $"{face.Family} {random.Pick(face.Styles)}".Trim(),
            Points = points * face.Scale,
            Dpi = dpi,
            Stretch = random.Happens(0.4) ? random.Between(0.92, 1.08) : 1,
            SkewDegrees = random.Happens(0.5) ? random.Between(-0.6, 0.6) : 0,
            Underlined = random.Happens(0.03),
        };
        return random.Happens(0.15)
            ? style with { LetterSpacing = random.Between(-0.025, 0.08) * style.Em }
            : style;
    }
}
