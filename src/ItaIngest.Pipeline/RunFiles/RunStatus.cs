namespace ItaIngest.Pipeline.RunFiles;

/// <summary>How a run stands, as <c>run.json</c> has it.</summary>
public enum RunStatus
{
    /// <summary>At work; or killed, if no process holds the store.</summary>
    Running,

    /// <summary>The dataset is written.</summary>
    Done,

    /// <summary>Stopped from outside; the same command goes on with it.</summary>
    Interrupted,

    /// <summary>Ended with an error; the dataset is the one from before.</summary>
    Failed,
}
