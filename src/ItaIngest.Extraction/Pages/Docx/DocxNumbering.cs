using System.Text;
using System.Xml.Linq;

namespace ItaIngest.Extraction.Pages.Docx;

/// <summary>
/// The numbers that Word draws before list paragraphs (ECMA-376 part 1, § 17.9). They are counted, not stored, so
/// paragraphs are asked for in document order.
/// </summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, DocxList> lists = [];

    /// <param name="root">numbering.xml, if the document has it</param>
    public DocxNumbering(XElement? root)
    {
        var definitions = new Dictionary<int, (XElement Definition, int[] Counts)>();
        foreach (var definition in root.Children("abstractNum"))
        {
            if (definition.Number("abstractNumId") is { } id)
                definitions[id] = (definition, new int[Levels]);
        }
        foreach (var list in root.Children("num"))
        {
            if (list.Number("numId") is { } id && list.Child("abstractNumId").Number() is { } definitionId && definitions.TryGetValue(definitionId, out var found))
                lists[id] = new DocxList(list, found.Definition, found.Counts);
        }
    }

    /// <summary>What stands before the paragraph, a space behind it included; empty for a paragraph without a number.</summary>
    /// <param name="numbering">numPr of the paragraph or its style</param>
    public string Next(XElement? numbering)
    {
        if (numbering.Child("numId").Number() is not { } id || !lists.TryGetValue(id, out var list))
            return "";
        return list.Next(Math.Clamp(numbering.Child("ilvl").Number() ?? 0, 0, Levels - 1));
    }

    /// <summary>One list: lists of one definition count on together unless they say where to start.</summary>
    private sealed class DocxList
    {
        private readonly int[] counts;
        private readonly (string Format, string Text, int Start)[] levels = new (string, string, int)[Levels];

        public DocxList(XElement list, XElement definition, int[] sharedCounts)
        {
            counts = sharedCounts;
            for (var i = 0; i < Levels; i++)
            {
                var exception = list.Children("lvlOverride").FirstOrDefault(o => o.Number("ilvl") == i);
                var level = exception.Child("lvl") ?? definition.Children("lvl").FirstOrDefault(l => l.Number("ilvl") == i);
                var start = exception.Child("startOverride").Number();
                if (start is not null && ReferenceEquals(counts, sharedCounts))
                    counts = new int[Levels];
                levels[i] = (level.Child("numFmt").Value() ?? "none", level.Child("lvlText").Value() ?? "", start ?? level.Child("start").Number() ?? 1);
            }
        }

        public string Next(int level)
        {
            counts[level] = Math.Max(counts[level] + 1, 1);
            Array.Clear(counts, level + 1, Levels - level - 1);
            return levels[level].Format switch
            {
                "bullet" => "- ",
                "none" => "",
                _ => Write(levels[level].Text) is { Length: > 0 } text ? text + " " : "",
            };
        }

        /// <summary>Fills a text such as "%1.%2)".</summary>
        private string Write(string text)
        {
            var result = new StringBuilder();
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] == '%' && i + 1 < text.Length && text[i + 1] is >= '1' and <= '9')
                {
                    var (format, _, start) = levels[text[++i] - '1'];
                    result.Append(ListNumber.Write(start + Math.Max(counts[text[i] - '1'], 1) - 1, format));
                }
                else
                    result.Append(text[i]);
            }
            return result.ToString();
        }
    }
}
