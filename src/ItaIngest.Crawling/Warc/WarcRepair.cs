using System.Globalization;
using System.Text;

namespace ItaIngest.Crawling.Warc;

/// <summary>Puts a WARC file in order whose writer was killed: what comes behind its last whole record is cut off.</summary>
internal static class WarcRepair
{
    /// <summary>Cuts and renames the file to its final name.</summary>
    public static void Finish(string open)
    {
        using (var file = new FileStream(open, FileMode.Open, FileAccess.ReadWrite))
        {
            var end = 0L;
            while (TrySkipRecord(file))
                end = file.Position;
            file.SetLength(end);
        }

        File.Move(open, open[..^".open".Length]);
    }

    private static bool TrySkipRecord(FileStream file)
    {
        var length = -1L;
        string? line;
        while ((line = ReadLine(file)) is { Length: > 0 })
        {
            if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                _ = long.TryParse(line.AsSpan("Content-Length:".Length), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out length);
        }

        if (line is null || length < 0 || file.Position + length + 4 > file.Length)
            return false;
        file.Position += length + 4;
        return true;
    }

    private static string? ReadLine(FileStream file)
    {
        var line = new StringBuilder();
        for (int octet; (octet = file.ReadByte()) >= 0;)
        {
            if (octet == '\n')
                return line.ToString();
            if (octet != '\r')
                line.Append((char)octet);
        }

        return null;
    }
}
