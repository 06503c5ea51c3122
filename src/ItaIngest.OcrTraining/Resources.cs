namespace ItaIngest.OcrTraining;

/// <summary>The data files that are built into this program (Text/Data).</summary>
internal static class Resources
{
    /// <summary>The lines of a file that are not empty and not comments (#).</summary>
    public static IEnumerable<string> ReadLines(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The data file {name} is not built in.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
