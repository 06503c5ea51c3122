using System.Globalization;

namespace ItaIngest.OcrTraining.Model;

/// <summary>
/// Tesseract's unicharset file: one character a line, the line number is its code. Here it only grows, so that the codes of
/// the base model stay what they were.
/// </summary>
internal sealed class CharacterSet
{
    private readonly List<string> lines;
    private readonly Dictionary<string, int> codes = [];

    private CharacterSet(List<string> lines)
    {
        this.lines = lines;
        for (var code = 0; code < lines.Count; code++)
        {
            codes[lines[code].Split(' ')[0]] = code;
        }
    }

    public int Count => lines.Count;

    public static CharacterSet Read(string path) => new([.. File.ReadLines(path).Skip(1).Where(line => line.Length > 0)]);

    public int CodeOf(string character) => codes[character];

    public bool Contains(string character) => character == " " || codes.ContainsKey(character);

    /// <summary>The set with more characters at the end.</summary>
    public CharacterSet With(IEnumerable<string> characters)
    {
        var grown = new List<string>(lines);
        var added = characters.Where(character => !codes.ContainsKey(character)).Distinct().ToList();
        var places = added.Select((character, i) => (character, code: lines.Count + i)).ToDictionary(pair => pair.character, pair => pair.code);
        foreach (var character in added)
        {
            grown.Add(Describe(character, places));
        }

        return new CharacterSet(grown);
    }

    public void Write(string path) =>
        File.WriteAllText(path, string.Join('\n', [lines.Count.ToString(CultureInfo.InvariantCulture), .. lines]) + "\n");

    /// <summary>Properties bit set (alpha 1, lower 2, upper 4, digit 8, punctuation 16), size limits, script, case partner, direction, mirror.</summary>
    private static string Describe(string character, Dictionary<string, int> places)
    {
        var code = places[character];
        var letter = character[0];
        var properties = char.IsDigit(letter) ? 8 : char.IsAsciiLetterUpper(letter) ? 5 : char.IsAsciiLetterLower(letter) ? 3 : char.IsLetter(letter) ? 1 : char.IsPunctuation(letter) ? 16 : 0;
        var script = char.IsAsciiLetter(letter) ? "Latin" : letter is >= 'ก' and <= '๛' and not '฿' ? "Thai" : "Common";
        var direction = letter == '฿' ? 4 : script == "Common" ? 10 : 0;
        var partner = char.IsAsciiLetter(letter) ? places[((char)(letter ^ 32)).ToString()] : code;
        return $"{character} {properties:x} 0,255,0,255,0,0,0,0,0,0 {script} {partner} {direction} {code} {character}\t# {character} [{(int)letter:x} ]";
    }
}
