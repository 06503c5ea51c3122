namespace ItaIngest.Native.Tesseract;

/// <summary>What Tesseract is told to expect of an image; the numbers are its <c>--psm</c>.</summary>
public enum PageSegmentation
{
    /// <summary>A page: columns, blocks and pictures are looked for.</summary>
    Auto = 3,

    /// <summary>One column of text in several sizes.</summary>
    SingleColumn = 4,

    /// <summary>One block of evenly set text, such as a table cell.</summary>
    SingleBlock = 6,

    /// <summary>One line.</summary>
    SingleLine = 7,

    /// <summary>As much text as can be found, in no order.</summary>
    SparseText = 11,

    /// <summary>One line, taken as it is.</summary>
    RawLine = 13,
}
