using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Pages;

/// <summary>Collects lines and tables, in reading order, into pages without geometry.</summary>
internal sealed class ProvidedPages(PageReaderOptions options)
{
    private readonly List<Page> pages = [];
    private List<Block> blocks = [];
    private int tables;

    /// <summary>Nothing stands on the current page yet.</summary>
    public bool IsPageEmpty => blocks.Count == 0;

    public int MaximumTableCells => options.MaximumTableCells;

    public void Add(TextLine? line)
    {
        if (line is not null)
            blocks.Add(line);
    }

    public void AddTable(IReadOnlyList<IReadOnlyList<ProvidedCell>> rows)
    {
        if (TableGrid.Form(pages.Count + 1, tables, rows, options.MaximumTableCells) is not { } table)
            return;
        EndParagraph();
        blocks.Add(table);
        tables++;
    }

    /// <summary>The last line ends its paragraph, whatever comes next.</summary>
    public void EndParagraph()
    {
        if (blocks is [.., TextLine { EndsParagraph: false } last])
            blocks[^1] = last with { EndsParagraph = true };
    }

    /// <summary>What follows stands on the next page.</summary>
    /// <exception cref="DocumentException">too many pages</exception>
    public void Break()
    {
        EndParagraph();
        pages.Add(new Page(pages.Count + 1, 0, 0, blocks));
        if (pages.Count >= options.MaximumPages)
            throw Refusals.TooManyPages(pages.Count + 1, options.MaximumPages);
        blocks = [];
        tables = 0;
    }

    /// <summary>All pages; an empty one at the end is only the mark that ended the page before it.</summary>
    public IReadOnlyList<Page> Finish()
    {
        EndParagraph();
        if (blocks.Count > 0 || pages.Count == 0)
            pages.Add(new Page(pages.Count + 1, 0, 0, blocks));
        while (pages.Count > 1 && pages[^1].Blocks.Count == 0)
            pages.RemoveAt(pages.Count - 1);
        return pages;
    }
}
