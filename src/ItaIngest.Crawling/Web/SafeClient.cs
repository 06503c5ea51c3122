using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace ItaIngest.Crawling.Web;

/// <summary>
/// Sends single requests through guarded connections. It follows no redirect, keeps no cookie, unpacks nothing and goes
/// through no proxy by itself: each of these would escape a check.
/// </summary>
internal sealed class SafeClient : IDisposable
{
    private readonly HttpClient _strict;
    private readonly HttpClient _lenient;
    private readonly ConcurrentDictionary<string, string> _badCertificates = new(StringComparer.OrdinalIgnoreCase);
    private readonly CrawlOptions _options;

    public SafeClient(CrawlOptions options)
    {
        _options = options;
        var connector = new GuardedConnector(options.Resolver, options.AllowedNetworks);
        _strict = Client(connector, new SslClientAuthenticationOptions());
        _lenient = Client(connector, new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = AcceptAndRemember });
    }

    /// <summary>The answer's head; its body is still to be read.</summary>
    /// <exception cref="FetchException">no answer, or none that may be had</exception>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, SiteSession session, CancellationToken cancellation)
    {
        request.Headers.TryAddWithoutValidation("User-Agent", _options.UserAgent);
        session.AddCookies(request);
        using var limit = new CancellationTokenSource(_options.AnswerTimeout, _options.Clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            var client = session.AcceptsBadCertificates ? _lenient : _strict;
            var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token);
            session.KeepCookies(request.RequestUri!, response);
            return response;
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new FetchException(FetchFault.Timeout, $"no answer within {_options.AnswerTimeout.TotalSeconds:0} s") { IsTransient = true };
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            throw WebFaults.Of(error);
        }
    }

    /// <summary>What was wrong with the host's certificate and put up with, or null.</summary>
    public string? AcceptedCertificateError(string host) => _badCertificates.GetValueOrDefault(host);

    public void Dispose()
    {
        _strict.Dispose();
        _lenient.Dispose();
    }

    private static HttpClient Client(GuardedConnector connector, SslClientAuthenticationOptions ssl) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.None,
        ConnectCallback = connector.ConnectAsync,
        MaxResponseHeadersLength = 64,
        MaxResponseDrainSize = 0,
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),
        ResponseHeaderEncodingSelector = (_, _) => Encoding.Latin1, // bytes as they are: names in TIS-620 come raw
        SslOptions = ssl,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Expired, self-made or for another name: all of that, if the source says so; but some certificate there must be.</summary>
    private bool AcceptAndRemember(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors != SslPolicyErrors.None && sender is SslStream stream)
            _badCertificates[stream.TargetHostName] = errors.ToString();
        return !errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable);
    }
}
