using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Tables;

namespace ItaIngest.Pipeline;

/// <summary>Gathers what the stages found into one <see cref="DocumentResult"/>.</summary>
internal static class DocumentResults
{
    /// <summary>The result of a document that went down the line, as far as it came.</summary>
    public static DocumentResult Gather(SourceDocument source, PagedDocument? paged, TabularDocument? tabular, ClassifiedReport? classified, Failure? failure)
    {
        var pages = tabular?.Pages ?? [];
        var pageFailures = pages
            .Where(page => page.Failure is not null)
            .Select(page => new Failure(source.Id, source.FileName, page.Failure!.Stage, page.Failure.Kind, page.Number, page.Failure.Message, page.Failure.Remedy));
        return new DocumentResult
        {
            Source = source,
            Kind = paged?.Kind,
            Pages = paged?.Pages.Count ?? 0,
            PagesOcr = pages.Count(page => page.Origin == Origin.Ocr && page.Failure is null),
            PagesFailed = pages.Count(page => page.Failure is not null),
            Tables = tabular?.Tables.Count ?? 0,
            TableLines = pages.Aggregate(new TableLineCounts(), (sum, page) => sum + page.Lines),
            Report = classified?.Report,
            Categories = classified?.Categories ?? [],
            Failures = failure is null ? [.. pageFailures] : [failure, .. pageFailures],
            Warnings = [.. (tabular?.Warnings ?? paged?.Warnings ?? []), .. pages.SelectMany(page => page.Warnings.Select(w => FormattableString.Invariant($"page {page.Number}: {w}")))],
        };
    }

    /// <summary>The result of a document that no stage could finish: a crashed worker, a deadline, a mistake of ours.</summary>
    public static DocumentResult Failed(SourceDocument source, string stage, FailureKind kind, string message, string remedy) =>
        new() { Source = source, Failures = [new Failure(source.Id, source.FileName, stage, kind, null, message, remedy)] };

    /// <summary>The result of a document that has none, which no runner should leave behind.</summary>
    public static DocumentResult Lost(SourceDocument source) =>
        Failed(source, "pipeline", FailureKind.Bug, "the run ended without a result for this document", "run again; please report it if it stays");

    /// <summary>The result of a document that this run was told not to read, and that none has read before.</summary>
    public static DocumentResult LeftOut(SourceDocument source) =>
        Failed(source, "pipeline", FailureKind.Transient, "not read yet: --only named other files", "run without --only");

    /// <summary>The same result for another file with the same bytes.</summary>
    public static DocumentResult For(this DocumentResult result, SourceDocument source) => result with
    {
        Source = source,
        Report = result.Report is { } report ? report with { Source = source } : null,
        Failures = [.. result.Failures.Select(failure => failure with { DocumentId = source.Id, FileName = source.FileName })],
    };
}
