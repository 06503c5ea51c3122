using System.Net;
using System.Net.Sockets;

namespace ItaIngest.Crawling.Web;

/// <summary>
/// Opens connections, and refuses addresses outside the public internet. It looks at the address that it connects to, not
/// at the name: a name may change its address between a check and its use (DNS rebinding), and a redirect may lead anywhere.
/// </summary>
internal sealed class GuardedConnector(EndpointResolver resolve, IReadOnlyList<IPNetwork> allowed)
{
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext connection, CancellationToken cancellation)
    {
        var target = connection.DnsEndPoint;
        var endpoints = await resolve(target.Host, target.Port, cancellation);
        var reachable = endpoints.Where(endpoint => MayReach(endpoint.Address)).ToArray();
        if (reachable.Length == 0)
        {
            var range = endpoints.Count == 0 ? "no address at all" : $"{endpoints[0].Address}: {ReservedNetworks.Find(endpoints[0].Address)?.Name}";
            throw new FetchException(FetchFault.AddressRefused, $"{target.Host} is not on the public internet ({range})");
        }

        return await ConnectToFirstAsync(reachable, cancellation);
    }

    private bool MayReach(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return ReservedNetworks.Find(plain) is not { } reserved
            || allowed.Any(network => network.Contains(plain) && network.PrefixLength >= reserved.Network.PrefixLength);
    }

    private static async Task<Stream> ConnectToFirstAsync(IPEndPoint[] endpoints, CancellationToken cancellation)
    {
        for (var i = 0; ; i++)
        {
            var socket = new Socket(endpoints[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(endpoints[i], cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException) when (i + 1 < endpoints.Length)
            {
                socket.Dispose();
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }
}
