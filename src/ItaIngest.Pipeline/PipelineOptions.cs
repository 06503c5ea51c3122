using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Extraction.Tables;

namespace ItaIngest.Pipeline;

/// <summary>The options of every stage.</summary>
public sealed record PipelineOptions
{
    public PageReaderOptions Pages { get; init; } = new();

    public TextRecognizerOptions Recognition { get; init; } = new();

    public TableFinderOptions Tables { get; init; } = new();

    /// <summary>Run again what failed before, instead of repeating the stored failure.</summary>
    public bool RetryFailed { get; init; }
}
