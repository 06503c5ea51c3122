namespace ItaIngest.OcrTraining.Training;

/// <summary>Turns the last checkpoint into files that can be used or kept.</summary>
internal static class FinishedModel
{
    /// <summary>Writes the int8 model for recognition.</summary>
    public static void Write(WorkFolder folder, string path)
    {
        Stop(folder, path, "--convert_to_int");
        var configuration = Path.ChangeExtension(path, ".config");
        File.Copy(Path.Combine(folder.Root, "parts", "ita.config"), configuration, overwrite: true);
        TrainingTool.Run("combine_tessdata", ["-o", path, configuration]);
        File.Delete(configuration);
        File.Delete(path + ".__tmp__");
    }

    /// <summary>Writes the float model, from which training can go on without its checkpoint.</summary>
    public static void WriteFloat(WorkFolder folder, string path) => Stop(folder, path);

    private static void Stop(WorkFolder folder, string path, params string[] more) => TrainingTool.Run("lstmtraining",
    [
        "--stop_training",
        "--continue_from", folder.Checkpoint,
        "--traineddata", folder.Charset,
        "--model_output", path,
        .. more,
    ]);
}
