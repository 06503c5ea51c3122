namespace ItaIngest.OcrTraining.Training;

/// <summary>Where training keeps its files; nothing in it is part of the project.</summary>
/// <param name="Root">Made by scripts/train-ocr; `fonts/` in it holds the fonts that Debian has not.</param>
internal sealed record WorkFolder(string Root)
{
    public string Fonts => Path.Combine(Root, "fonts");

    public string Characters => Path.Combine(Root, "ita.lstm-unicharset");

    /// <summary>The float network that training starts from.</summary>
    public string Start => Path.Combine(Root, "start.lstm");

    /// <summary>Character set, codes and configuration, packed as the trainer wants them.</summary>
    public string Charset => Path.Combine(Root, "ita.traineddata");

    public string Checkpoint => Path.Combine(Root, "run", "ita_checkpoint");

    /// <summary>The checkpoint that the trainer went on from with its present learning rate.</summary>
    public string Resumed => Path.Combine(Root, "run", "resumed.checkpoint");

    public string CheckpointPrefix => Path.Combine(Root, "run", "ita");

    /// <summary>The network after each of the last shards, for <see cref="Model.WeightAverage"/>.</summary>
    public string Snapshots => Path.Combine(Root, "run", "snapshots");

    public string Log => Path.Combine(Root, "run", "log.txt");

    public string LineList => Path.Combine(Root, "run", "lines.txt");

    public string Progress => Path.Combine(Root, "run", "shard.txt");

    /// <summary>A file with this name ends training after the shard at hand.</summary>
    public string StopSign => Path.Combine(Root, "run", "stop");

    public string Shard(int number) => Path.Combine(Root, "shards", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
