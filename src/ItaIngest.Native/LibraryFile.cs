namespace ItaIngest.Native;

/// <summary>A library as our imports name it, and where to find it.</summary>
/// <param name="Import">the name in the imports</param>
/// <param name="Name">as people know it</param>
/// <param name="FileNames">what the loader is asked for, in this order: distributions differ in the soname</param>
/// <param name="Package">Debian's</param>
/// <param name="ReadVersion">asks the loaded library</param>
internal sealed record LibraryFile(string Import, string Name, string[] FileNames, Version Needed, string Package, Func<Version> ReadVersion)
{
    public LibraryStatus Status(Version? found) => new(Name, found, Needed, Package);
}
