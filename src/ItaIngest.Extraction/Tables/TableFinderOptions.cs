namespace ItaIngest.Extraction.Tables;

/// <summary>How <see cref="TableFinder"/> looks for tables.</summary>
public sealed record TableFinderOptions
{
    /// <summary>Resolution at which pages are drawn to look for rulings. Default 150: a hairline is a pixel wide.</summary>
    public double Dpi { get; init; } = 150;

    /// <summary>The options that change the result, for <see cref="Core.Stages.StageKey"/>.</summary>
    internal string KeyText => Dpi == 150 ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"dpi={Dpi}");
}
