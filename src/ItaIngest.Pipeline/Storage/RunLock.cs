using System.Text.Json;
using ItaIngest.Core.Files;

namespace ItaIngest.Pipeline.Storage;

/// <summary>
/// One run a store at a time; readers need no lock. The lock is the kernel's and goes with the process, however it ends, so
/// one of this machine is never stale. Where folders are shared between machines and locks are not, the owner's name counts:
/// it says every minute that it is alive, and is taken for dead when it has not for ten.
/// </summary>
public sealed class RunLock : IDisposable
{
    /// <summary>errno EAGAIN: somebody has it.</summary>
    private const int WouldBlock = 11;

    private static readonly TimeSpan s_heartbeat = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_stale = TimeSpan.FromMinutes(10);

    private readonly FileStream _lock;
    private readonly string _ownerFile;
    private readonly RunOwner _owner;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;

    private RunLock(FileStream taken, string ownerFile, TimeProvider time)
    {
        (_lock, _ownerFile, _time) = (taken, ownerFile, time);
        var now = time.GetUtcNow();
        _owner = new RunOwner(Environment.ProcessId, Environment.MachineName, now, now);
        Write(_owner);
        _timer = time.CreateTimer(_ => SayAlive(), null, s_heartbeat, s_heartbeat);
    }

    /// <summary>Takes the lock, and clears away what a killed run left behind.</summary>
    /// <param name="store">made if it is not there</param>
    /// <param name="time">of the heartbeat; null for the clock</param>
    /// <exception cref="IOException">another run holds it, and who; or the store cannot be written</exception>
    public static RunLock Take(DocumentStore store, TimeProvider? time = null)
    {
        time ??= TimeProvider.System;
        Directory.CreateDirectory(store.Folder);
        var ownerFile = Path.Combine(store.Folder, "run-owner.json");
        var taken = Open(Path.Combine(store.Folder, "run.lock"), ownerFile, store);
        if (ReadOwner(ownerFile) is { } owner && owner.Host != Environment.MachineName && time.GetUtcNow() - owner.Seen < s_stale)
        {
            taken.Dispose();
            throw Held(store, owner);
        }

        if (Directory.Exists(store.TemporaryFolder))
            Directory.Delete(store.TemporaryFolder, recursive: true);
        return new RunLock(taken, ownerFile, time);
    }

    public void Dispose()
    {
        _timer.Dispose();
        File.Delete(_ownerFile);
        _lock.Dispose();
    }

    private static FileStream Open(string path, string ownerFile, DocumentStore store)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
        }
        catch (IOException error) when (error.HResult == WouldBlock)
        {
            throw Held(store, ReadOwner(ownerFile));
        }
    }

    private static RunOwner? ReadOwner(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), StoreJson.Instance.RunOwner);
        }
        catch (Exception error) when (error is JsonException or FileNotFoundException)
        {
            return null;
        }
    }

    private static IOException Held(DocumentStore store, RunOwner? owner)
    {
        var who = owner is null ? "another run" : FormattableString.Invariant($"process {owner.Process} on {owner.Host}, since {owner.Since:yyyy-MM-dd HH:mm} UTC,");
        return new IOException($"{who} works with the store {store.Folder}; wait until it is done, or name another store with --store");
    }

    private void SayAlive()
    {
        try
        {
            Write(_owner with { Seen = _time.GetUtcNow() });
        }
        catch (IOException)
        {
            // the disk is full for a while; whoever writes results will say so
        }
    }

    private void Write(RunOwner owner) => AtomicFile.Write(_ownerFile, file => JsonSerializer.Serialize(file, owner, StoreJson.Instance.RunOwner));
}
