using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace ItaIngest.Extraction.Tests.Recognition;

/// <summary>
/// Makes text layers lie: writes the ToUnicode maps of a PDF anew, code by code, and
/// takes out the true texts that Chromium adds to clusters (ActualText). What the pages show stays as it is. For
/// PDFs with a classic cross-reference table, as Chromium writes them.
/// </summary>
internal static partial class LyingPdf
{
    private const int Timeout = 10_000; // ms

    /// <param name="pdf">as Chromium prints it</param>
    /// <param name="lie">font name and true character → the stored one; null for no entry</param>
    public static byte[] Rewrite(byte[] pdf, Func<string, int, int?> lie)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var objects = Objects(text);
        foreach (var (_, body) in objects.ToArray())
            if (ToUnicode().Match(body) is { Success: true } reference && BaseFont().Match(body) is { Success: true } font)
            {
                var number = int.Parse(reference.Groups["object"].ValueSpan, CultureInfo.InvariantCulture);
                objects[number] = Stream(Map(Inflate(objects[number]), code => lie(font.Groups["name"].Value, code)));
            }
        foreach (var (number, body) in objects.ToArray())
            if (Contents().IsMatch(body) && ActualText().IsMatch(Inflate(body)))
                objects[number] = Stream(ActualText().Replace(Inflate(body), ""));
        return Write(objects, Trailer().Matches(text)[^1].Groups["trailer"].Value);
    }

    private static SortedDictionary<int, string> Objects(string text)
    {
        var table = text[int.Parse(StartXref().Matches(text)[^1].Groups["offset"].ValueSpan, CultureInfo.InvariantCulture)..];
        var offsets = Entry().Matches(table).Select((entry, number) => (number, At: int.Parse(entry.Groups["offset"].ValueSpan, CultureInfo.InvariantCulture), Used: entry.Groups["kind"].Value == "n"))
            .Where(entry => entry.Used).OrderBy(entry => entry.At).ToList();
        var objects = new SortedDictionary<int, string>();
        for (var i = 0; i < offsets.Count; i++)
        {
            var end = i + 1 < offsets.Count ? offsets[i + 1].At : text.Length;
            var whole = text[offsets[i].At..end];
            var from = whole.IndexOf("obj", StringComparison.Ordinal) + 3;
            objects[offsets[i].number] = whole[from..whole.LastIndexOf("endobj", StringComparison.Ordinal)].Trim('\r', '\n');
        }
        return objects;
    }

    private static string Inflate(string body)
    {
        var from = body.IndexOf("stream", StringComparison.Ordinal) + "stream".Length;
        from += body[from] == '\r' ? 2 : 1;
        using var zlib = new ZLibStream(new MemoryStream(Encoding.Latin1.GetBytes(body[from..])), CompressionMode.Decompress);
        using var reader = new StreamReader(zlib, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static string Map(string cmap, Func<int, int?> lie)
    {
        var entries = new StringBuilder();
        foreach (Match block in Block().Matches(cmap))
            foreach (Match entry in CodeEntry().Matches(block.Groups["entries"].Value))
            {
                var isRange = entry.Groups["third"].Success;
                int first = Hex(entry.Groups["first"]), last = isRange ? Hex(entry.Groups["second"]) : first, shown = Hex(entry.Groups[isRange ? "third" : "second"]);
                for (var code = first; code <= last; code++)
                    if (lie(shown + code - first) is { } stored)
                        entries.Append(CultureInfo.InvariantCulture, $"1 beginbfchar <{code:X4}> <{stored:X4}> endbfchar\n");
            }
        return cmap[..cmap.IndexOf("endcodespacerange", StringComparison.Ordinal)] + "endcodespacerange\n" + entries + "endcmap CMapName currentdict /CMap defineresource pop end end";
    }

    private static int Hex(Group group) => int.Parse(group.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Stream(string content) => $"<</Length {content.Length}>> stream\n{content}\nendstream";

    private static byte[] Write(SortedDictionary<int, string> objects, string trailer)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new Dictionary<int, int>();
        foreach (var (number, body) in objects)
        {
            offsets[number] = file.Length;
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }
        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Keys.Max() + 1}\n");
        for (var number = 0; number <= objects.Keys.Max(); number++)
            file.Append(offsets.TryGetValue(number, out var offset) ? $"{offset:D10} 00000 n \n" : "0000000000 65535 f \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    [GeneratedRegex(@"^<<\s*/Filter /FlateDecode\s*/Length \d+\s*>>\s*stream", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Contents();

    [GeneratedRegex(@"/ActualText\s*(<[0-9A-Fa-f\s]*>|\((\\.|[^\\()])*\))", RegexOptions.ExplicitCapture | RegexOptions.Singleline, Timeout)]
    private static partial Regex ActualText();

    [GeneratedRegex(@"/ToUnicode (?<object>\d+) 0 R", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex ToUnicode();

    [GeneratedRegex(@"/BaseFont\s*/(?<name>[^\s/<>]+)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex BaseFont();

    [GeneratedRegex(@"trailer\s*(?<trailer><<.*?>>)\s*startxref", RegexOptions.ExplicitCapture | RegexOptions.Singleline, Timeout)]
    private static partial Regex Trailer();

    [GeneratedRegex(@"startxref\s+(?<offset>\d+)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex StartXref();

    [GeneratedRegex(@"(?<offset>\d{10}) \d{5} (?<kind>[nf])", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Entry();

    [GeneratedRegex(@"beginbf(char|range)(?<entries>.*?)endbf", RegexOptions.ExplicitCapture | RegexOptions.Singleline, Timeout)]
    private static partial Regex Block();

    [GeneratedRegex(@"<(?<first>[0-9A-Fa-f]+)>\s*<(?<second>[0-9A-Fa-f]+)>([ \t]*<(?<third>[0-9A-Fa-f]+)>)?", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex CodeEntry();
}
