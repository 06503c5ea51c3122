using System.Net;

namespace ItaIngest.Crawling.Web;

/// <summary>Gives the addresses of a host name, in the order in which they are to be tried.</summary>
internal delegate ValueTask<IReadOnlyList<IPEndPoint>> EndpointResolver(string host, int port, CancellationToken cancellation);

/// <summary>The resolver of the operating system.</summary>
internal static class EndpointResolvers
{
    public static async ValueTask<IReadOnlyList<IPEndPoint>> System(string host, int port, CancellationToken cancellation) =>
        [.. (await Dns.GetHostAddressesAsync(host, cancellation)).Select(address => new IPEndPoint(address, port))];
}
