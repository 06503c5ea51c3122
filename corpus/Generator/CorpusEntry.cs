namespace ItaIngest.CorpusGenerator;

/// <summary>One line of <c>corpus.csv</c>: a file of the corpus and, where it is a picture, how the page is damaged.</summary>
/// <param name="Form">digital, scan, tiff and png are made here; text, docx and html were written</param>
/// <param name="Seed">of the noise; each page adds its number</param>
internal sealed record CorpusEntry(string Slug, string Form, ScanDamage? Damage, ulong Seed);
