using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline.Tests.Storage;

public sealed class RunLockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DocumentStore _store;

    public RunLockTests() => _store = new DocumentStore(_folder.File("store"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void SecondRun_IsToldWhoHoldsTheStore()
    {
        using (RunLock.Take(_store))
        {
            var error = Assert.Throws<IOException>(() => RunLock.Take(_store));
            Assert.Contains(FormattableString.Invariant($"process {Environment.ProcessId} on {Environment.MachineName}"), error.Message, StringComparison.Ordinal);
            Assert.Contains("--store", error.Message, StringComparison.Ordinal);
        }

        RunLock.Take(_store).Dispose();
    }

    [Fact]
    public void RunThatWasKilled_LeavesALockThatIsTakenAndFoldersThatGo()
    {
        WriteOwner(Environment.MachineName, TimeSpan.Zero);
        _folder.Write("store/tmp/worker/left", "x");
        RunLock.Take(_store).Dispose();
        Assert.False(Directory.Exists(_folder.File("store", "tmp")));
    }

    [Fact]
    public void RunOnAnotherMachine_HoldsAsLongAsItIsHeardOf()
    {
        WriteOwner("elsewhere", TimeSpan.FromMinutes(9));
        Assert.Contains("on elsewhere", Assert.Throws<IOException>(() => RunLock.Take(_store)).Message, StringComparison.Ordinal);
        WriteOwner("elsewhere", TimeSpan.FromMinutes(11));
        RunLock.Take(_store).Dispose();
    }

    [Fact]
    public void LockCutShort_IsTaken()
    {
        _folder.Write("store/run-owner.json", "{\"Process\":1,");
        RunLock.Take(_store).Dispose();
    }

    private void WriteOwner(string host, TimeSpan ago)
    {
        var seen = TimeProvider.System.GetUtcNow() - ago;
        _folder.Write("store/run-owner.json", System.Text.Json.JsonSerializer.Serialize(new RunOwner(1, host, seen, seen), StoreJson.Instance.RunOwner));
    }
}
