namespace ItaIngest.Core.Reports;

/// <summary>A day that the prose of a report gives for something that happened.</summary>
/// <param name="Kind">what happened</param>
/// <param name="Day">when</param>
/// <param name="AboutYear">Buddhist year that the words before the day say it was about: the year of the results announced</param>
/// <param name="Raw">the words of the day</param>
/// <param name="Evidence">where they stand</param>
public sealed record DatedEvent(DatedEventKind Kind, DateOnly Day, int? AboutYear, string Raw, Evidence Evidence);
