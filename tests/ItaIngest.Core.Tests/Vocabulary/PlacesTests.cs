using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Core.Tests.Vocabulary;

public sealed class PlacesTests
{
    [Theory]
    [InlineData("ตรัง", "ตรัง")]
    [InlineData("อุบลราชธานีประจำปี", "อุบลราชธานี")]
    [InlineData("นครราชสิมา", "นครราชสีมา")]
    [InlineData("กทม.", "กรุงเทพมหานคร")]
    [InlineData("อยุธยา", "พระนครศรีอยุธยา")]
    [InlineData("นิทาน", null)]
    [InlineData("", null)]
    public void Province_IsRecognised(string text, string? expected) => Assert.Equal(expected, Places.Province(text));

    [Theory]
    [InlineData("เมืองฯ", "ตรัง", "เมืองตรัง")]
    [InlineData("เมือง", "น่าน", "เมืองน่าน")]
    [InlineData("สุไหงโกลก", "นราธิวาส", "สุไหงโก-ลก")]
    [InlineData("บางพลี", null, "บางพลี")]
    [InlineData("เมืองฝัน", "ตรัง", null)]
    public void District_IsRecognised(string text, string? province, string? expected) => Assert.Equal(expected, Places.District(text, province));
}
