namespace ItaIngest.Crawling.Pages;

/// <summary>A link of a page, once per address however often the page has it.</summary>
/// <param name="Url">absolute, without fragment</param>
/// <param name="Caption">what is written on it; of several copies all captions, parted by a middle dot</param>
/// <param name="Row">text of the table row or list item around it, empty if that is long</param>
/// <param name="Heading">the nearest heading before it, or text that starts with an item code</param>
/// <param name="HeadingIsNear">whether heading and link stand in a block of their own</param>
/// <param name="IsInMenu">part of what every page of the site repeats: menu, header, footer</param>
/// <param name="IsFrame">shown inside the page: frame, iframe, embedded object, immediate refresh</param>
internal sealed record PageLink(string Url, string Caption, string Row, string Heading, bool HeadingIsNear, bool IsFrame, bool IsInMenu)
{
    /// <summary>Both as one: pages link a document twice, by its caption and by a button.</summary>
    public PageLink Merge(PageLink other) => this with
    {
        Caption = Caption.Contains(other.Caption, StringComparison.Ordinal) ? Caption : Caption.Length == 0 ? other.Caption : $"{Caption} · {other.Caption}",
        Row = Row.Length > 0 ? Row : other.Row,
        Heading = Heading.Length > 0 ? Heading : other.Heading,
        HeadingIsNear = Heading.Length > 0 ? HeadingIsNear : other.HeadingIsNear,
        IsFrame = IsFrame || other.IsFrame,
        IsInMenu = IsInMenu && other.IsInMenu,
    };
}
