namespace ItaIngest.Pipeline.Storage;

/// <summary>Who holds a <see cref="RunLock"/>.</summary>
/// <param name="Process">its id</param>
/// <param name="Host">where it runs</param>
/// <param name="Since">when it took the lock</param>
/// <param name="Seen">when it last said that it is alive</param>
internal sealed record RunOwner(int Process, string Host, DateTimeOffset Since, DateTimeOffset Seen);
