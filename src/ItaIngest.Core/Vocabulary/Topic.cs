namespace ItaIngest.Core.Vocabulary;

/// <summary>One of the seven topics by which plans are ordered since FY2567 (<c>topics.csv</c>).</summary>
/// <param name="Number">1 to 7</param>
/// <param name="Name">as the manual words it</param>
public sealed record Topic(int Number, string Name);
