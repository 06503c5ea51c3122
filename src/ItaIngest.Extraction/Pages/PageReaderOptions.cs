using System.Globalization;

namespace ItaIngest.Extraction.Pages;

/// <summary>What <see cref="PageReader"/> refuses to read because it is too large to be a report.</summary>
public sealed record PageReaderOptions
{
    /// <summary>Bytes of a document; 512 MiB unless told.</summary>
    public long MaximumBytes { get; init; } = 512L << 20;

    /// <summary>Bytes of text, HTML, or of one part of a DOCX when unpacked; 64 MiB unless told.</summary>
    public int MaximumTextBytes { get; init; } = 64 << 20;

    /// <summary>Pages of a document; 5,000 unless told.</summary>
    public int MaximumPages { get; init; } = 5_000;

    /// <summary>Rows times columns of one table; 500,000 unless told.</summary>
    public int MaximumTableCells { get; init; } = 500_000;

    /// <summary>Pixels of one picture file; a larger one is refused before it is decoded. 200 million (A0 at 300 dpi is 140) unless told.</summary>
    public long MaximumDecodedPixels { get; init; } = 200_000_000;

    /// <summary>The options as part of a stage key.</summary>
    internal string ToKey() => this == new PageReaderOptions()
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{MaximumBytes},{MaximumTextBytes},{MaximumPages},{MaximumTableCells},{MaximumDecodedPixels}");
}
