using AngleSharp.Html.Dom;
using ItaIngest.Crawling.Pages;

namespace ItaIngest.Crawling.Sources;

/// <summary>What is known about the sites that one content management system, or one way of building sites, makes.</summary>
internal abstract class SiteFamily
{
    private static readonly Dictionary<string, LinkTarget> s_endings = DataFile.Read("file_endings.csv")
        .ToDictionary(row => row["ending"], row => Enum.Parse<LinkTarget>(row["target"], ignoreCase: true), StringComparer.OrdinalIgnoreCase);

    /// <summary>As in the column <c>family</c> of a source list.</summary>
    public abstract string Name { get; }

    /// <summary>Whether the page looks like one of this family.</summary>
    public abstract bool Recognises(IHtmlDocument page, Uri url);

    /// <summary>What the address leads to.</summary>
    public LinkTarget Target(Uri url) => DriveLinks.IsDownload(url) ? LinkTarget.Document : OwnTarget(url) ?? ByEnding(url);

    /// <summary>The name of the file behind the address, as far as the address tells.</summary>
    public virtual string FileName(Uri url) => WebAddress.FileName(url);

    /// <summary>What this family's addresses tell; null where they tell no more than others'.</summary>
    protected virtual LinkTarget? OwnTarget(Uri url) => null;

    private static LinkTarget ByEnding(Uri url)
    {
        var ending = Path.GetExtension(url.AbsolutePath).TrimStart('.');
        return s_endings.GetValueOrDefault(ending, LinkTarget.Page);
    }
}
