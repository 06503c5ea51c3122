using ItaIngest.OcrTraining.Model;

namespace ItaIngest.OcrTraining.Training;

/// <summary>Makes the float network with all characters that training starts from.</summary>
internal static class StartModel
{
    private const string Name = "ita";
    private const string Configuration = "preserve_interword_spaces 1\n";

    /// <summary>Unpacks a model, grows its character set, and packs what the trainer needs.</summary>
    /// <param name="basis">A traineddata file, int8 or float: Debian's `tha`.</param>
    public static void Make(string basis, WorkFolder folder)
    {
        var prefix = Path.Combine(folder.Root, "base.");
        TrainingTool.Run("combine_tessdata", ["-u", basis, prefix]);
        var old = CharacterSet.Read(prefix + "lstm-unicharset");
        var lookalikes = Resources.ReadLines("characters.txt").Select(line => line.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1]);
        var grown = old.With(lookalikes.Keys);
        var model = LstmModelReader.Read(prefix + "lstm").AsFloat();
        OutputGrowth.Apply(model, old, grown, lookalikes);
        LstmModelWriter.Write(model, folder.Start);
        Pack(folder, grown, prefix + "lstm-punc-dawg");
    }

    private static void Pack(WorkFolder folder, CharacterSet characters, string punctuation)
    {
        var parts = Directory.CreateDirectory(Path.Combine(folder.Root, "parts")).FullName;
        string Part(string kind) => Path.Combine(parts, $"{Name}.{kind}");
        characters.Write(Part("lstm-unicharset"));
        characters.Write(folder.Characters);
        CodeTable.Write(characters.Count, Part("lstm-recoder"));
        File.WriteAllText(Part("config"), Configuration);
        File.Copy(folder.Start, Part("lstm"), overwrite: true);
        File.Copy(punctuation, Part("lstm-punc-dawg"), overwrite: true);
        TrainingTool.Run("combine_tessdata", [Part(string.Empty)]);
        File.Copy(Part("traineddata"), folder.Charset, overwrite: true);
    }
}
