using C = ItaIngest.Pipeline.Dataset.Columns<ItaIngest.Pipeline.DocumentResult>;

namespace ItaIngest.Pipeline.Dataset.Tables;

/// <summary>documents.csv: every document that came in, whatever became of it.</summary>
internal static class DocumentsTable
{
    /// <summary>Below this share of placed table lines a document carries a warning.</summary>
    private const double PlacedShareFloor = 0.98;

    public static Table<DocumentResult> Table { get; } = new(
        "documents",
        "One line a document that came in, whatever became of it",
        [
            C.Text("document_id", "from the bytes of the document", d => d.Source.Id) with { Required = true, Unique = true, Pattern = @"[0-9a-f]{16}(-\d+)?" },
            C.Text("file_name", "path below the folder that was read", d => d.Source.FileName) with { Required = true },
            C.Text("source_url", "where it was downloaded", d => d.Source.SourceUrl),
            C.DateTime("retrieved_at", "when it was downloaded, UTC", d => d.Source.RetrievedAt),
            C.Text("media_type", "told from the bytes", d => d.Kind is { } kind ? Core.Documents.MediaKinds.MediaType(kind) : null),
            C.Integer("bytes", "length of the file", d => d.Source.Content.Length) with { Required = true, Minimum = 0 },
            C.Integer("pages", "pages of the document", d => d.Kind is null ? null : d.Pages) with { Minimum = 0 },
            C.Integer("pages_ocr", "pages read from their picture", d => d.Kind is null ? null : d.PagesOcr) with { Minimum = 0 },
            C.Integer("pages_failed", "pages that could not be read; see failures.csv", d => d.Kind is null ? null : d.PagesFailed) with { Minimum = 0 },
            C.Text("agency_name", "the local government the report belongs to", d => d.Report?.Agency.Name),
            C.Code("agency_type", "kind of local government", Codes.AgencyTypes, d => d.Report?.Agency.Type),
            C.Text("district", "without อำเภอ", d => d.Report?.Agency.District),
            C.Text("province", "without จังหวัด", d => d.Report?.Agency.Province),
            C.Integer("fiscal_year", "Buddhist year the report is for", d => d.Report?.FiscalYear) with { Minimum = 2540, Maximum = 2640 },
            C.Code("report_kind", "what will be done (plan) or what was done (follow_up)", Codes.ReportKinds, d => Codes.Of(d.Report?.Kind)),
            C.Integer("assessment_year", "Buddhist year of the assessment it answers to", d => d.Report?.AssessmentYear) with { Minimum = 2540, Maximum = 2640 },
            C.Number("overall_score", "ITA score as printed", d => d.Report?.OverallScore) with { Minimum = 0, Maximum = 100 },
            C.Text("grade", "ITA grade as printed", d => d.Report?.Grade),
            C.Integer("tables", "tables, parts over pages joined", d => d.Kind is null ? null : d.Tables) with { Minimum = 0 },
            C.Integer("measures", "lines it has in measures.csv", d => d.Report?.Measures.Count) with { Minimum = 0 },
            C.Number("table_lines_placed", "share of the text lines inside tables that ended in a cell, header, caption or footnote", d => PlacedShare(d)) with { Minimum = 0, Maximum = 1 },
            C.List("table_lines", "text lines of tables by what became of them: body, header, continuation (of a row cut by a page break), caption, footnote; outside_cells: within a table's outline but in none of its cells, so not part of it", d => d.TableLines.ByFate().Select(fate => FormattableString.Invariant($"{fate.Name}={fate.Count}"))),
            C.Code("status", "ok, partial (some pages failed) or failed", Codes.Statuses, d => Codes.Of(d.Status)) with { Required = true },
            C.Number("confidence", "0 to 1, of the head fields", d => d.Report is { } report ? decimal.Round((decimal)report.Confidence, 3) : null) with { Minimum = 0, Maximum = 1 },
            C.List("warnings", "what a reader should know", Warnings),
        ],
        document => [document])
    {
        PrimaryKey = ["document_id"],
    };

    private static decimal? PlacedShare(DocumentResult document) =>
        document.TableLines.All == 0 ? null : decimal.Round((decimal)document.TableLines.Placed / document.TableLines.All, 4);

    private static IEnumerable<string> Warnings(DocumentResult document)
    {
        IEnumerable<string> placed = (double?)PlacedShare(document) < PlacedShareFloor ? ["table_lines_lost"] : [];
        return document.Warnings.Concat(document.Report?.Warnings ?? []).Concat(placed).Distinct(StringComparer.Ordinal);
    }
}
