namespace ItaIngest.Pipeline.Findings;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; often has a harmless reason.</summary>
    Notice,

    /// <summary>Something an auditor would ask about.</summary>
    Warning,

    /// <summary>The report contradicts itself, or is not its agency's own.</summary>
    Error,
}
