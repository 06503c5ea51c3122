namespace ItaIngest.OcrTraining.Model;

/// <summary>Tesseract's `lstm-recoder` file where every character is one code of its own (the pass-through recoder).</summary>
internal static class CodeTable
{
    public static void Write(int characters, string path)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write((uint)characters);
        for (var code = 0; code < characters; code++)
        {
            writer.Write((byte)1);
            writer.Write(1);
            writer.Write(code);
        }
    }
}
