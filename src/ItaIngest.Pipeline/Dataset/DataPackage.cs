using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ItaIngest.Pipeline.Dataset;

/// <summary>Describes the dataset as a Data Package (https://datapackage.org, version 2) with a Table Schema for each file.</summary>
internal static class DataPackage
{
    public const string FileName = "datapackage.json";

    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes <c>datapackage.json</c> for the files of a folder, with their lengths and hashes.</summary>
    public static void Write(string folder, IReadOnlyList<Table> tables)
    {
        var package = new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
            ["name"] = "ita-reports",
            ["title"] = "Integrity (ITA) reports of Thai local governments",
            ["description"] = "Measures, owners, deadlines and scores read from published reports, each with its page, box and confidence. Written by ItaIngest.",
            ["resources"] = new JsonArray([.. tables.Select(table => Resource(folder, table))]),
        };
        File.WriteAllText(Path.Combine(folder, FileName), package.ToJsonString(s_json) + "\n");
    }

    private static JsonObject Resource(string folder, Table table)
    {
        using var file = File.OpenRead(Path.Combine(folder, table.FileName));
        return new JsonObject
        {
            ["name"] = table.Name,
            ["path"] = table.FileName,
            ["type"] = "table",
            ["title"] = table.Title,
            ["format"] = "csv",
            ["mediatype"] = "text/csv",
            ["encoding"] = "utf-8",
            ["bytes"] = file.Length,
            ["hash"] = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(file)),
            ["schema"] = Schema(table),
        };
    }

    private static JsonObject Schema(Table table)
    {
        var schema = new JsonObject { ["fields"] = new JsonArray([.. table.Columns.Select(Field)]) };
        if (table.PrimaryKey.Count > 0)
            schema["primaryKey"] = new JsonArray([.. table.PrimaryKey.Select(name => (JsonNode)name)]);
        if (table.ForeignKeys.Count > 0)
            schema["foreignKeys"] = new JsonArray([.. table.ForeignKeys.Select(Foreign)]);
        return schema;
    }

    private static JsonObject Foreign(ForeignKey key) => new()
    {
        ["fields"] = new JsonArray(key.Column),
        ["reference"] = new JsonObject { ["resource"] = key.Table, ["fields"] = new JsonArray(key.TableColumn) },
    };

    private static JsonObject Field(Column column)
    {
        var field = new JsonObject { ["name"] = column.Name, ["type"] = column.Type.ToString().ToLowerInvariant(), ["description"] = column.Description };
        var constraints = new JsonObject();
        if (column.Required)
            constraints["required"] = true;
        if (column.Unique)
            constraints["unique"] = true;
        if (column.Minimum is { } minimum)
            constraints["minimum"] = minimum;
        if (column.Maximum is { } maximum)
            constraints["maximum"] = maximum;
        if (column.Pattern is { } pattern)
            constraints["pattern"] = pattern;
        if (column.Enum.Count > 0)
            constraints["enum"] = new JsonArray([.. column.Enum.Select(value => (JsonNode)value)]);
        if (constraints.Count > 0)
            field["constraints"] = constraints;
        return field;
    }
}
