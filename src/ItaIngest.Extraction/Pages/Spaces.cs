using System.Text;

namespace ItaIngest.Extraction.Pages;

/// <summary>White space inside a line.</summary>
internal static class Spaces
{
    /// <summary>Each run of white space as one space; the same instance when nothing changes.</summary>
    public static string Collapse(string text)
    {
        var changed = false;
        for (var i = 0; i < text.Length && !changed; i++)
            changed = char.IsWhiteSpace(text[i]) && (text[i] != ' ' || (i > 0 && text[i - 1] == ' '));
        if (!changed)
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                result.Append(c);
            else if (result.Length == 0 || result[^1] != ' ')
                result.Append(' ');
        }
        return result.ToString();
    }
}
