using System.Text;

namespace ItaIngest.Core.Thai;

public static partial class ThaiText
{
    /// <summary>
    /// Joins the printed lines of one cell or paragraph: nothing between two Thai letters, since a line may end inside
    /// a word, and after a hyphen within one (E-|Service); a space otherwise; a line break kept before a numbered item or a bullet (<see cref="ItemMarker"/>).
    /// </summary>
    public static string JoinLines(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var joined = new StringBuilder();
        foreach (var line in lines)
        {
            var text = line.AsSpan().Trim();
            if (text.IsEmpty)
                continue;
            if (joined.Length > 0)
                joined.Append(Between(joined, text));
            joined.Append(text);
        }
        return joined.ToString();
    }

    private static string Between(StringBuilder before, ReadOnlySpan<char> next)
    {
        var last = before[^1];
        if (ItemMarker.TryRead(next, out _))
            return "\n";
        var hyphened = last == '-' && before.Length > 1 && char.IsLetter(before[^2]) && char.IsLetter(next[0]);
        var insideWord = hyphened || (IsLetter(last) && IsLetter(next[0])) || last is '(' or '/' or '“' || next[0] is ')' or '/' or '”' or ',';
        return insideWord ? "" : " ";
    }
}
