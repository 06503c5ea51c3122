namespace ItaIngest.OcrTraining.Rendering;

/// <summary>Chooses font, size, resolution and spacing for a training line, as often as offices use them.</summary>
internal sealed class StylePicker(IReadOnlyList<Typeface> typefaces)
{
    private static readonly (double Dpi, double Weight)[] Resolutions =
        [(100, 2), (120, 4), (150, 24), (200, 40), (240, 7), (300, 23)];

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
            Stretch = random.Happens(0.5) ? random.Between(0.85, 1.15) : 1,
            SkewDegrees = random.Happens(0.5) ? random.Between(-0.6, 0.6) : 0,
            Underlined = random.Happens(0.03),
        };
        if (random.Happens(0.3))
        {
            style = style with { SpaceWidening = random.Between(-0.06, 0.25) * style.Em };
        }

        return random.Happens(0.15)
            ? style with { LetterSpacing = random.Between(-0.025, 0.08) * style.Em }
            : style;
    }
}
