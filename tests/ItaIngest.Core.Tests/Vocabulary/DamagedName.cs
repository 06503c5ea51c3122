namespace ItaIngest.Core.Tests.Vocabulary;

/// <summary>Makes names as bad OCR gives them: letters replaced by others, in a third of them a word dropped as well.</summary>
internal static class DamagedName
{
    private const string Letters = "กขคงจชซดตถทธนบปผพฟภมยรลวสหอาิีึืุูเแโ";

    private static readonly string[] Droppable = ["บริหาร", "ส่วน", "อำเภอ", "จังหวัด"];

    public static string Make(string name, Random random, int letterCount = 2)
    {
        if (random.Next(3) == 0)
            name = Drop(name, Droppable[random.Next(Droppable.Length)]);
        var letters = name.ToCharArray();
        for (var wrong = 0; wrong < letterCount;)
        {
            var at = random.Next(letters.Length);
            var letter = Letters[random.Next(Letters.Length)];
            if (letters[at] == ' ' || letters[at] == letter)
                continue;
            letters[at] = letter;
            wrong++;
        }
        return new string(letters);
    }

    private static string Drop(string name, string word)
    {
        var at = name.IndexOf(word, StringComparison.Ordinal);
        return at < 0 ? name : name.Remove(at, word.Length);
    }
}
