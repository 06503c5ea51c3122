using ItaIngest.Crawling.Web;

namespace ItaIngest.Crawling.Downloading;

/// <summary>Reads answers to the end, bodies into files under temporary names.</summary>
internal sealed class AnswerReader(string folder, CrawlOptions options)
{
    private readonly BodyReader _bodies = new(options);

    /// <exception cref="FetchException">the body is too large, too slow, cut off or not to be unpacked</exception>
    public async Task<Answer> ReadAsync(HttpResponseMessage response, Uri url, CancellationToken cancellation)
    {
        var answeredAt = options.Clock.GetUtcNow();
        var body = (int)response.StatusCode == 200 ? await ReadBodyAsync(response, cancellation) : null;
        return new Answer(url, (int)response.StatusCode, response.ReasonPhrase ?? "", response.Version, Headers(response), body, answeredAt, options.Clock.GetUtcNow());
    }

    private async Task<DownloadedFile> ReadBodyAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var isPage = response.Content.Headers.NonValidated.TryGetValues("Content-Type", out var type) && type.ToString().Contains("html", StringComparison.OrdinalIgnoreCase);
        var limit = isPage ? options.LargestPage : options.LargestDocument;
        BodyReader.ThrowIfAnnouncedTooLarge(response, limit);
        var sent = Path.Combine(folder, Guid.NewGuid().ToString("N"));
        var unpacked = sent;
        try
        {
            await using (var file = new FileStream(sent, FileMode.CreateNew, FileAccess.Write))
                await _bodies.CopyAsync(response, file, limit, cancellation);
            var encoding = string.Join(", ", response.Content.Headers.ContentEncoding);
            if (Unpacker.IsPacked(encoding))
                await Unpacker.UnpackAsync(sent, unpacked = sent + "-unpacked", encoding, limit, cancellation);
            return new DownloadedFile(unpacked, sent);
        }
        catch
        {
            File.Delete(sent);
            File.Delete(unpacked);
            throw;
        }
    }

    private static List<HeaderLine> Headers(HttpResponseMessage response) =>
        [.. response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated).SelectMany(header => header.Value, (header, value) => new HeaderLine(header.Key, value))];
}
