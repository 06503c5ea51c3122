namespace ItaIngest.Core.Thai;

/// <summary>Days from one to another, both included.</summary>
public readonly record struct Period(DateOnly Start, DateOnly End);
