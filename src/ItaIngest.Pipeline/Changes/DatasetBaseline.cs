using ItaIngest.Core.Files;

namespace ItaIngest.Pipeline.Changes;

/// <summary>
/// The dataset as it was when changes were last told. Kept apart from the dataset itself, so that a night that is
/// interrupted between writing the dataset and telling its changes loses none of them.
/// </summary>
/// <param name="store">folder of the store</param>
/// <param name="dataset">folder of the dataset</param>
public sealed class DatasetBaseline(string store, string dataset)
{
    private readonly string _folder = Path.Combine(store, "baseline");

    /// <summary>The first time, the dataset as it is.</summary>
    /// <exception cref="IOException">a file cannot be read</exception>
    public DatasetSnapshot Read() => DatasetSnapshot.Read(Directory.Exists(_folder) ? _folder : dataset);

    /// <summary>From now on changes count against the dataset as it is now.</summary>
    /// <exception cref="IOException">the store cannot be written</exception>
    public void Replace()
    {
        foreach (var name in DatasetSnapshot.Files)
        {
            using var file = File.OpenRead(Path.Combine(dataset, name));
            AtomicFile.Write(Path.Combine(_folder, name), file.CopyTo);
        }
    }
}
