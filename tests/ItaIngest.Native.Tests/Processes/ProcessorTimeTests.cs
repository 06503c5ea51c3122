using System.Diagnostics;
using ItaIngest.Native.Processes;

namespace ItaIngest.Native.Tests.Processes;

public sealed class ProcessorTimeTests
{
    [Fact]
    public void Waiting_CostsNothing_AndWorkDoes()
    {
        var before = ProcessorTime.OfThread();
        Thread.Sleep(300);
        Assert.True(ProcessorTime.OfThread() - before < TimeSpan.FromMilliseconds(100));
        var clock = Stopwatch.StartNew();
        while (ProcessorTime.OfThread() - before < TimeSpan.FromMilliseconds(150) && clock.Elapsed < TimeSpan.FromMinutes(1))
            Thread.SpinWait(1000);
        Assert.True(ProcessorTime.OfThread() - before >= TimeSpan.FromMilliseconds(150));
    }

    [Fact]
    public void OfAProcess_IsThatOfItsThreads_AndNoneOfOneThatIsGone()
    {
        Assert.True(ProcessorTime.Of(Environment.ProcessId) >= ProcessorTime.OfThread());
        using var process = Process.Start("/bin/true");
        process.WaitForExit();
        Assert.Null(ProcessorTime.Of(process.Id));
    }
}
