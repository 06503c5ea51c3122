namespace ItaIngest.Core.Vocabulary;

/// <summary>Letters that OCR and text layers take for one another, from <c>confusions.csv</c>.</summary>
internal static class Confusions
{
    private const int LaoOffset = 'ກ' - 'ก';

    private static readonly bool[] Table = Load();

    /// <summary>True for two letters of one group, and for a Lao letter and the Thai one at the same place of its block.</summary>
    public static bool AreAlike(char a, char b) => Table[(LetterIndex.Of(a) * LetterIndex.Count) + LetterIndex.Of(b)];

    private static bool[] Load()
    {
        var table = new bool[LetterIndex.Count * LetterIndex.Count];
        foreach (var row in VocabularyFile.Read("confusions.csv"))
        {
            foreach (var a in row["letters"])
            {
                foreach (var b in row["letters"])
                    Set(table, a, b);
            }
        }
        for (var lao = '\u0E81'; lao <= '\u0EDF'; lao++)
            Set(table, lao, (char)(lao - LaoOffset));
        return table;
    }

    private static void Set(bool[] table, char a, char b)
    {
        if (a == b)
            return;
        table[(LetterIndex.Of(a) * LetterIndex.Count) + LetterIndex.Of(b)] = true;
        table[(LetterIndex.Of(b) * LetterIndex.Count) + LetterIndex.Of(a)] = true;
    }
}
