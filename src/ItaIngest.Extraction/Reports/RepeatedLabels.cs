using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Labels without a colon: a known header word that opens line after line of a document ("แนวทาง เก็บคำค้น…" below every
/// measure) says what follows it, whatever the field. One that opens a single line may be the beginning of a sentence.
/// </summary>
internal sealed class RepeatedLabels
{
    private const int LongestName = 40;

    /// <summary>A label is a known header and little more.</summary>
    private const double Sure = 0.9;

    private const int LeastTimes = 2;

    /// <summary>Measures told by labels have who, when or how beside what.</summary>
    private const int LeastRoles = 3;

    /// <summary>Words that head lines of letters and titles.</summary>
    private static readonly string[] Never = [.. new[] { "ส่วนราชการ", "หน่วยงาน", "ที่", "วันที่", "เรื่อง", "ข้อ" }.Select(ThaiText.Skeleton)];

    /// <summary>What chapters are counted with, and the end of a title.</summary>
    private static readonly string[] NeverBegun = [.. new[] { "ส่วนที่", "ตอนที่", "บทที่", "ภาคที่", "ปีงบประมาณ" }.Select(ThaiText.Skeleton)];

    private readonly Dictionary<string, string> _roles;

    private RepeatedLabels(Dictionary<string, string> roles) => _roles = roles;

    /// <summary>The labels that open two lines at least, where they are of three fields at least.</summary>
    public static RepeatedLabels Of(TabularDocument document)
    {
        var found = document.Pages.SelectMany(page => page.Blocks).OfType<TextLine>()
            .SelectMany(line => NamesOf(line.Text))
            .GroupBy(name => ThaiText.Skeleton(name), StringComparer.Ordinal)
            .Where(names => names.Count() >= LeastTimes && !Never.Contains(names.Key) && !Array.Exists(NeverBegun, words => names.Key.StartsWith(words, StringComparison.Ordinal)))
            .Select(names => (Name: names.Key, Role: Fields.OfHeader(names.First(), Sure)))
            .Where(label => label.Role is not null && Fields.All.Contains(label.Role))
            .ToDictionary(label => label.Name, label => label.Role!, StringComparer.Ordinal);
        return new RepeatedLabels(found.Values.Distinct(StringComparer.Ordinal).Count() >= LeastRoles ? found : []);
    }

    /// <summary>Reads the label that the line begins with, after its number if it has one.</summary>
    public bool TryRead(string line, out Label label)
    {
        label = default;
        if (_roles.Count == 0)
            return false;
        foreach (var name in NamesOf(line))
        {
            if (_roles.TryGetValue(ThaiText.Skeleton(name), out var role))
            {
                label = new Label(role, name, Rest(line, name).Trim());
                return true;
            }
        }
        return false;
    }

    private static string Rest(string line, string name) => line[(line.IndexOf(name, StringComparison.Ordinal) + name.Length)..];

    /// <summary>The first words of a line up to its second space: a label may have a space inside, and a value follows it. "ด้านที่ ๒ …" is a heading.</summary>
    private static IEnumerable<string> NamesOf(string line)
    {
        if (TopicHeadings.Is(line.Trim()))
            yield break;
        var text = ItemMarker.Without(line.Trim());
        var first = text.IndexOf(' ', StringComparison.Ordinal);
        if (first < 0 && text.Length <= LongestName)
            yield return text; // alone on its line, over its value
        if (first is <= 1 or > LongestName)
            yield break;
        var second = text.AsSpan(first + 1).TrimStart().IndexOf(' ');
        var start = text.Length - text.AsSpan(first + 1).TrimStart().Length;
        if (second > 0 && start + second <= LongestName)
            yield return text[..(start + second)];
        yield return text[..first];
    }
}
