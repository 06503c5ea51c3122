using System.Text;

namespace ItaIngest.Pipeline.Dataset;

/// <summary>Text as it stands in a field: line ends as \n, no characters that no CSV reader expects (NUL and other controls,
/// lone surrogates).</summary>
internal static class FieldText
{
    public static string Clean(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return "";
        var clean = value.Contains('\r', StringComparison.Ordinal) ? value.ReplaceLineEndings("\n") : value;
        return clean.Any(c => (char.IsControl(c) && c is not ('\n' or '\t')) || char.IsSurrogate(c)) ? WithoutControls(clean) : clean;
    }

    private static string WithoutControls(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            if (!Rune.IsControl(rune) || rune.Value is '\n' or '\t')
                text.Append(rune.ToString());
        }

        return text.ToString();
    }
}
