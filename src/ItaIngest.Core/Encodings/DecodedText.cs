namespace ItaIngest.Core.Encodings;

/// <summary>Text made of bytes.</summary>
/// <param name="Text">without byte-order mark</param>
/// <param name="Encoding">its name, e.g. <c>windows-874</c></param>
/// <param name="Warning">when the encoding was guessed, contradicts what the document says, or does not quite fit</param>
public sealed record DecodedText(string Text, string Encoding, string? Warning = null);
