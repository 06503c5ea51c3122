using System.Globalization;
using AngleSharp.Dom;

namespace ItaIngest.Extraction.Pages.Html;

/// <summary>The numbers and bullets that a browser draws before list items. Items are asked for in document order.</summary>
internal sealed class HtmlList
{
    private readonly Dictionary<IElement, int> lastNumbers = [];

    /// <summary>"1. ", "ก. " or "- " for a list item, null for any other element and for lists drawn without marks.</summary>
    public string? MarkerOf(IElement element)
    {
        if (element.LocalName != "li" || element.ParentElement is not { } list)
            return null;
        var style = (list.GetAttribute("style") ?? "").ToLowerInvariant();
        if (style.Contains("list-style", StringComparison.Ordinal) && style.Contains("none", StringComparison.Ordinal))
            return null;
        if (list.LocalName != "ol")
            return "- ";
        return ListNumber.Write(NumberOf(element, list), FormatOf(list, style)) + ". ";
    }

    private int NumberOf(IElement item, IElement list)
    {
        var step = list.HasAttribute("reversed") ? -1 : 1;
        var next = lastNumbers.TryGetValue(list, out var last) ? last + step
            : Parse(list.GetAttribute("start")) ?? (step > 0 ? 1 : list.Children.Count(child => child.LocalName == "li"));
        return lastNumbers[list] = Parse(item.GetAttribute("value")) ?? next;
    }

    private static int? Parse(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 100_000 ? number : null;

    private static string FormatOf(IElement list, string style)
    {
        if (style.Contains("list-style-type:thai", StringComparison.Ordinal) || style.Contains("list-style-type: thai", StringComparison.Ordinal))
            return "thaiNumbers";
        return list.GetAttribute("type") switch
        {
            "a" => "lowerLetter",
            "A" => "upperLetter",
            "i" => "lowerRoman",
            "I" => "upperRoman",
            _ => "decimal",
        };
    }
}
