using FsCheck;

namespace ItaIngest.Core.Tests;

/// <summary>Runs a property on the same 500 cases every time, and throws with the smallest one that breaks it.</summary>
internal static class Properties
{
    public static void Check(Property property) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20231001, 7), property);
}
