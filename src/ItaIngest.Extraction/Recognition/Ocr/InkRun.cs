namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>Pixels of ink side by side in one row.</summary>
/// <param name="Y">the row</param>
/// <param name="Left">the first pixel</param>
/// <param name="Right">the first pixel behind it</param>
internal readonly record struct InkRun(int Y, int Left, int Right);
