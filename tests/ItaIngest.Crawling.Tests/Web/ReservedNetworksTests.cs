using System.Net;
using ItaIngest.Crawling.Web;

namespace ItaIngest.Crawling.Tests.Web;

public sealed class ReservedNetworksTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.100.100.200")]
    [InlineData("0.0.0.0")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("fe80::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    public void Find_NotThePublicInternet(string address) => Assert.NotNull(ReservedNetworks.Find(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("203.150.1.1")]
    [InlineData("2400:cb00::1")]
    public void Find_Public(string address) => Assert.Null(ReservedNetworks.Find(IPAddress.Parse(address)));

    [Fact]
    public void Allowable_LeavesOutMetadataServices()
    {
        foreach (var address in new[] { "169.254.169.254", "100.100.100.200", "168.63.129.16" })
            Assert.DoesNotContain(ReservedNetworks.Allowable, network => network.Contains(IPAddress.Parse(address)));
    }
}
