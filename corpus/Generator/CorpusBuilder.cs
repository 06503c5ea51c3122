using ItaIngest.Native.Leptonica;

namespace ItaIngest.CorpusGenerator;

/// <summary>Makes the generated files of the corpus from its sources: digital PDFs, scans, TIFF and PNG.</summary>
/// <param name="corpus">the folder that holds <c>corpus.csv</c> and <c>sources/</c></param>
/// <param name="target">where digital/, scans/ and other/ go; usually the same folder</param>
internal sealed class CorpusBuilder(string corpus, string target)
{
    /// <summary>Makes the files, those of one report if <paramref name="only"/> is given.</summary>
    /// <returns>the paths written, in the order of <c>corpus.csv</c></returns>
    public IEnumerable<string> Build(string? only = null)
    {
        var entries = CorpusList.Read(Path.Combine(corpus, "corpus.csv")).Where(e => only is null || e.Slug == only);
        using var chromium = new ChromiumPrinter();
        foreach (var report in entries.GroupBy(e => e.Slug))
        {
            var pdf = chromium.Print(Path.GetFullPath(Path.Combine(corpus, "sources", report.Key + ".html")));
            foreach (var entry in report)
            {
                if (FileOf(entry) is not { } path)
                    continue;
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, Make(entry, pdf));
                yield return path;
            }
        }
    }

    private string? FileOf(CorpusEntry entry) => entry.Form switch
    {
        "digital" => Path.Combine(target, "digital", entry.Slug + ".pdf"),
        "scan" => Path.Combine(target, "scans", entry.Slug + ".pdf"),
        "tiff" => Path.Combine(target, "other", entry.Slug + ".tif"),
        "png" => Path.Combine(target, "other", entry.Slug + ".png"),
        _ => null,
    };

    private static byte[] Make(CorpusEntry entry, byte[] pdf)
    {
        if (entry.Form == "digital")
            return pdf;
        var damage = entry.Damage ?? throw new InvalidDataException($"corpus.csv: {entry.Slug} {entry.Form} has no dpi.");
        var pages = PageScanner.Scan(pdf, damage, entry.Seed);
        try
        {
            return entry.Form switch
            {
                "tiff" => Pix.EncodeTiff(pages),
                "png" => pages[0].EncodePng(),
                _ => ImagePdf.Write(pages, damage.Quality),
            };
        }
        finally
        {
            foreach (var page in pages)
                page.Dispose();
        }
    }
}
