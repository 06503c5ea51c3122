using System.Text.Json;

namespace ItaIngest.Core.Thai.Deadlines;

/// <summary>The written codes of the two enums: their names in lower case with underscores.</summary>
internal static class DeadlineCodes
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    public static T Parse<T>(string code)
        where T : struct, Enum => Enum.Parse<T>(code.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
