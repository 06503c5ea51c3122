using FsCheck;
using FsCheck.Fluent;
using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Tests.Thai;

public sealed class FiscalYearTests
{
    [Fact]
    public void Year2566_RunsFromOctober2022ToSeptember2023()
    {
        var year = new FiscalYear(2566);
        Assert.Equal(new Period(new DateOnly(2022, 10, 1), new DateOnly(2023, 9, 30)), year.Whole);
        Assert.Equal(new Period(new DateOnly(2022, 10, 1), new DateOnly(2022, 12, 31)), year.Quarter(1));
        Assert.Equal(new Period(new DateOnly(2023, 4, 1), new DateOnly(2023, 9, 30)), year.Half(2));
        Assert.Equal((2565, 2566), (year.YearOfMonth(12), year.YearOfMonth(1)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Quarter_OutsideOneToFour_Throws(int number) => Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(2566).Quarter(number));

    [Fact]
    public void Property_EveryDayLiesInItsFiscalYearAndInOneQuarter() =>
        Properties.Check(Prop.ForAll(Days(), day =>
        {
            var year = FiscalYear.Of(day);
            var quarters = Enumerable.Range(1, 4).Count(q => day >= year.Quarter(q).Start && day <= year.Quarter(q).End);
            return year.Contains(day) && quarters == 1 && !new FiscalYear(year.BuddhistYear + 1).Contains(day)
                && year.YearOfMonth(day.Month) == BuddhistCalendar.ToBuddhist(day.Year);
        }));

    [Fact]
    public void Property_EveryDayIsReadBackFromEveryWayToWriteIt() =>
        Properties.Check(Prop.ForAll(Days(), day => ThaiDates.Write(day).All(text => ThaiDates.Read(text) == day)));

    [Theory]
    [InlineData(2566, 4, 2566)]
    [InlineData(66, 2, 2566)]
    [InlineData(2023, 4, 2566)]
    [InlineData(566, 3, null)]
    [InlineData(12, 2, null)]
    [InlineData(1999, 4, null)]
    [InlineData(25200, 5, null)]
    public void Year_IsTakenFromWhatIsWritten(int number, int digits, int? expected) => Assert.Equal(expected, BuddhistCalendar.Year(number, digits));

    [Fact]
    public void Day_ThatDoesNotExist_IsNull()
    {
        Assert.Null(BuddhistCalendar.Day(2566, 2, 29));
        Assert.NotNull(BuddhistCalendar.Day(2567, 2, 29));
    }

    private static Arbitrary<DateOnly> Days() =>
        Arb.ToArbitrary(Gen.Choose(new DateOnly(2008, 1, 1).DayNumber, new DateOnly(2040, 12, 31).DayNumber).Select(DateOnly.FromDayNumber));
}
