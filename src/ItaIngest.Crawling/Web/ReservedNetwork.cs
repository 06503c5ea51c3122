using System.Net;

namespace ItaIngest.Crawling.Web;

/// <summary>A range of addresses that is not the public internet.</summary>
/// <param name="Allowable">whether allowing "private addresses" in general includes it</param>
internal sealed record ReservedNetwork(IPNetwork Network, bool Allowable, string Name);
