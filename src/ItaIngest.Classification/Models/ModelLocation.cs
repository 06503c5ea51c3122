namespace ItaIngest.Classification.Models;

/// <summary>Where the model of the installation is.</summary>
public static class ModelLocation
{
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
