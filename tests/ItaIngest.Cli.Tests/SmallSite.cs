using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ItaIngest.Cli.Tests;

/// <summary>An invented municipality's site on loopback, with documents of the corpus.</summary>
internal sealed class SmallSite : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public SmallSite()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            StartUrl = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        }

        _listener.Prefixes.Add(StartUrl);
        _listener.Start();
        _ = AnswerAsync();
    }

    public string StartUrl { get; }

    /// <summary>Puts a document of the corpus up under a name of the site.</summary>
    public void Put(string name, string report) => Change(() => _files[name] = File.ReadAllBytes(Repository.File("corpus", "digital", report + ".pdf")));

    public void Remove(string name) => Change(() => _files.Remove(name));

    public void Dispose() => _listener.Close();

    private void Change(Action change)
    {
        lock (_files)
            change();
    }

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                var body = Find(context.Request.Url!.AbsolutePath);
                context.Response.StatusCode = body is null ? 404 : 200;
                context.Response.Close(body ?? [], willBlock: true);
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private byte[]? Find(string path)
    {
        lock (_files)
        {
            var links = _files.Keys.Order(StringComparer.Ordinal).Select(name => $"<li><a href='/{name}'>มาตรการส่งเสริมคุณธรรมและความโปร่งใส</a></li>");
            return path == "/" ? Encoding.UTF8.GetBytes($"<html><body><ul>{string.Concat(links)}</ul></body></html>") : _files.GetValueOrDefault(path[1..]);
        }
    }
}
