using System.Xml.Linq;

namespace ItaIngest.Extraction.Pages.Docx;

/// <summary>Names of WordprocessingML, told by local name: transitional and strict files differ in the namespace only.</summary>
internal static class W
{
    public static bool Is(this XElement element, string name) => element.Name.LocalName == name;

    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    public static IEnumerable<XElement> Children(this XElement? element, string name) =>
        element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    public static string? Value(this XElement? element, string attribute = "val") =>
        element?.Attributes().FirstOrDefault(a => a.Name.LocalName == attribute)?.Value;

    public static int? Number(this XElement? element, string attribute = "val") =>
        int.TryParse(element.Value(attribute), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A switch such as &lt;w:b/&gt;: on unless it says otherwise; null if it is not there.</summary>
    public static bool? Switch(this XElement? parent, string name) =>
        parent.Child(name) is { } element ? element.Value() is not ("0" or "false" or "off" or "none") : null;
}
