using System.Collections.Frozen;

namespace ItaIngest.Core.Vocabulary;

/// <summary>Letters that OCR and text layers take for one another, from <c>confusions.csv</c>.</summary>
internal static class Confusions
{
    private const int LaoOffset = 'ກ' - 'ก';

    private static readonly FrozenSet<(char, char)> Pairs = VocabularyFile.Read("confusions.csv")
        .SelectMany(row => from a in row["letters"] from b in row["letters"] where a != b select (a, b))
        .ToFrozenSet();

    /// <summary>True for two letters of one group, and for a Lao letter and the Thai one at the same place of its block.</summary>
    public static bool AreAlike(char a, char b) =>
        Pairs.Contains((a, b)) || (IsLao(a) && a - LaoOffset == b) || (IsLao(b) && b - LaoOffset == a);

    private static bool IsLao(char c) => c is >= '\u0E81' and <= '\u0EDF';
}
