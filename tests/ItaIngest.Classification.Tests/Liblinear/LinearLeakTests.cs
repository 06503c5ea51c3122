using System.Diagnostics;
using ItaIngest.Native.Liblinear;

namespace ItaIngest.Classification.Tests.Liblinear;

/// <summary>Trains and disposes hundreds of times, with nothing else running in the process.</summary>
[Collection(nameof(LinearLeakTests))]
[CollectionDefinition(nameof(LinearLeakTests), DisableParallelization = true)]
public sealed class LinearLeakTests
{
    private const int Features = 30_000;
    private const int WarmUp = 50;
    private const int Rounds = 400;

    [Fact]
    public void Models_AreGivenBack()
    {
        var rows = Enumerable.Range(0, 40).Select(i => new SparseRow([i % 2, 20_000 + i], [1, 1])).ToArray();
        int[] labels = [.. Enumerable.Range(0, 40).Select(i => i % 2)];
        Train(rows, labels, WarmUp);
        var before = Resident();
        Train(rows, labels, Rounds);

        // each model holds its weights, 8 bytes a feature: leaked, they would be 96 MB
        Assert.InRange(Resident() - before, long.MinValue, Rounds * Features * 8L / 2);
    }

    private static void Train(SparseRow[] rows, int[] labels, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            using var model = LinearModel.Train(rows, labels, Features, new LinearOptions());
            _ = model.DecisionValues(rows[0]);
        }
    }

    private static long Resident()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
