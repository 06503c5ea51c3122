using System.Globalization;
using System.Text;
using ItaIngest.Crawling.Downloading;

namespace ItaIngest.Crawling.Warc;

/// <summary>
/// Writes answers as WARC 1.1 (ISO 28500:2017): response records, and revisit records for what did not change or came
/// before in this file. Bodies are as they were sent but for chunking, which belongs to the transfer.
/// </summary>
internal sealed class WarcWriter : IDisposable
{
    private const string ServerNotModified = "http://netpreserve.org/warc/1.1/revisit/server-not-modified";
    private const string IdenticalPayload = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest";
    private static readonly HashSet<string> s_transferHeaders = new(StringComparer.OrdinalIgnoreCase) { "Transfer-Encoding", "Connection", "Keep-Alive", "Trailer" };

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (string Url, string Date)> _payloads = new(StringComparer.Ordinal);
    private readonly FileStream _file;

    /// <param name="folder">gets one file per process that worked on the run</param>
    public WarcWriter(string folder, string run, CrawlOptions options)
    {
        Directory.CreateDirectory(folder);
        foreach (var unfinished in Directory.EnumerateFiles(folder, "*.warc.open"))
            WarcRepair.Finish(unfinished);
        _file = new FileStream(Path.Combine(folder, $"{run}-{Guid.NewGuid().ToString("N")[..8]}.warc.open"), FileMode.CreateNew, FileAccess.Write);
        var fields = $"software: {options.UserAgent}\r\nformat: WARC File Format 1.1\r\nrobots: RFC 9309\r\n";
        WriteRecord("warcinfo", null, Date(options.Clock.GetUtcNow()), "application/warc-fields", Encoding.UTF8.GetBytes(fields), null, []);
    }

    public void Write(Answer answer)
    {
        var head = Head(answer);
        var path = answer.Body?.SentPath;
        var payload = WarcDigests.Of([], path);
        var url = answer.Url.AbsoluteUri;
        var date = Date(answer.AnsweredAt);
        lock (_lock)
        {
            if (answer.Status == 304)
                WriteHttp("revisit", url, date, head, null, [("WARC-Profile", ServerNotModified)]);
            else if (path is not null && _payloads.TryGetValue(payload, out var earlier))
                WriteHttp("revisit", url, date, head, null, [("WARC-Profile", IdenticalPayload), ("WARC-Payload-Digest", payload), ("WARC-Refers-To-Target-URI", earlier.Url), ("WARC-Refers-To-Date", earlier.Date), ("WARC-Truncated", "length")]);
            else if (path is not null)
                WriteHttp("response", url, date, head, path, [("WARC-Payload-Digest", payload)]);
            else
                WriteHttp("response", url, date, head, null, [("WARC-Truncated", "unspecified")]); // bodies of redirects and errors are not read
            if (path is not null)
                _payloads.TryAdd(payload, (url, date));
        }
    }

    public void Dispose()
    {
        var open = _file.Name;
        _file.Dispose();
        File.Move(open, open[..^".open".Length]);
    }

    private static byte[] Head(Answer answer)
    {
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/{answer.HttpVersion} {answer.Status} {answer.Reason}\r\n");
        foreach (var header in answer.Headers.Where(header => !s_transferHeaders.Contains(header.Name)))
            head.Append(CultureInfo.InvariantCulture, $"{header.Name}: {header.Value}\r\n");
        return Encoding.Latin1.GetBytes(head.Append("\r\n").ToString());
    }

    private static string Date(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private void WriteHttp(string type, string url, string date, byte[] head, string? body, (string Name, string Value)[] fields) =>
        WriteRecord(type, url, date, "application/http;msgtype=response", head, body, fields);

    private void WriteRecord(string type, string? url, string date, string contentType, byte[] head, string? bodyPath, (string Name, string Value)[] fields)
    {
        var length = head.Length + (bodyPath is null ? 0 : new FileInfo(bodyPath).Length);
        var text = new StringBuilder("WARC/1.1\r\n")
            .Append(CultureInfo.InvariantCulture, $"WARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:{Guid.NewGuid()}>\r\nWARC-Date: {date}\r\n");
        if (url is not null)
            text.Append(CultureInfo.InvariantCulture, $"WARC-Target-URI: {url}\r\n");
        foreach (var (name, value) in fields)
            text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        text.Append(CultureInfo.InvariantCulture, $"WARC-Block-Digest: {WarcDigests.Of(head, bodyPath)}\r\nContent-Type: {contentType}\r\nContent-Length: {length}\r\n\r\n");
        _file.Write(Encoding.UTF8.GetBytes(text.ToString()));
        _file.Write(head);
        if (bodyPath is not null)
        {
            using var body = File.OpenRead(bodyPath);
            body.CopyTo(_file);
        }

        _file.Write("\r\n\r\n"u8);
        _file.Flush();
    }
}
