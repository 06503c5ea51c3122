namespace ItaIngest.Core.Tables;

/// <summary>Points to a <see cref="PageTable"/>: its page and its index there.</summary>
public readonly record struct TablePart(int Page, int Index);
