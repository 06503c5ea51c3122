namespace ItaIngest.Cli.Seeing;

/// <summary>What is written to standard error while a verb runs.</summary>
internal enum LogFormat
{
    /// <summary>Lines for people.</summary>
    Text,

    /// <summary>One JSON object a line, for programs.</summary>
    Json,
}
