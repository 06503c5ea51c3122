using System.Text.Json;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>The columns of measures.csv that the columns of a report's table are mapped to, by the names of the dataset.</summary>
internal static class Fields
{
    public const string Section = "section";
    public const string Issue = "issue";
    public const string Measure = "measure";
    public const string Steps = "steps";
    public const string Action = "action";
    public const string Owner = "owner";
    public const string Deadline = "deadline";
    public const string FollowUp = "follow_up";
    public const string Outcome = "outcome";
    public const string Recommendation = "recommendation";

    /// <summary>All of them, in the order of the dataset.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Section, Issue, Measure, Steps, Action, Owner, Deadline, FollowUp, Outcome, Recommendation];

    /// <summary>The field or other role that a header names, or null where none is as sure as <paramref name="least"/>.</summary>
    public static string? OfHeader(string header, double least = 0) =>
        HeaderWords.RoleOf(header) is { Role: not ColumnRole.Unknown } match && match.Score >= least
            ? JsonNamingPolicy.SnakeCaseLower.ConvertName(match.Role.ToString())
            : null;

    /// <summary>What is to be done or was: a row without any of these is not a measure.</summary>
    public static bool IsContent(string field) => field is Measure or Steps or Action;

    /// <summary>What several rows may stand under: a new value opens a new group of rows.</summary>
    public static bool IsGrouping(string field) => field is Section or MeasureColumn.Indicator or Issue or Measure;
}
