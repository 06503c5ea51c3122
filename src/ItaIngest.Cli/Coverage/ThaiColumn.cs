using ItaIngest.Core.Thai;

namespace ItaIngest.Cli.Coverage;

/// <summary>Pads Thai text to a width on a terminal, where marks above and below letters take no place of their own.</summary>
internal static class ThaiColumn
{
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Width(text)));

    public static int Width(string text) => text.Count(c => !ThaiText.IsCombining(c));
}
