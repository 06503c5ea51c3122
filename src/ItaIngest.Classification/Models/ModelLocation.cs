namespace ItaIngest.Classification.Models;

/// <summary>Where the model of the installation is.</summary>
public static class ModelLocation
{
    private static readonly Lazy<MeasureModel?> s_installed = new(() => Find() is { } file ? MeasureModelFile.Read(file) : null);

    /// <summary>The model that comes with the program, read once; null when there is none.</summary>
    /// <exception cref="Training.TrainingException">the file is not a model of this version</exception>
    public static MeasureModel? Installed => s_installed.Value;

    /// <summary><c>models/measures/measures.model.json</c> beside the program or in a folder above it; null when there is none.</summary>
    public static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "models", "measures", MeasureModelFile.Name);
            if (File.Exists(file))
                return file;
        }

        return null;
    }
}
