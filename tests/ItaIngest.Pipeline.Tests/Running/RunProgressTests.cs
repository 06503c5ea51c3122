using ItaIngest.Pipeline.Running;

namespace ItaIngest.Pipeline.Tests.Running;

public sealed class RunProgressTests
{
    [Fact]
    public void TimeLeft_ComesFromWhatWasReadAndNotFromWhatWasStored()
    {
        var clock = new Clock();
        var progress = new RunProgress(100, time: clock);
        for (var i = 0; i < 60; i++)
            progress.DocumentUnchanged(DocumentStatus.Ok);
        clock.Seconds += 50; // going through what is stored takes its time too
        Assert.Null(progress.Left);
        progress.ReadingStarted();
        clock.Seconds += 20;
        Assert.Null(progress.Left);
        for (var i = 0; i < 10; i++)
        {
            progress.PageDone();
            progress.DocumentDone(DocumentStatus.Partial);
        }

        Assert.Equal(TimeSpan.FromSeconds(60), progress.Left); // 10 in 20 s, 30 to come
        Assert.Equal(0.5, progress.PagesPerSecond);
    }

    private sealed class Clock : TimeProvider
    {
        public long Seconds { get; set; } = 1;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
