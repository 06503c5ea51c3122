using System.Text.Json;

namespace ItaIngest.Core.Vocabulary;

/// <summary>Written codes of enums: their names in lower case with underscores (<c>half_yearly</c>).</summary>
public static class Codes
{
    /// <summary>HalfYearly → half_yearly.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>half_yearly → HalfYearly.</summary>
    /// <exception cref="ArgumentException">No value has that code.</exception>
    public static T Parse<T>(string code)
        where T : struct, Enum => Enum.Parse<T>(code.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
