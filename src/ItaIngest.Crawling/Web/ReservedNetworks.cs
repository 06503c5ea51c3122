using System.Net;

namespace ItaIngest.Crawling.Web;

/// <summary>Tells addresses of the public internet from all others (<c>reserved_networks.csv</c>).</summary>
public static class ReservedNetworks
{
    private static readonly ReservedNetwork[] s_networks =
        [.. DataFile.Read("reserved_networks.csv").Select(row => new ReservedNetwork(IPNetwork.Parse(row["network"]), row["allowable"] == "yes", row["name"]))];

    /// <summary>Loopback and private networks, to be allowed as a whole. Link-local and metadata addresses are not among them.</summary>
    public static IReadOnlyList<IPNetwork> Allowable { get; } = [.. s_networks.Where(n => n.Allowable).Select(n => n.Network)];

    /// <summary>What range the address lies in, or null for a public address. The narrowest range counts.</summary>
    internal static ReservedNetwork? Find(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return s_networks.Where(n => n.Network.Contains(plain)).MaxBy(n => n.Network.PrefixLength);
    }
}
