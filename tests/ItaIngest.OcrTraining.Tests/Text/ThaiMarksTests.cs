using ItaIngest.OcrTraining.Text;

namespace ItaIngest.OcrTraining.Tests.Text;

public sealed class ThaiMarksTests
{
    [Theory]
    [InlineData("ประจำปี", "ประจําปี")]
    [InlineData("น้ำ", "น้ํา")]
    [InlineData("  ก  ข ", "ก ข")]
    public void ForModel_TakesSaraAmApartAndSpacesOnce(string written, string expected) =>
        Assert.Equal(expected, ThaiMarks.ForModel(written));

    [Theory]
    [InlineData("น้ํา", "น้ำ")]
    [InlineData("นํ้า", "น้ำ")]
    [InlineData("ดําเนินการ", "ดำเนินการ")]
    [InlineData("การ", "การ")]
    public void Composed_PutsSaraAmTogether(string read, string expected) => Assert.Equal(expected, ThaiMarks.Composed(read));
}
