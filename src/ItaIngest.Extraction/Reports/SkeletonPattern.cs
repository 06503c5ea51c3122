using System.Text.RegularExpressions;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Builds regular expressions that are run on skeletons (<see cref="ThaiText.Skeleton"/>), where tone marks, spaces and
/// the script of digits no longer differ. Written as one would print the words; spaces in the pattern say nothing.
/// </summary>
internal static class SkeletonPattern
{
    /// <summary>No pattern may take longer on one document; all are linear, so this only guards against a mistake.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <param name="pattern">a .NET regular expression; ำ also matches the า that bad text layers have for it</param>
    public static Regex Of(string pattern) =>
        new(ThaiText.Skeleton(pattern).Replace("ำ", "[ำา]", StringComparison.Ordinal), RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limit);
}
