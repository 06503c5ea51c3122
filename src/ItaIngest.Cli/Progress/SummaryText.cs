using System.Text.Json;
using ItaIngest.Cli.Seeing;
using ItaIngest.Pipeline.Dataset;

namespace ItaIngest.Cli.Progress;

/// <summary>Says in a few lines what a run wrote.</summary>
internal static class SummaryText
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static void Print(DatasetSummary summary, string folder, bool json, RunLog log)
    {
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(summary, s_json));
            return;
        }

        if (log.IsJson)
            return; // dataset.written has said it
        var skipped = summary.Skipped == 0 ? "" : $"; {summary.Skipped} files skipped, no documents by their ending";
        Console.Error.WriteLine($"{summary.Documents} documents: {summary.Ok} ok, {summary.Partial} partial, {summary.Failed} failed; {summary.Pages} pages, {summary.PagesOcr} of them by OCR{skipped}");
        Console.Error.WriteLine($"{summary.Measures} measures ({summary.NeedReview} to review), {summary.Indicators} indicator scores in {folder}");
        if (summary.Failed + summary.Partial + summary.Unopened > 0)
            Console.Error.WriteLine("what could not be read, and what to do about it: " + Path.Combine(folder, "failures.csv"));
    }
}
