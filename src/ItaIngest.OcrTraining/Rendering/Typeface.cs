namespace ItaIngest.OcrTraining.Rendering;

/// <summary>A font family to print with.</summary>
/// <param name="Family">Its name for fontconfig.</param>
/// <param name="Source">The Debian or npm package it comes from.</param>
/// <param name="Weight">How often it is taken, against the others; 0 keeps it for evaluation.</param>
/// <param name="Scale">Its size against a typical Thai office font of the same point size.</param>
/// <param name="Styles">Pango style words, such as "Bold Italic"; empty is the plain cut.</param>
internal sealed record Typeface(string Family, string Source, double Weight, double Scale, string[] Styles);
