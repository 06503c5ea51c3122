using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ItaIngest.Crawling.Tests.TestWeb;

/// <summary>
/// A web of its own on loopback: all sites on 127.77.0.1, which tests allow, with a resolver that knows their names, and a
/// second address, 127.0.0.1, that nobody may reach. Its log is the witness of what was asked, and when.
/// </summary>
internal sealed class TestServer : IAsyncDisposable
{
    private const string Address = "127.77.0.1";
    private readonly WebApplication _app;
    private readonly Dictionary<string, TestSite> _sites;
    private readonly ConcurrentQueue<RequestEntry> _log = new();

    private TestServer(WebApplication app, IEnumerable<TestSite> sites)
    {
        _app = app;
        _sites = sites.ToDictionary(site => site.Host, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>In the order in which the requests came.</summary>
    public IReadOnlyList<RequestEntry> Log => [.. _log];

    public IReadOnlyList<IPNetwork> Allowed { get; } = [IPNetwork.Parse("127.77.0.0/16")];

    public int HttpPort { get; private set; }

    private int TlsPort { get; set; }

    /// <summary>Answers on 127.0.0.1: whoever asks there went through a wall.</summary>
    public int ForbiddenPort { get; private set; }

    public static async Task<TestServer> StartAsync(params IEnumerable<TestSite> sites)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ResponseHeaderEncodingSelector = _ => Encoding.Latin1;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Parse(Address), 0);
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Parse(Address), 0, listen => listen.UseHttps(SelfMadeCertificate()));
        });
        var server = new TestServer(builder.Build(), sites);
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync();
        var addresses = server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(a => new Uri(a)).ToArray();
        server.HttpPort = addresses.Single(a => a.Host == Address && a.Scheme == "http").Port;
        server.TlsPort = addresses.Single(a => a.Scheme == "https").Port;
        server.ForbiddenPort = addresses.Single(a => a.Host == "127.0.0.1").Port;
        return server;
    }

    public CrawlOptions Options() => new()
    {
        Contact = "mailto:crawl@example.org",
        HostDelay = TimeSpan.FromMilliseconds(20),
        BackOff = TimeSpan.FromMilliseconds(20),
        AllowedNetworks = Allowed,
        Resolver = ResolveAsync,
    };

    public void ClearLog() => _log.Clear();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private ValueTask<IReadOnlyList<IPEndPoint>> ResolveAsync(string host, int port, CancellationToken cancellation)
    {
        if (IPAddress.TryParse(host, out var literal))
            return ValueTask.FromResult<IReadOnlyList<IPEndPoint>>([new IPEndPoint(literal, port)]);
        if (host == "rebound.test")
            return ValueTask.FromResult<IReadOnlyList<IPEndPoint>>([new IPEndPoint(IPAddress.Loopback, ForbiddenPort)]);
        if (host == "closed.test")
            return ValueTask.FromResult<IReadOnlyList<IPEndPoint>>([new IPEndPoint(IPAddress.Parse(Address), 1)]);
        if (!_sites.ContainsKey(host))
            throw new SocketException((int)SocketError.HostNotFound);
        return ValueTask.FromResult<IReadOnlyList<IPEndPoint>>([new IPEndPoint(IPAddress.Parse(Address), port == 443 ? TlsPort : HttpPort)]);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var headers = context.Request.Headers;
        var host = context.Connection.LocalPort == ForbiddenPort ? "FORBIDDEN" : context.Request.Host.Host;
        var entry = new RequestEntry(host, target, headers.UserAgent.ToString(), headers.Cookie, headers.IfNoneMatch, Stopwatch.GetTimestamp());
        _log.Enqueue(entry);
        var counted = new CountingStream(context.Response.Body);
        context.Response.Body = counted;
        try
        {
            if (_sites.GetValueOrDefault(host)?.Find(target) is { } answer)
                await answer(context);
            else
                context.Response.StatusCode = 404;
        }
        finally
        {
            (entry.Status, entry.BodyBytes, entry.Ended) = (context.Response.StatusCode, counted.Written, Stopwatch.GetTimestamp());
        }
    }

    private static X509Certificate2 SelfMadeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=example.org", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(30));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
