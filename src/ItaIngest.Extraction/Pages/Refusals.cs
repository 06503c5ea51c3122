using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;

namespace ItaIngest.Extraction.Pages;

/// <summary>Every reason for which a document is not opened: what was found, what was expected, what to do.</summary>
internal static class Refusals
{
    private const string FetchAgain = "Fetch it again from where it was published, or ask the agency for a sound copy.";
    private const string Kinds = "PDF, PNG, JPEG, TIFF, DOCX, HTML or text";

    public static DocumentException Empty() => Bad("The file is empty (0 bytes).", FetchAgain);

    public static DocumentException OnlyNul(long length) =>
        Bad($"The file is {length} zero bytes: a download or a copy that never finished.", FetchAgain);

    public static DocumentException TooLarge(long length, long maximum) =>
        Bad($"The file has {length} bytes; at most {maximum} are read.", "Split it, or scan it at 300 dpi in grey.");

    public static DocumentException TooLongText(long length, long maximum) =>
        Bad($"The text has {length} bytes; at most {maximum} are read.", "Check that it is a report; split it if it is.");

    public static DocumentException TooManyPages(int pages, int maximum) =>
        Bad($"The document has {pages} pages or more; at most {maximum} are read.", "Split it into reports.");

    public static DocumentException TooManyCells(int maximum) =>
        Bad($"A table has more than the {maximum} cells that are read of one.", "Split the table, or remove what is not a report.");

    public static DocumentException Truncated(MediaKind kind, string what) =>
        Bad($"The {Name(kind)} is cut short: {what}.", FetchAgain);

    public static DocumentException Damaged(MediaKind kind, string what) =>
        Bad($"The {Name(kind)} is damaged: {what}.", FetchAgain);

    public static DocumentException TooManyPixels(MediaKind kind, int page, long width, long height, long maximum) =>
        Bad($"Page {page} of the {Name(kind)} has {width} × {height} pixels; at most {maximum} are read.", "Scan it at 300 dpi.");

    public static DocumentException Encrypted() =>
        new(FailureKind.Unsupported, "The PDF is encrypted and wants a password.", "Open it with the password and save it without one.");

    public static DocumentException NoPages() =>
        Bad("The PDF is sound but has no page.", FetchAgain);

    public static DocumentException NoText(MediaKind kind) => kind switch
    {
        MediaKind.Html => Bad("The web page shows no text: it is drawn by a script, or its content is in frames.", "Open it in a browser and print it as PDF."),
        MediaKind.Docx => new(FailureKind.Unsupported, "The DOCX has no text: it is blank, or its pages are pictures.", "Save it as PDF: pictures of pages are read from there."),
        _ => Bad("The text file has only blanks in it.", FetchAgain),
    };

    public static DocumentException ErrorPage(string title, string extension) =>
        Bad(
            extension.Length > 0
                ? $"The file is named {extension} but is a web page that reports an error or asks for a login (“{title}”)."
                : $"The web page reports an error or asks for a login (“{title}”).",
            "Open its address in a browser, download the report there, and ingest that.");

    public static DocumentException WebPageInstead(string title, string extension) =>
        Bad(
            $"The file is named {extension} but is a web page without a report (“{title}”).",
            "Open its address in a browser, download the report there, and ingest that.");

    public static DocumentException Foreign(FailureKind kind, string what, string remedy) =>
        new(kind, $"The file is {what}; {Kinds} was expected.", remedy);

    public static DocumentException Binary(string firstBytes) =>
        Bad($"The file is of no known kind (it starts with the bytes {firstBytes}); {Kinds} was expected.", FetchAgain);

    public static DocumentException Unavailable(IOException error) =>
        new(FailureKind.Transient, $"The bytes of the document could not be read: {error.Message}", "Run again.", inner: error);

    public static string Name(MediaKind kind) => kind switch
    {
        MediaKind.Html => "HTML",
        MediaKind.Text => "text",
        _ => kind.ToString().ToUpperInvariant(),
    };

    private static DocumentException Bad(string message, string remedy) => new(FailureKind.BadInput, message, remedy);
}
