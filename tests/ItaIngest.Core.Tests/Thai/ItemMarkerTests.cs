using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Tests.Thai;

public sealed class ItemMarkerTests
{
    [Theory]
    [InlineData("๑. ประชุม", "1", "ประชุม")]
    [InlineData("๑.ประชุม", "1", "ประชุม")]
    [InlineData("๑) ประชุม", "1", "ประชุม")]
    [InlineData("(๑) ประชุม", "1", "ประชุม")]
    [InlineData("๑.๑ ประชุม", "1.1", "ประชุม")]
    [InlineData("10.2) ประชุม", "10.2", "ประชุม")]
    [InlineData("(ก) ประชุม", "ก", "ประชุม")]
    [InlineData("- ประชุม", "", "ประชุม")]
    [InlineData("-ประชุม", "", "ประชุม")]
    [InlineData("• ประชุม", "", "ประชุม")]
    [InlineData("  ๒. ประชุม", "2", "ประชุม")]
    public void Item_IsRead(string line, string number, string rest)
    {
        Assert.True(ItemMarker.TryRead(line, out var marker));
        Assert.Equal((number, rest), (marker.Number, line[marker.Length..]));
        Assert.Equal((rest, rest), (ItemMarker.Without(line), ItemMarker.Without(line.AsSpan()).ToString()));
    }

    [Theory]
    [InlineData("๘๖.๒๑ คะแนน")]
    [InlineData("๗.๕๐ คะแนน")]
    [InlineData("๑๐๐.๐๐")]
    [InlineData("๒๕๖๖. ต่อไป")]
    [InlineData("๓ มีนาคม")]
    [InlineData("(ต่อ) ประชุม")]
    [InlineData("-๕ องศา")]
    [InlineData("ก.ย. ๒๕๖๖")]
    [InlineData("ประชุม")]
    [InlineData("")]
    public void Figure_IsNoItem(string line)
    {
        Assert.False(ItemMarker.TryRead(line, out _));
        Assert.Equal(line, ItemMarker.Without(line));
    }
}
