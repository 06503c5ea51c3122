namespace ItaIngest.Crawling.Web;

/// <summary>Reads the body of an answer within limits of size and time.</summary>
internal sealed class BodyReader(CrawlOptions options)
{
    private const int BufferBytes = 1 << 16;

    /// <summary>Spares a download that is too large by its own words.</summary>
    /// <exception cref="FetchException">Content-Length is beyond the limit</exception>
    public static void ThrowIfAnnouncedTooLarge(HttpResponseMessage response, long limit)
    {
        if (response.Content.Headers.ContentLength > limit)
            throw TooLarge($"{response.Content.Headers.ContentLength} are announced", limit);
    }

    /// <summary>Copies the body as it was sent, and gives the number of bytes.</summary>
    /// <exception cref="FetchException">too large, too slow, or cut off; the destination then holds what came until then,
    /// at most <paramref name="limit"/> bytes</exception>
    public async Task<long> CopyAsync(HttpResponseMessage response, Stream destination, long limit, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(options.BodyTimeout, options.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token);
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(either.Token);
            return await CopyAsync(body, destination, limit, either.Token);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new FetchException(FetchFault.Stalled, $"the body took more than {options.BodyTimeout.TotalSeconds:0} s");
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            throw new FetchException(FetchFault.Truncated, "the body was cut off: " + error.GetBaseException().Message, error) { IsTransient = true };
        }
    }

    private async Task<long> CopyAsync(Stream body, Stream destination, long limit, CancellationToken cancellation)
    {
        var buffer = new byte[BufferBytes];
        var total = 0L;
        while (await ReadAsync(body, buffer, cancellation) is var read and > 0)
        {
            var kept = (int)Math.Min(read, limit - total);
            await destination.WriteAsync(buffer.AsMemory(0, kept), cancellation);
            total += kept;
            if (kept < read)
                throw TooLarge("it goes on", limit);
        }

        return total;
    }

    private async Task<int> ReadAsync(Stream body, byte[] buffer, CancellationToken cancellation)
    {
        using var stall = new CancellationTokenSource(options.StallTimeout, options.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, stall.Token);
        try
        {
            return await body.ReadAsync(buffer, either.Token);
        }
        catch (OperationCanceledException) when (stall.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new FetchException(FetchFault.Stalled, $"nothing came for {options.StallTimeout.TotalSeconds:0} s") { IsTransient = true };
        }
    }

    private static FetchException TooLarge(string what, long limit) => new(FetchFault.TooLarge, $"more than {limit} bytes: {what}");
}
