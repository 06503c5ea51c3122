using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ItaIngest.Cli.Tests;

/// <summary>A collector of OTLP over HTTP on loopback: keeps what it is sent.</summary>
internal sealed class Collector : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<(string Path, string? Type, byte[] Body)> _received = new();

    public Collector()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Url = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        }

        _listener.Prefixes.Add(Url);
        _listener.Start();
        _ = AnswerAsync();
    }

    public string Url { get; }

    public IReadOnlyCollection<string> Paths => [.. _received.Select(request => request.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>How often a text stands in the protobuf messages of a signal, where strings are plain UTF-8.</summary>
    public int Count(string path, string text) =>
        _received.Where(request => request.Path == path && request.Type == "application/x-protobuf").Sum(request => Count(request.Body, Encoding.UTF8.GetBytes(text)));

    public void Dispose() => _listener.Close();

    private static int Count(ReadOnlySpan<byte> body, ReadOnlySpan<byte> text)
    {
        var count = 0;
        for (var at = body.IndexOf(text); at >= 0; at = body.IndexOf(text))
        {
            count++;
            body = body[(at + text.Length)..];
        }

        return count;
    }

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                _received.Enqueue((context.Request.Url!.AbsolutePath, context.Request.ContentType, body.ToArray()));
                context.Response.ContentType = "application/x-protobuf";
                context.Response.Close();
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
