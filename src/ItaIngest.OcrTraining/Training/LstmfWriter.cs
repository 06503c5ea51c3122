using System.Text;

namespace ItaIngest.OcrTraining.Training;

/// <summary>
/// Writes Tesseract's training file (`.lstmf`: DocumentData::SaveDocument of tesseract 5.3, src/ccstruct/imagedata.cpp)
/// directly, so that the crop and its margins are ours and no page segmenter runs a second for each line.
/// </summary>
internal static class LstmfWriter
{
    public static void Write(IReadOnlyList<TrainingLine> lines, string path)
    {
        using var writer = new BinaryWriter(File.Create(path), Encoding.UTF8);
        writer.Write((uint)lines.Count);
        foreach (var line in lines)
        {
            WriteLine(writer, line);
        }
    }

    private static void WriteLine(BinaryWriter writer, TrainingLine line)
    {
        const byte present = 1;
        writer.Write(present);
        WriteBytes(writer, []);
        const int pageNumber = 0;
        writer.Write(pageNumber);
        WriteBytes(writer, PngWriter.Encode(line.Image));
        WriteBytes(writer, []);
        WriteBytes(writer, Encoding.UTF8.GetBytes(line.Text));
        WriteBoxOfAll(writer, line);
        const byte horizontal = 0;
        writer.Write(horizontal);
    }

    /// <summary>One box with the whole text: the trainer aligns by itself and reads boxes for display only.</summary>
    private static void WriteBoxOfAll(BinaryWriter writer, TrainingLine line)
    {
        writer.Write(1u);
        writer.Write((short)0);
        writer.Write((short)0);
        writer.Write((short)line.Image.Width);
        writer.Write((short)line.Image.Height);
        writer.Write(1u);
        WriteBytes(writer, Encoding.UTF8.GetBytes(line.Text));
    }

    private static void WriteBytes(BinaryWriter writer, byte[] bytes)
    {
        writer.Write((uint)bytes.Length);
        writer.Write(bytes);
    }
}
