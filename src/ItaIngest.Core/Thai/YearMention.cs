namespace ItaIngest.Core.Thai;

/// <summary>A Buddhist year that a text names.</summary>
/// <param name="Year">e.g. 2566</param>
/// <param name="IsFiscal">true when ปีงบประมาณ stands before it</param>
/// <param name="Start">index in the text of the first word of the mention</param>
/// <param name="End">index after the number</param>
public readonly record struct YearMention(int Year, bool IsFiscal, int Start, int End);
