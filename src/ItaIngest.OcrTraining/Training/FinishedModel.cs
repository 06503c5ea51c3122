namespace ItaIngest.OcrTraining.Training;

/// <summary>Turns the last checkpoint, or the mean of the last networks, into files that can be used or kept.</summary>
internal static class FinishedModel
{
    /// <summary>Writes the int8 model for recognition.</summary>
    /// <param name="average">Networks to take the mean of; 1 is the checkpoint alone.</param>
    public static void Write(WorkFolder folder, string path, int average = 1)
    {
        Stop(folder, average > 1 ? new Snapshots(folder).Average(average) : folder.Checkpoint, path, "--convert_to_int");
        var configuration = Path.ChangeExtension(path, ".config");
        File.Copy(Path.Combine(folder.Root, "parts", "ita.config"), configuration, overwrite: true);
        TrainingTool.Run("combine_tessdata", ["-o", path, configuration]);
        File.Delete(configuration);
        File.Delete(path + ".__tmp__");
    }

    /// <summary>Writes the float model, from which training can go on without its checkpoint.</summary>
    /// <param name="average">Networks to take the mean of; 1 is the checkpoint alone.</param>
    public static void WriteFloat(WorkFolder folder, string path, int average = 1) =>
        Stop(folder, average > 1 ? new Snapshots(folder).Average(average) : folder.Checkpoint, path);

    private static void Stop(WorkFolder folder, string network, string path, params string[] more) => TrainingTool.Run("lstmtraining",
    [
        "--stop_training",
        "--continue_from", network,
        "--traineddata", folder.Charset,
        "--model_output", path,
        .. more,
    ]);
}
