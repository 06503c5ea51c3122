namespace ItaIngest.OcrTraining.Evaluation;

/// <summary>Writes what was printed and what was read side by side, to see which errors are left.</summary>
internal sealed class KeptTexts(string folder)
{
    public void Add(string name, string printed, string read)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, name.Replace(' ', '-'));
        File.WriteAllText(path + ".printed.txt", printed);
        File.WriteAllText(path + ".read.txt", read);
    }
}
