using System.Text;
using ItaIngest.OcrTraining.Rendering;

namespace ItaIngest.OcrTraining.Text;

/// <summary>
/// Swaps letters and marks for others that look alike, and drops or adds tone marks where one could stand. In such lines the
/// model cannot guess a letter from the word it knows; it has to look.
/// </summary>
internal sealed class Misspelling(Random random)
{
    private const double ShareOfLetters = 0.09;
    private const double ShareOfTones = 0.04;

    private static readonly ILookup<char, string> Groups = Resources.ReadLines("lookalikes.txt")
        .SelectMany(group => group.Select(letter => (letter, group)))
        .ToLookup(pair => pair.letter, pair => pair.group);

    public string Apply(string text)
    {
        var result = new StringBuilder(text.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = random.Happens(ShareOfLetters) && Groups.Contains(text[i])
                ? random.Pick(random.Pick([.. Groups[text[i]]]).ToCharArray())
                : text[i];
            if (IsTone(letter) && random.Happens(ShareOfTones))
            {
                continue;
            }

            result.Append(letter);
            var next = i + 1 < text.Length ? text[i + 1] : ' ';
            if (CanCarryTone(letter) && !IsTone(next) && !ThaiMarks.IsAbove(next) && random.Happens(ShareOfTones))
            {
                result.Append(random.Pick("่่่้้้๊๋".ToCharArray()));
            }
        }

        return result.ToString();
    }

    private static bool IsTone(char letter) => letter is >= '่' and <= '๋';

    private static bool CanCarryTone(char letter) => letter is >= 'ก' and <= 'ฮ' or 'ั' or 'ิ' or 'ี' or 'ึ' or 'ื' or 'ุ' or 'ู';
}
