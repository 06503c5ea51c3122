using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ItaIngest.Core.Files;
using ItaIngest.Core.Stages;

namespace ItaIngest.Pipeline.Storage;

/// <summary>What a dataset rests on: all else in the store may go. One for each dataset folder, written before its run.</summary>
/// <param name="Dataset">folder of the dataset</param>
/// <param name="Keys">of all stages of the last run</param>
/// <param name="Contents">SHA-256 of each document</param>
internal sealed record DatasetRoots(string Dataset, IReadOnlyList<StageKey> Keys, IReadOnlyList<string> Contents)
{
    public void Write(DocumentStore store)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Dataset)))[..16] + ".json";
        AtomicFile.Write(Path.Combine(store.DatasetsFolder, name), file => JsonSerializer.Serialize(file, this, StoreJson.Instance.DatasetRoots));
    }

    /// <summary>Those of the datasets that are still where they were.</summary>
    /// <exception cref="InvalidDataException">one is damaged: what it needs is not known</exception>
    public static IReadOnlyList<DatasetRoots> Read(DocumentStore store) =>
    [
        .. Directory.Exists(store.DatasetsFolder)
            ? Directory.EnumerateFiles(store.DatasetsFolder, "*.json").Select(Read).Where(roots => Directory.Exists(roots.Dataset))
            : [],
    ];

    private static DatasetRoots Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), StoreJson.Instance.DatasetRoots)!;
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{path} is damaged: run ita ingest once more, or delete it if its dataset is gone", error);
        }
    }
}
