using ItaIngest.OcrTraining.Rendering;

namespace ItaIngest.OcrTraining.Evaluation;

/// <summary>Measures models on the same made pages, font by font.</summary>
internal sealed class ModelEvaluation(IReadOnlyList<Typeface> typefaces, int pagesEach, int linesEach, KeptTexts? kept = null)
{
    /// <summary>The scores of several readers on the same pages of one font, resolution and damage.</summary>
    public IReadOnlyList<TextScore> Measure(string family, double dpi, string damage, IReadOnlyList<TesseractProgram> readers)
    {
        var pages = Enumerable.Range(0, pagesEach)
            .Select(page => OcrTestPages.Compose(typefaces, family, dpi, damage, page, linesEach))
            .ToList();
        return [.. readers.Select(reader => ScoreAll(reader, pages, $"{family} {dpi} {damage}"))];

        TextScore ScoreAll(TesseractProgram reader, List<TestPage> printed, string name)
        {
            var texts = ReadPages(reader, printed, dpi);
            kept?.Add($"{name} {reader.Languages}", string.Join('\n', printed.Select(page => page.Text)), string.Join('\n', texts));
            return printed.Zip(texts, (page, text) => TextScorer.Score(page.Text, text)).Aggregate((a, b) => a + b);
        }
    }

    /// <summary>Whole pages, or line by line when the reader takes single lines.</summary>
    private static IReadOnlyList<string> ReadPages(TesseractProgram reader, List<TestPage> pages, double dpi)
    {
        const int blockOfText = 6;
        if (reader.Segmentation == blockOfText)
        {
            return reader.Read([.. pages.Select(page => page.Picture)], dpi);
        }

        var lines = reader.Read([.. pages.SelectMany(page => page.LinePictures)], dpi);
        return [.. pages.Select((page, i) => string.Join('\n', lines.Skip(i * page.Lines.Count).Take(page.Lines.Count)))];
    }
}
