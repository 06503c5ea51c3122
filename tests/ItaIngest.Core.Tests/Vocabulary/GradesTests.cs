using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Core.Tests.Vocabulary;

public sealed class GradesTests
{
    [Theory]
    [InlineData(2565, 95, "AA")]
    [InlineData(2565, 94.99, "A")]
    [InlineData(2564, 85, "A")]
    [InlineData(2564, 84.99, "B")]
    [InlineData(2563, 65.05, "C")]
    [InlineData(2565, 55, "D")]
    [InlineData(2565, 50, "E")]
    [InlineData(2565, 49.99, "F")]
    [InlineData(2567, 84.99, "ต้องปรับปรุง")]
    [InlineData(2567, 69.99, "ต้องปรับปรุงโดยด่วน")]
    [InlineData(2567, 90, null)]
    [InlineData(2562, 90, null)]
    [InlineData(2568, 90, null)]
    public void Grade_OfATotal(int year, double total, string? grade) => Assert.Equal(grade, Grades.Of(year, (decimal)total));

    [Theory]
    [InlineData(96, 95, "ผ่านดีเยี่ยม")]
    [InlineData(96, 90, "ผ่านดี")]
    [InlineData(96, 80, "ผ่าน")]
    public void Grade_FromFy2566NeedsTheLowestInstrument(double total, double least, string grade) =>
        Assert.Equal(grade, Grades.Of(2567, (decimal)total, (decimal)least));

    [Theory]
    [InlineData("A", 2565, 86.5, true)]
    [InlineData("AA", 2565, 86.5, false)]
    [InlineData("ผ่าน", 2567, 90, true)]
    [InlineData("ผ่านดี", 2567, 90, true)]
    [InlineData("ผ่านดีเยี่ยม", 2567, 90, false)]
    [InlineData("ต้องปรับปรุง", 2567, 90, false)]
    [InlineData("A", 2562, 90, null)]
    public void CanBe_ComparesGradeAndTotal(string grade, int year, double total, bool? expected) =>
        Assert.Equal(expected, Grades.CanBe(grade, year, (decimal)total));

    [Theory]
    [InlineData("A ดังนี้", "A")]
    [InlineData("AA", "AA")]
    [InlineData("ผ่านดีเยี่ยม", "ผ่านดีเยี่ยม")]
    [InlineData("ต้องปรับปรุงโดยด่วน", "ต้องปรับปรุงโดยด่วน")]
    [InlineData("B\n๒) ผลการดำเนินการ", "B")]
    [InlineData("A4 จำนวน ๒ แผ่น", null)]
    [InlineData("Action", null)]
    [InlineData("ดี", null)]
    public void Find_ReadsTheWord(string text, string? grade) => Assert.Equal(grade, Grades.Find(text));
}
