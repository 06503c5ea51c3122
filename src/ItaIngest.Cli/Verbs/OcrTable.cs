using ItaIngest.OcrTraining.Evaluation;

namespace ItaIngest.Cli.Verbs;

/// <summary>Measures readers on the same pages and writes a table of it, a line a font, resolution and damage.</summary>
internal sealed class OcrTable(TextWriter output, IReadOnlyList<OcrReader> readers, DirectoryInfo? texts)
{
    private readonly TimeSpan[] _spent = new TimeSpan[readers.Count];
    private int _pages;

    public void WriteHead()
    {
        output.WriteLine("| font | dpi | damage | " + string.Join(" | ", readers.Select(reader => reader.Name + ": CER / digits / numbers")) + " |");
        output.WriteLine("| --- | --- | --- |" + string.Concat(readers.Select(_ => " --- |")));
    }

    public async Task WriteLineAsync(string font, double dpi, string damage, int pages, int lines, CancellationToken cancellation)
    {
        var scores = new TextScore[readers.Count];
        for (var number = 0; number < pages; number++)
        {
            var page = OcrTestPages.Make(font, dpi, damage, number, lines);
            for (var i = 0; i < scores.Length; i++)
            {
                var reader = readers[i];
                var before = Environment.CpuUsage.TotalTime;
                var read = await ReadAsync(page, file => reader.ReadAsync(file, cancellation), cancellation);
                _spent[i] += _pages == 0 ? TimeSpan.Zero : Environment.CpuUsage.TotalTime - before; // the first page loads and compiles
                scores[i] += TextScorer.Score(page.Text, read);
                Keep(FormattableString.Invariant($"{font} {dpi} {damage} {number} {readers[i].Name}"), page, read);
            }
            _pages++;
        }

        await output.WriteLineAsync(FormattableString.Invariant($"| {font} | {dpi} | {damage} | {string.Join(" | ", scores.Select(Show))} |"));
        await output.FlushAsync(cancellation);
    }

    /// <summary>Says how long each reader took on the same pages.</summary>
    public void WriteTimes()
    {
        output.WriteLine();
        for (var i = 0; i < readers.Count && _pages > 1; i++)
            output.WriteLine(FormattableString.Invariant($"{readers[i].Name}: {_spent[i].TotalSeconds / (_pages - 1):0.00} s of processor time a page, {_spent[0] / _spent[i]:0.00} times as long for {readers[0].Name}"));
    }

    /// <summary>Reads a page from a file that is there only meanwhile.</summary>
    internal static async Task<T> ReadAsync<T>(OcrTestPage page, Func<string, Task<T>> read, CancellationToken cancellation)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".png");
        try
        {
            await File.WriteAllBytesAsync(file, page.Png, cancellation);
            return await read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private void Keep(string name, OcrTestPage page, string read)
    {
        if (texts is null)
            return;
        texts.Create();
        var path = Path.Combine(texts.FullName, name.Replace(' ', '-'));
        File.WriteAllBytes(path + ".png", page.Png);
        File.WriteAllText(path + ".printed.txt", page.Text);
        File.WriteAllText(path + ".read.txt", read);
    }

    private static string Show(TextScore score) =>
        FormattableString.Invariant($"{score.ErrorPercent:0.00} / {score.DigitPercent:0.0} / {score.NumberPercent:0.0}");
}
