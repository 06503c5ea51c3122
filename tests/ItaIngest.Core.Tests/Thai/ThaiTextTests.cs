using FsCheck;
using FsCheck.Fluent;
using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Tests.Thai;

public sealed class ThaiTextTests
{
    [Theory]
    [InlineData("ดําเนินการ", "ดำเนินการ")]
    [InlineData("นํ้า", "น้ำ")]
    [InlineData("น้ํา", "น้ำ")]
    [InlineData("นำ้", "น้ำ")]
    [InlineData("เเละ", "และ")]
    [InlineData("ท่ี", "ที่")]
    [InlineData("ที่่", "ที่")]
    [InlineData("ก่้ำ", "ก่้ำ")]
    [InlineData("ป้\u200Bอง\u00ADกัน", "ป้องกัน")]
    [InlineData("ป ้องกัน", "ป้องกัน")]
    [InlineData("จ ำนวน", "จำนวน")]
    [InlineData("ด ํ าเนินการ", "ดำเนินการ")]
    [InlineData("ที\uF70A", "ที่")]
    [InlineData("\uF70Fาติ", "ญาติ")]
    [InlineData("ป\uF70Eา", "ป์า")]
    [InlineData("เรื่อง\u00A0ใหม่", "เรื่อง ใหม่")]
    [InlineData("สิทธิ์", "สิทธิ์")]
    [InlineData("สิทธ์ิ", "สิทธิ์")]
    [InlineData("พันธุ์", "พันธุ์")]
    [InlineData("ก็", "ก็")]
    [InlineData("โครงการ  ก ๑", "โครงการ  ก ๑")]
    [InlineData("E-Service ๒๕๖๖\t-\n", "E-Service ๒๕๖๖\t-\n")]
    [InlineData("ﬁ①½", "ﬁ①½")]
    [InlineData("", "")]
    public void Normalise_GivesOneSpelling(string text, string expected) => Assert.Equal(expected, ThaiText.Normalise(text));

    [Fact]
    public void Normalise_ReturnsTheSameInstanceWhenNothingChanges()
    {
        const string text = "การส่งเสริมคุณธรรมและความโปร่งใส น้ำ ที่";
        Assert.Same(text, ThaiText.Normalise(text));
    }

    [Fact]
    public void Property_NormaliseIsIdempotent() =>
        Properties.Check(Prop.ForAll(Texts(), text => ThaiText.Normalise(ThaiText.Normalise(text)) == ThaiText.Normalise(text)));

    [Fact]
    public void Property_NormaliseLosesNoLetterAndNoClassOfMark() =>
        Properties.Check(Prop.ForAll(Texts(), text =>
        {
            var normal = ThaiText.Normalise(text);
            return Letters(text).SequenceEqual(Letters(normal)) && Marks(text).SetEquals(Marks(normal));
        }));

    [Fact]
    public void Property_NormaliseKeepsOtherScriptsAndSigns() =>
        Properties.Check(Prop.ForAll<NonNull<string>>(text =>
        {
            var plain = new string(text.Get.Where(c => c != '\u00A0' && !ThaiText.IsZeroWidth(c) && c is not ('\u202F' or '\u2007') && c is < '\uF700' or > '\uF71A').ToArray());
            var hasThai = plain.Any(ThaiText.IsThai);
            return hasThai || ThaiText.Normalise(plain) == plain;
        }));

    [Theory]
    [InlineData("โปร่งใส", "โปรงใส")]
    [InlineData("ป้องกัน การ ทุจริต", "ปองกันการทุจริต")]
    [InlineData("ปี ๒๕๖๖ ITA", "ป ี2566 ita")]
    public void Skeleton_IgnoresToneMarksSpacesAndScript(string a, string b) => Assert.Equal(ThaiText.Skeleton(a), ThaiText.Skeleton(b));

    [Theory]
    [InlineData(new[] { "การส่งเสริมคุณ", "ธรรม" }, "การส่งเสริมคุณธรรม")]
    [InlineData(new[] { "ปีงบประมาณ", "๒๕๖๖" }, "ปีงบประมาณ ๒๕๖๖")]
    [InlineData(new[] { "๑. ประชุม", "พนักงาน", "๒. รายงาน" }, "๑. ประชุมพนักงาน\n๒. รายงาน")]
    [InlineData(new[] { "ระบบ E-Service", "ของหน่วยงาน" }, "ระบบ E-Service ของหน่วยงาน")]
    [InlineData(new[] { "ดังนี้", "- เว็บไซต์", "• ป้าย" }, "ดังนี้\n- เว็บไซต์\n• ป้าย")]
    [InlineData(new[] { "มีคะแนน", "๘๖.๒๑ คะแนน" }, "มีคะแนน ๘๖.๒๑ คะแนน")]
    [InlineData(new[] { "ดังนี้", "(๑) ก่อน", "๑.๑ หลัง", "๒) ท้าย" }, "ดังนี้\n(๑) ก่อน\n๑.๑ หลัง\n๒) ท้าย")]
    [InlineData(new[] { " ก ", "", " ข " }, "กข")]
    [InlineData(new[] { "มาตรการ/", "แนวทาง" }, "มาตรการ/แนวทาง")]
    [InlineData(new[] { "ระบบ E-", "Service" }, "ระบบ E-Service")]
    [InlineData(new[] { "สมุดรับ-", "ส่งเรื่อง" }, "สมุดรับ-ส่งเรื่อง")]
    [InlineData(new[] { "มี.ค. -", "เม.ย. ๒๕๖๗" }, "มี.ค. - เม.ย. ๒๕๖๗")]
    public void JoinLines_KeepsWordsAndItems(string[] lines, string expected) => Assert.Equal(expected, ThaiText.JoinLines(lines));

    [Theory]
    [InlineData("โกรกແກ້ວ", TextDamage.LaoLetters)]
    [InlineData("กnร", TextDamage.LatinInsideThai)]
    [InlineData("การ\uFFFDทำ", TextDamage.ReplacementCharacter)]
    [InlineData(" ่อง", TextDamage.ImpossibleSequence)]
    [InlineData("เ กอ", TextDamage.ImpossibleSequence)]
    [InlineData("กิีน", TextDamage.ImpossibleSequence)]
    [InlineData("\uE123", TextDamage.UnknownPrivateUse)]
    [InlineData("ระบบITAของหน่วยงาน E-Service เกาะ เปี๊ยะ ก็ พันธุ์ ฤๅษี", TextDamage.None)]
    public void Damage_IsSeen(string text, TextDamage expected) => Assert.Equal(expected, ThaiText.FindDamage(text));

    private static Arbitrary<string> Texts()
    {
        const string alphabet = "กขนปด เแโใไาำะัิีึืุู็่้๊๋์ํ๎ฺ๑๒1aZ-\n\u200B\u00A0\uF701\uF70A\uF711\uF70F";
        return Arb.ToArbitrary(Gen.Elements(alphabet.ToCharArray()).ListOf().Select(c => new string(c.ToArray())));
    }

    private static IEnumerable<char> Letters(string text) =>
        text.Select(c => c == '\uF70F' ? 'ญ' : c).Where(c => ThaiText.IsConsonant(c) || char.IsAsciiLetterOrDigit(c) || ThaiDigits.IsDigit(c));

    /// <summary>Which marks occur, private-use ones as what they stand for; ํ may have become ำ.</summary>
    private static HashSet<char> Marks(string text) =>
        text.Select(c => c switch { '\uF701' => '\u0E34', '\uF70A' => '\u0E48', _ => c })
            .Where(c => ThaiText.IsCombining(c) && c != '\u0E4D')
            .ToHashSet();
}
