namespace ItaIngest.Pipeline.Running.SelfTesting;

/// <summary>What became of a document of the self-test.</summary>
/// <param name="Document">what it does</param>
/// <param name="Contained">whether it ended as it should, and harmed no other</param>
/// <param name="Found">in words</param>
public sealed record SelfTestOutcome(string Document, bool Contained, string Found);
