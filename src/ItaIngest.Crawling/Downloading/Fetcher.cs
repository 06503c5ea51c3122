using System.Globalization;
using System.Text;
using ItaIngest.Crawling.Pages;
using ItaIngest.Crawling.Politeness;
using ItaIngest.Crawling.Warc;
using ItaIngest.Crawling.Web;

namespace ItaIngest.Crawling.Downloading;

/// <summary>Fetches an address with all that this asks for: robots.txt, the host's turn, redirects one by one, limits.</summary>
internal sealed class Fetcher(PoliteClient client, Robots robots, SafeClient web, AnswerReader answers, WarcWriter? warc, CrawlOptions options)
{
    /// <summary>A body, or the news that nothing changed. The caller disposes of it.</summary>
    /// <exception cref="FetchException">neither of them</exception>
    public async Task<Fetched> FetchAsync(FetchRequest request, CancellationToken cancellation)
    {
        var redirects = new List<Redirect>();
        var url = request.Url;
        while (true)
        {
            await robots.CheckAsync(url, request.Session, cancellation);
            var asked = url;
            var answer = await client.SendAsync(asked, request.Session, () => Message(asked, request), response => answers.ReadAsync(response, asked, cancellation), cancellation);
            warc?.Write(answer);
            if (!answer.IsRedirect)
                return new Fetched(Checked(answer), redirects, web.AcceptedCertificateError(url.IdnHost));
            redirects.Add(new Redirect(url.AbsoluteUri, answer.Status));
            if (redirects.Count > options.Redirects)
                throw new FetchException(FetchFault.TooManyRedirects, $"more than {options.Redirects} redirects");
            url = Next(url, answer.Header("Location")!);
            if (request.IsFetched(url.AbsoluteUri))
                throw new FetchException(FetchFault.AlreadyFetched, $"it leads to {url}");
        }
    }

    private static Answer Checked(Answer answer)
    {
        if (answer.Status is 200 or 304)
            return answer;
        answer.Body?.Dispose();
        throw new FetchException(FetchFault.HttpStatus, $"status {answer.Status}") { Status = answer.Status };
    }

    private static Uri Next(Uri url, string location) =>
        WebAddress.Resolve(url, WithEscapedBytes(location), Encoding.UTF8)
            ?? throw new FetchException(FetchFault.SchemeRefused, $"a redirect to {location}: only http and https are followed");

    /// <summary>Servers write Thai names into Location as they are, in whatever encoding; the bytes go back as they came.</summary>
    private static string WithEscapedBytes(string location) =>
        string.Concat(location.Select(c => c < 0x80 ? c.ToString() : "%" + ((int)c).ToString("X2", CultureInfo.InvariantCulture)));

    private HttpRequestMessage Message(Uri url, FetchRequest request)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, url);
        message.Headers.TryAddWithoutValidation("Accept-Encoding", options.Warc ? "identity" : "gzip");
        message.Headers.TryAddWithoutValidation("Accept-Language", "th, en;q=0.5");
        if (request.Referrer is not null)
            message.Headers.TryAddWithoutValidation("Referer", request.Referrer);
        if (request.Known is { } known && known.Url == url.AbsoluteUri)
        {
            message.Headers.TryAddWithoutValidation("If-None-Match", known.ETag is { } tag ? [tag] : []);
            message.Headers.TryAddWithoutValidation("If-Modified-Since", known.LastModified is { } time ? [time] : []);
        }

        return message;
    }
}
