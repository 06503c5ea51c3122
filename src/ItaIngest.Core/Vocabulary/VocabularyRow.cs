namespace ItaIngest.Core.Vocabulary;

/// <summary>One row of a vocabulary file; fields are found by the column's name.</summary>
internal sealed class VocabularyRow(IReadOnlyDictionary<string, int> columns, string[] fields)
{
    /// <summary>The field, never null. A column that the file does not have is a bug and throws.</summary>
    public string this[string column] => fields[columns[column]];

    /// <summary>The field's parts, which a vertical bar separates; none for an empty field.</summary>
    public string[] List(string column) =>
        this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
