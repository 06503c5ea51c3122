using System.Globalization;
using ItaIngest.OcrTraining.Model;

namespace ItaIngest.OcrTraining.Training;

/// <summary>Makes shards of training lines; shard n is the same on every machine with the same fonts.</summary>
internal sealed class ShardMaker(WorkFolder folder)
{
    /// <summary>Files a shard.</summary>
    private const int Files = 20;

    private const int LinesPerFile = 100;

    public const int LinesPerShard = Files * LinesPerFile;

    /// <summary>The files of a shard, made now if they are not there yet.</summary>
    public IReadOnlyList<string> Make(int shard)
    {
        var target = folder.Shard(shard);
        if (!Directory.Exists(target))
        {
            var unfinished = target + ".unfinished";
            Directory.CreateDirectory(unfinished);
            var characters = CharacterSet.Read(folder.Characters);
            for (var file = 0; file < Files; file++)
            {
                var factory = new LineFactory((shard * 1000) + file, characters);
                var lines = Enumerable.Range(0, LinesPerFile).Select(_ => factory.Make()).ToList();
                LstmfWriter.Write(lines, Path.Combine(unfinished, file.ToString("00", CultureInfo.InvariantCulture) + ".lstmf"));
            }

            Directory.Move(unfinished, target);
        }

        return [.. Directory.GetFiles(target, "*.lstmf").Order(StringComparer.Ordinal)];
    }

    public void Drop(int shard) => Directory.Delete(folder.Shard(shard), recursive: true);
}
