using ItaIngest.Core.Failures;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Reports;

namespace ItaIngest.Pipeline.Dataset;

/// <summary>The codes that stand in the CSV files.</summary>
public static class Codes
{
    public static IReadOnlyList<string> Origins { get; } = ["text_layer", "repaired_text_layer", "ocr", "provided_text"];

    public static IReadOnlyList<string> Statuses { get; } = ["ok", "partial", "failed"];

    public static IReadOnlyList<string> ReportKinds { get; } = ["plan", "follow_up"];

    public static IReadOnlyList<string> FailureKinds { get; } = [.. Enum.GetNames<FailureKind>()];

    public static IReadOnlyList<string> AgencyTypes { get; } =
        ["PAO", "CITY_MUNICIPALITY", "TOWN_MUNICIPALITY", "SUBDISTRICT_MUNICIPALITY", "SAO", "SPECIAL"];

    public static IReadOnlyList<string> Categories { get; } = [.. Classification.Categories.All.Select(category => category.Code)];

    public static IReadOnlyList<string> Instruments { get; } = ["IIT", "EIT", "OIT"];

    public static IReadOnlyList<string> DeadlineKinds { get; } =
        ["date", "month", "quarter", "fiscal_year", "range", "starting", "recurring", "multiple", "unparsed"];

    public static IReadOnlyList<string> Recurrences { get; } = ["daily", "weekly", "monthly", "quarterly", "half_yearly", "yearly"];

    public static IReadOnlyList<string> Severities { get; } = ["notice", "warning", "error"];

    public static string Of(Findings.Severity severity) => severity switch
    {
        Findings.Severity.Error => "error",
        Findings.Severity.Warning => "warning",
        _ => "notice",
    };

    public static string Of(Origin origin) => origin switch
    {
        Origin.TextLayer => "text_layer",
        Origin.RepairedTextLayer => "repaired_text_layer",
        Origin.Ocr => "ocr",
        _ => "provided_text",
    };

    public static string Of(DocumentStatus status) => status switch
    {
        DocumentStatus.Ok => "ok",
        DocumentStatus.Partial => "partial",
        _ => "failed",
    };

    public static string? Of(ReportKind? kind) => kind switch
    {
        ReportKind.Plan => "plan",
        ReportKind.FollowUp => "follow_up",
        _ => null,
    };
}
