using ItaIngest.OcrTraining.Training;

namespace ItaIngest.OcrTraining.Tests.Training;

public sealed class TrainingProgressTests
{
    [Fact]
    public void WrittenProgress_IsReadBack()
    {
        using var folder = new TemporaryFolder();
        new TrainingProgress(3, 17).Write(folder.File("shard.txt"));
        Assert.Equal(new TrainingProgress(3, 17), TrainingProgress.Read(folder.File("shard.txt")));
    }

    [Fact]
    public void NoFile_IsTheBeginning() => Assert.Equal(0, TrainingProgress.Read("/nowhere/shard.txt").Last);

    [Fact]
    public void Restarted_CountsFromTheNextShard() => Assert.Equal(new TrainingProgress(18, 17), new TrainingProgress(3, 17).Restarted());

    [Fact]
    public void Rate_FallsAsLinesGoBy()
    {
        var plan = new TrainingPlan { Lines = 1000 };
        double[] rates = [.. Enumerable.Range(0, 10).Select(tenth => plan.RateAfter(tenth * 100))];
        Assert.Equal(0.002, rates[0]);
        Assert.Equal(0.0002, rates[^1]);
        Assert.Equal(rates.OrderDescending(), rates);
        Assert.Equal(0.0007, (plan with { Rate = 0.0007 }).RateAfter(500));
    }
}
