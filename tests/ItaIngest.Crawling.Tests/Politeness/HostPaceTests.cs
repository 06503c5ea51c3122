using ItaIngest.Crawling.Politeness;
using ItaIngest.Crawling.Web;

namespace ItaIngest.Crawling.Tests.Politeness;

public sealed class HostPaceTests
{
    private readonly FakeClock _clock = new();

    [Fact]
    public async Task Enter_OneAtATime_AndARestAfterEach()
    {
        using var pace = Pace();
        var first = await pace.EnterAsync(default);
        var second = pace.EnterAsync(default);
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.False(second.IsCompleted);

        first.Dispose();
        await UntilWaitingAsync();
        _clock.Advance(TimeSpan.FromSeconds(1.999));
        Assert.False(second.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(0.001));
        (await second).Dispose();
    }

    [Fact]
    public async Task Hold_IsLongerThanTheRest()
    {
        using var pace = Pace();
        using (await pace.EnterAsync(default))
            pace.Hold(TimeSpan.FromSeconds(90));
        var next = pace.EnterAsync(default);
        await UntilWaitingAsync();
        _clock.Advance(TimeSpan.FromSeconds(89));
        Assert.False(next.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(1));
        (await next).Dispose();
    }

    [Fact]
    public async Task SlowDown_LengthensTheRest_NeverShortensIt()
    {
        using var pace = Pace();
        pace.SlowDown(TimeSpan.FromSeconds(10));
        pace.SlowDown(TimeSpan.FromSeconds(1));
        (await pace.EnterAsync(default)).Dispose();
        var next = pace.EnterAsync(default);
        await UntilWaitingAsync();
        _clock.Advance(TimeSpan.FromSeconds(9));
        Assert.False(next.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(1));
        (await next).Dispose();
    }

    [Fact]
    public async Task Failed_TwiceInARow_DropsTheHost()
    {
        using var pace = Pace();
        pace.Failed("no answer");
        pace.Answered();
        pace.Failed("no answer");
        (await pace.EnterAsync(default)).Dispose();
        pace.Failed("no answer");
        var error = await Assert.ThrowsAsync<FetchException>(() => pace.EnterAsync(default));
        Assert.Equal(FetchFault.HostDead, error.Fault);
    }

    private HostPace Pace() => new("a.test", TimeSpan.FromSeconds(2), 2, _clock);

    private async Task UntilWaitingAsync()
    {
        while (_clock.Waiting == 0)
            await Task.Yield();
    }
}
