namespace ItaIngest.Native;

/// <summary>What <see cref="NativeLibraries.Probe()"/> found of one engine.</summary>
/// <param name="Name">the engine, as people know it</param>
/// <param name="Found">the version that was loaded, or null if the library could not be loaded</param>
/// <param name="Needed">the oldest version that will do</param>
/// <param name="DebianPackage">what <c>apt-get install</c> wants to hear</param>
public sealed record LibraryStatus(string Name, Version? Found, Version Needed, string DebianPackage)
{
    public bool Ok => Found is not null && Found >= Needed;

    /// <summary>One line for a person: what was found, what is needed, what to do.</summary>
    public override string ToString() => Ok
        ? $"{Name} {Found}"
        : $"{Name}: found {Found?.ToString() ?? "nothing"}, needed {Needed} or newer; install it with: apt-get install {DebianPackage}";
}
