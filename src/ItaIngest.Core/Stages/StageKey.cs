namespace ItaIngest.Core.Stages;

/// <summary>What a stage's results depend on besides its input.</summary>
/// <param name="Name">short lower-case name, e.g. <c>tables</c></param>
/// <param name="Version">raised by whoever changes what the stage gives for the same input</param>
/// <param name="Options">the options that change the result, as text; empty for none</param>
public sealed record StageKey(string Name, int Version, string Options = "")
{
    public override string ToString() => Options.Length == 0 ? $"{Name}-{Version}" : $"{Name}-{Version}({Options})";
}
