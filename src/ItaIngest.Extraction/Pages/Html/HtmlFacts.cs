namespace ItaIngest.Extraction.Pages.Html;

/// <summary>What a page says of itself beside its text.</summary>
/// <param name="Title">of the window; empty if it has none</param>
/// <param name="AsksPassword">a form on it has a password field</param>
internal readonly record struct HtmlFacts(string Title, bool AsksPassword);
