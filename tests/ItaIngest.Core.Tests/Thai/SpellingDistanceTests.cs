using FsCheck;
using FsCheck.Fluent;
using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Tests.Thai;

public sealed class SpellingDistanceTests
{
    [Theory]
    [InlineData("กองช่าง", "กองชาง", 0)]
    [InlineData("กอง คลัง", "กองคลัง", 0)]
    [InlineData("๒๕๖๖", "2566", 0)]
    [InlineData("กองคลัง", "กองคลง", 0.5)]
    [InlineData("ประจำ", "ประจา", 0.5)]
    [InlineData("คลัง", "ดลัง", 0.5)]
    [InlineData("แก้ว", "ແກວ", 1.5)]
    [InlineData("กขค", "กคข", 1)]
    [InlineData("กขค", "กขคง", 1)]
    [InlineData("", "กข", 2)]
    public void Distance_IsAsDocumented(string a, string b, double expected) => Assert.Equal(expected, SpellingDistance.Between(a, b));

    [Fact]
    public void Distance_BeyondTheBound_IsInfinite() => Assert.Equal(double.PositiveInfinity, SpellingDistance.Between("กองคลัง", "สำนักปลัด", 2));

    [Fact]
    public void Property_DistanceIsSymmetricZeroForItselfAndBoundedByLength() =>
        Properties.Check(Prop.ForAll(Words(), Words(), (a, b) =>
        {
            var distance = SpellingDistance.BetweenSkeletons(a, b);
            return distance == SpellingDistance.BetweenSkeletons(b, a) && distance <= a.Length + b.Length && (distance == 0) == (a == b);
        }));

    [Fact]
    public void Property_BoundChangesNothingWithinIt() =>
        Properties.Check(Prop.ForAll(Words(), Words(), (a, b) =>
        {
            var distance = SpellingDistance.BetweenSkeletons(a, b);
            return SpellingDistance.BetweenSkeletons(a, b, distance) == distance
                && (distance == 0 || SpellingDistance.BetweenSkeletons(a, b, distance - 0.5) == double.PositiveInfinity);
        }));

    [Theory]
    [InlineData("ประเภทผูรับผิดชอบงาน", "ผู้รับผิดชอบ", 6, 0)]
    [InlineData("กขคผรับผิคชอบง", "ผู้รับผิดชอบ", 3, 1)]
    public void Search_FindsThePlace(string text, string pattern, int start, double distance)
    {
        var match = ApproximateSearch.Best(ThaiText.Skeleton(pattern), ThaiText.Skeleton(text), 3);
        Assert.Equal((start, distance), (match!.Value.Start, match.Value.Distance));
    }

    [Fact]
    public void Property_PatternWithOneErrorIsFoundInAnyText() =>
        Properties.Check(Prop.ForAll(Words(), Words(), Gen.Choose(0, 9).ToArbitrary(), (before, after, at) =>
        {
            const string pattern = "ประสิทธิภาพ";
            var damaged = pattern.Remove(at, 1).Insert(at, "ฮ");
            var match = ApproximateSearch.Best(pattern, before + damaged + after, 1);
            return match is { Distance: <= 1 };
        }));

    [Fact]
    public void Property_MatchHasTheDistanceItSays() =>
        Properties.Check(Prop.ForAll(Words(), Words(), (pattern, text) =>
            ApproximateSearch.All(pattern, text, 2).All(m =>
                SpellingDistance.BetweenSkeletons(pattern, text.AsSpan(m.Start, m.End - m.Start)) <= m.Distance)));

    private static Arbitrary<string> Words() =>
        Arb.ToArbitrary(Gen.Elements("กขคดตนมิีุาำ12".ToCharArray()).ListOf().Select(c => new string(c.ToArray())));
}
