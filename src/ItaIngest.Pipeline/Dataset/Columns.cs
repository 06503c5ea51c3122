using System.Globalization;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Reports;

namespace ItaIngest.Pipeline.Dataset;

/// <summary>Makes the columns of a table of <typeparamref name="TRow"/>; everything is written invariant.</summary>
internal static class Columns<TRow>
{
    public static Column<TRow> Text(string name, string description, Func<TRow, string?> value) =>
        new(name, ColumnType.String, description, row => value(row) is { Length: > 0 } text ? text : null);

    /// <summary>One of a few codes.</summary>
    public static Column<TRow> Code(string name, string description, IReadOnlyList<string> allowed, Func<TRow, string?> value) =>
        new(name, ColumnType.String, description, value) { Enum = allowed };

    /// <summary>A list joined by <c>;</c>; one inside a value becomes a comma.</summary>
    public static Column<TRow> List(string name, string description, Func<TRow, IEnumerable<string>> value) =>
        new(name, ColumnType.String, description + "; values joined by ;", row => string.Join(';', value(row).Select(item => item.Replace(';', ','))));

    public static Column<TRow> Integer(string name, string description, Func<TRow, long?> value) =>
        new(name, ColumnType.Integer, description, row => value(row)?.ToString(CultureInfo.InvariantCulture));

    public static Column<TRow> Number(string name, string description, Func<TRow, decimal?> value) =>
        new(name, ColumnType.Number, description, row => value(row)?.ToString("0.####", CultureInfo.InvariantCulture));

    public static Column<TRow> Boolean(string name, string description, Func<TRow, bool?> value) =>
        new(name, ColumnType.Boolean, description, row => value(row) switch { true => "true", false => "false", null => null });

    public static Column<TRow> Date(string name, string description, Func<TRow, DateOnly?> value) =>
        new(name, ColumnType.Date, description, row => value(row)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static Column<TRow> DateTime(string name, string description, Func<TRow, DateTimeOffset?> value) =>
        new(name, ColumnType.DateTime, description, row => value(row)?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));

    /// <summary>The columns that say where a value stands and how far it can be trusted.</summary>
    public static IEnumerable<Column<TRow>> Evidence(Func<TRow, Evidence> evidence) =>
    [
        Integer("page", "first page it stands on, from 1", row => evidence(row).Page) with { Minimum = 1 },
        Integer("page_end", "last page it stands on", row => evidence(row).PageEnd) with { Minimum = 1 },
        Text("box", "left;top;right;bottom on the first page, in points from its top left corner; empty without pages", row => BoxText(evidence(row).Box)) with { Pattern = @"-?\d+(\.\d+)?(;-?\d+(\.\d+)?){3}" },
        Code("origin", "where its characters come from", Codes.Origins, row => Codes.Of(evidence(row).Origin)) with { Required = true },
        Number("confidence", "0 to 1", row => decimal.Round((decimal)evidence(row).Confidence, 3)) with { Minimum = 0, Maximum = 1, Required = true },
        Boolean("needs_review", "whether somebody should look", row => evidence(row).NeedsReview) with { Required = true },
        List("review_reasons", "why", row => evidence(row).ReviewReasons),
    ];

    private static string? BoxText(Box box) => box.IsNone
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{box.Left:0.#};{box.Top:0.#};{box.Right:0.#};{box.Bottom:0.#}");
}
