using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Stages;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Tables.Grids;
using ItaIngest.Extraction.Tables.Joining;
using ItaIngest.Extraction.Tables.Layout;

namespace ItaIngest.Extraction.Tables;

/// <summary>
/// Finds tables: in page pictures by their rulings, drawn and scanned pages alike; tables that the document provides
/// (text, HTML, DOCX) pass through. Parts of one table on following pages are joined.
/// </summary>
/// <param name="blobs">gives the document's bytes, for drawing its pages</param>
/// <param name="options">null for the defaults</param>
/// <param name="pages">the limits that the pages were read with; null for the defaults</param>
/// <param name="shared">where other stages have opened the document; null to open it for this one only</param>
public sealed class TableFinder(BlobReader blobs, TableFinderOptions? options = null, PageReaderOptions? pages = null, SharedPictures? shared = null) : Stage<RecognizedDocument, TabularDocument>
{
    private readonly TableFinderOptions options = options ?? new TableFinderOptions();

    public override StageKey Key => new("tables", 18, options.KeyText);

    public override Task<TabularDocument> RunAsync(RecognizedDocument input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var layouts = new List<PageLayout>(input.Pages.Count);
        using (var own = shared is null ? new SharedPictures(blobs, pages) : null)
        {
            var pictures = input.Kind.HasPictures() ? (own ?? shared!).Open(input.Source.Content, input.Kind) : null;
            foreach (var page in input.Pages)
            {
                cancellation.ThrowIfCancellationRequested();
                layouts.Add(Lay(page, pictures, layouts.Count > 0 ? layouts[^1].LastTable : null));
            }
        }
        var joined = DocumentJoining.Join(input with { Pages = [.. input.Pages.Select(LyingPages.Stand)] }, layouts);
        return Task.FromResult(LyingPages.LayBack(joined, input.Pages));
    }

    private PageLayout Lay(RecognizedPage page, PagePictures? pictures, Grids.TableGrid? before)
    {
        if (page.Failure is not null || pictures is null || page.Glyphs.Count == 0)
            return PageLayouter.Pass(page);
        try
        {
            using var picture = UprightPage.Draw(pictures, page, options.Dpi);
            return PageLayouter.Lay(LyingPages.Stand(page), new GridFinder().Find(picture, picture.Dpi, scanned: page.Origin == Origin.Ocr, page.Glyphs), before);
        }
        catch (DocumentException error)
        {
            // its characters are known and stay: only the rulings are not
            return PageLayouter.Lay(LyingPages.Stand(page) with { Warnings = [.. page.Warnings, $"no tables looked for: {error.Message}"] }, PageGrid.Empty, before);
        }
    }
}
