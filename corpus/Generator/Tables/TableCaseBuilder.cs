using ItaIngest.Native.Leptonica;

namespace ItaIngest.CorpusGenerator.Tables;

/// <summary>Makes the files of <c>tables/</c> from their sources, and the true grid of each from the table elements of its source.</summary>
/// <param name="corpus">the folder that holds <c>tables/</c></param>
/// <param name="target">where <c>tables/</c> goes; usually the same folder</param>
internal sealed class TableCaseBuilder(string corpus, string target)
{
    private readonly string sources = Path.GetFullPath(Path.Combine(corpus, "tables", "sources"));

    /// <summary>Makes the files, those of one case if <paramref name="only"/> is given.</summary>
    /// <returns>the paths written</returns>
    public IEnumerable<string> Build(string? only = null)
    {
        using var chromium = new ChromiumPrinter();
        foreach (var one in TableCaseList.Read(Path.Combine(corpus, "tables", "tables.csv")).Where(c => only is null || c.Slug == only))
        {
            yield return Write(one.File, Make(one, chromium));
            if (one.Form != "docx") // its grid is written by hand
                yield return Write(Path.Combine("expected", one.Slug + ".json"), TrueGrid.OfHtml(File.ReadAllText(Path.Combine(sources, one.Source + ".html")), Path.GetFileName(one.File)));
        }
    }

    private byte[] Make(TableCase one, ChromiumPrinter chromium)
    {
        if (one.Form == "docx")
            return FolderZip.Write(Path.Combine(sources, one.Source + ".docx"));
        var source = Path.Combine(sources, one.Source + ".html");
        if (one.Form == "html")
            return File.ReadAllBytes(source);
        var pdf = chromium.Print(source, one.Style.Length > 0 ? "style=" + one.Style : "");
        return one.Form == "scan" ? Scan(pdf, one) : one.Turn == 0 ? pdf : TurnedPdf.Write(pdf, one.Turn);
    }

    private static byte[] Scan(byte[] pdf, TableCase one)
    {
        var damage = one.Damage ?? throw new InvalidDataException($"tables.csv: {one.Slug} is a scan and has no dpi.");
        var pages = PageScanner.Scan(pdf, damage, one.Seed).Select(page => Lay(page, one.Turn)).ToList();
        try
        {
            return ImagePdf.Write(pages, damage.Quality);
        }
        finally
        {
            pages.ForEach(page => page.Dispose());
        }
    }

    private static Pix Lay(Pix page, int degrees)
    {
        if (degrees == 0)
            return page;
        using (page)
            return page.Rotate90(degrees / 90);
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(target, "tables", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
