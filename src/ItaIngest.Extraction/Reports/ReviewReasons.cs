namespace ItaIngest.Extraction.Reports;

/// <summary>Short codes that say why somebody should look at a value.</summary>
internal static class ReviewReasons
{
    /// <summary>Its characters were read with less than <see cref="ConfidenceFloor"/>.</summary>
    public const string LowConfidence = "low_confidence";

    /// <summary>Its text has letter sequences or scripts that Thai does not have.</summary>
    public const string BadOcrSigns = "bad_ocr_signs";

    /// <summary>Something is written as deadline, and no date or recurrence could be made of it.</summary>
    public const string UnparsedDeadline = "unparsed_deadline";

    /// <summary>Something is written as owner, and no division is known by it.</summary>
    public const string UnknownOwner = "unknown_owner";

    /// <summary>A division was told from a damaged spelling.</summary>
    public const string DamagedOwner = "damaged_owner";

    /// <summary>The row was cut by a page break and put together again.</summary>
    public const string JoinedOverPage = "joined_over_page";

    /// <summary>A row below that only goes on with this one was added to it.</summary>
    public const string JoinedRows = "joined_rows";

    /// <summary>The document states two different scores for the indicator.</summary>
    public const string ScoresDisagree = "scores_disagree";

    /// <summary>0 to 1. Below this somebody should look; set by hand, not measured.</summary>
    public const double ConfidenceFloor = 0.75;
}
