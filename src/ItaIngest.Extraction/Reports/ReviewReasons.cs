using ItaIngest.Extraction.Tables.Output;

namespace ItaIngest.Extraction.Reports;

/// <summary>Short codes that say why somebody should look at a value.</summary>
internal static class ReviewReasons
{
    /// <summary>A cell of it was read with less than <see cref="CellReview.ReadingFloor"/>, in a paragraph with less than <see cref="ConfidenceFloor"/>.</summary>
    public const string LowConfidence = "low_confidence";

    /// <summary>Its text has letter sequences or scripts that Thai does not have.</summary>
    public const string BadOcrSigns = "bad_ocr_signs";

    /// <summary>Something is written as deadline, and no date or recurrence could be made of it.</summary>
    public const string UnparsedDeadline = "unparsed_deadline";

    /// <summary>Something is written as owner, and no division is known by it.</summary>
    public const string UnknownOwner = "unknown_owner";

    /// <summary>What one of its columns holds was told from the cells: the header is none that is known, or says either of two.</summary>
    public const string ColumnByContents = "column_by_contents";

    /// <summary>A division was told from a damaged spelling.</summary>
    public const string DamagedOwner = "damaged_owner";

    /// <summary>The row was cut by a page break and put together again.</summary>
    public const string JoinedOverPage = "joined_over_page";

    /// <summary>A row below that only goes on with this one was added to it.</summary>
    public const string JoinedRows = "joined_rows";

    /// <summary>The document states two different scores for the indicator.</summary>
    public const string ScoresDisagree = "scores_disagree";

    /// <summary>The report states more than one value for the field; the others stand in statements.csv.</summary>
    public const string OtherValueStated = "other_value_stated";

    /// <summary>Of several stated scores this one makes the ten give the stated total.</summary>
    public const string ChosenBySum = "chosen_by_sum";

    /// <summary>One digit was read anew: no other reading makes the ten scores give the stated total. raw has what was read.</summary>
    public const string RepairedBySum = "repaired_by_sum";

    /// <summary>The ten scores do not give the stated total.</summary>
    public const string SumDoesNotHold = "sum_does_not_hold";

    /// <summary>The grade cannot go with the total under the rule of its year.</summary>
    public const string GradeDoesNotFit = "grade_does_not_fit";

    /// <summary>The year, or its century, is not written and was taken from elsewhere.</summary>
    public const string YearAssumed = "year_assumed";

    /// <summary>The year cannot well be right: too far from others, or named in passing only.</summary>
    public const string YearDoubtful = "year_doubtful";

    /// <summary>No heading says whether it is a plan or a follow-up; columns or single words do.</summary>
    public const string KindAssumed = "kind_assumed";

    /// <summary>No local government of that name is in the gazetteer.</summary>
    public const string UnknownAgency = "unknown_agency";

    /// <summary>Several local governments have that name, and nothing tells which is meant.</summary>
    public const string AmbiguousAgency = "ambiguous_agency";

    /// <summary>The name was repaired from the gazetteer.</summary>
    public const string RepairedAgency = "repaired_agency";

    /// <summary>0 to 1, of a paragraph. Below this somebody should look; set by hand, not measured.</summary>
    public const double ConfidenceFloor = 0.75;
}
