using System.Text.RegularExpressions;

namespace ItaIngest.Core.Thai;

/// <summary>
/// Builds regular expressions that are run on skeletons (<see cref="ThaiText.Skeleton"/>), where tone marks, spaces and
/// the script of digits no longer differ. Written as one would print the words; spaces in the pattern say nothing.
/// </summary>
public static class SkeletonPattern
{
    /// <summary>All patterns are linear, so this only guards against a mistake. It counts by the clock: a text of a million
    /// paragraphs on a machine with forty times as much to do as it has cores takes minutes, and is no mistake.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <param name="pattern">a .NET regular expression; ำ also matches the า that bad text layers have for it</param>
    public static Regex Of(string pattern) => Of(pattern, Limit);

    /// <param name="pattern">a .NET regular expression; ำ also matches the า that bad text layers have for it</param>
    /// <param name="limit">no match may take longer, by the clock</param>
    public static Regex Of(string pattern, TimeSpan limit) =>
        new(ThaiText.Skeleton(pattern).Replace("ำ", "[ำา]", StringComparison.Ordinal), RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, limit);
}
