namespace ItaIngest.Extraction.Reports;

/// <summary>What a row has in a field.</summary>
internal enum SlotState
{
    /// <summary>Nothing is written there.</summary>
    Blank,

    /// <summary>A cell from a row above reaches down into this row.</summary>
    Covered,

    /// <summary>A dash: said to be empty, so nothing is filled down into it.</summary>
    Dash,

    Filled,
}
