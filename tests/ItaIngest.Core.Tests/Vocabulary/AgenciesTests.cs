using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Core.Tests.Vocabulary;

public sealed class AgenciesTests
{
    [Theory]
    [InlineData("เทศบาลตำบลบ้านใหม่ อำเภอเมืองปทุมธานี จังหวัดปทุมธานี", "130102", "เทศบาลตำบลบ้านใหม่")]
    [InlineData("องค์การบริหารส่วนตำบลบ้านใหม่ อำเภอบางใหญ่ จังหวัดนนทบุรี", "120306", "องค์การบริหารส่วนตำบลบ้านใหม่")]
    [InlineData("อบต.บ้านใหม่ อ.สามพราน จ.นครปฐม", "730615", "องค์การบริหารส่วนตำบลบ้านใหม่")]
    [InlineData("องค์การส่วนตำบลบิง อำเภอโนนสูง จังหวัดนครราชสีมา", "301004", "องค์การบริหารส่วนตำบลบิง")]
    [InlineData("องค์การบริหารส่วนตำบล\nบิง\nอำเภอโนนสูง\nจังหวัดนครราชสีมา", "301004", "องค์การบริหารส่วนตำบลบิง")]
    [InlineData("ทต.พุมเรียง อ.ไชยา จ.สุราษฎร์ธานี", "8490", "เทศบาลตำบลพุมเรียง")]
    [InlineData("เทศบาลตำบลพุมเรียง", "8490", "เทศบาลตำบลพุมเรียง")]
    [InlineData("เทศบาลนครรังสิต จังหวัดปทุมธานี", "1398", "เทศบาลนครรังสิต")]
    [InlineData("องค์การบริหารส่วนจังหวัดนนทบุรี", "12", "องค์การบริหารส่วนจังหวัดนนทบุรี")]
    [InlineData("อบจ.อ่างทอง", "15", "องค์การบริหารส่วนจังหวัดอ่างทอง")]
    [InlineData("เมืองพัทยา จังหวัดชลบุรี", "2096", "เมืองพัทยา")]
    [InlineData("นายกเทศมนตรีตำบลพุมเรียง", "8490", "เทศบาลตำบลพุมเรียง")]
    [InlineData("เทศบาลตาบลบ้านใหม่ อาเภอเมืองปทุมธานี จังหวัดปทุมธานี", "130102", "เทศบาลตำบลบ้านใหม่")]
    [InlineData("เทศบาลตำบลบ้านใหม่ อำเภอเมืองปทุมธานี ปทุมธานี", "130102", "เทศบาลตำบลบ้านใหม่")]
    [InlineData("เทศบาลเมืองบางแก้ว อำเภอบางพลี จังหวัดสมุทรปราการ", "110302", "เทศบาลเมืองบางแก้ว")]
    public void KnownAgency_IsResolved(string text, string code, string name)
    {
        var main = Agencies.Resolve(text).Main;
        Assert.Equal((code, name), (main?.Code, main?.Name));
        Assert.True(main!.Confidence >= 0.75, $"confidence {main.Confidence}");
    }

    [Theory]
    [InlineData("เทศบาลตำบลทุ่งสมมุติ อำเภอเมืองฝัน จังหวัดนิทาน", "เทศบาลตำบลทุ่งสมมุติ", "เมืองฝัน", "นิทาน")]
    [InlineData("องค์การบริหารส่วนตำบลห้วยจินตนา\nอำเภอดอยเงา จังหวัดนิทาน", "องค์การบริหารส่วนตำบลห้วยจินตนา", "ดอยเงา", "นิทาน")]
    [InlineData("แผนของเทศบาลเมืองวังเมฆา ประจำปี ๒๕๖๖", "เทศบาลเมืองวังเมฆา", null, null)]
    [InlineData("อบต.ห้วยจินตนา อ.ดอยเงา จ.นิทาน", "องค์การบริหารส่วนตำบลห้วยจินตนา", "ดอยเงา", "นิทาน")]
    [InlineData("เทศบาลตำบลทุ่งสมมุติ\nมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ.\n๒๕๖๖\nอำเภอเมืองนครปฐม จังหวัดนครปฐม", "เทศบาลตำบลทุ่งสมมุติ", "เมืองนครปฐม", "นครปฐม")]
    [InlineData("แผนของเทศบาลเมืองวังเมฆา ประจำปี ๒๕๖๖\nเพื่อให้การบริหารงานของเทศบาลเป็นไปด้วยความสุจริต เปิดเผย และตรวจสอบได้ตามหลักการบริหารกิจการบ้านเมืองที่ดี\nสำนักงานตั้งอยู่ที่อำเภอสามพราน จังหวัดนครปฐม", "เทศบาลเมืองวังเมฆา", "สามพราน", "นครปฐม")]
    public void UnknownAgency_IsReadFromTheText(string text, string name, string? district, string? province)
    {
        var main = Agencies.Resolve(text).Main;
        Assert.Equal((null, name, district, province), (main?.Code, main?.Name, main?.District, main?.Province));
    }

    [Theory]
    [InlineData("องค์การบริหารส่วนตำบลห้วยจินตบา อำเภอดอยเงา จังหวัดนิทาน\nองค์การบริหารส่วนตำบลห้วยจินตนา ได้ประกาศแล้ว\nนายกองค์การบริหารส่วนตำบลห้วยจินตนา", "องค์การบริหารส่วนตำบลห้วยจินตนา")]
    [InlineData("เทศบาลตำบลทุงเงาฝัน อำเภอดอยเงา จังหวัดนิทาน\nนายกเทศมนตรีตำบลทุ่งเงาฝัน", "เทศบาลตำบลทุ่งเงาฝัน")]
    [InlineData("เทศบาลตำบลทุ่งเงาฝัน อำเภอดอยเงา จังหวัดนิทาน\nนายกเทศมนตรีตำบลทุ่งเงาฝืน", "เทศบาลตำบลทุ่งเงาฝัน")]
    public void UnknownAgency_IsSpelledAsTheTextMostlyHasIt(string text, string name) => Assert.Equal(name, Agencies.Resolve(text).Main?.Name);

    [Theory]
    [InlineData("ประชาสัมพันธ์ทางเว็บไซต์ อบต. เพื่อให้ประชาชนรับทราบ")]
    [InlineData("แบบคำร้องที่เทศบาลฯ สร้างขึ้น")]
    [InlineData("คำสั่งภายในขององค์การบริหารส่วนตำบล")]
    [InlineData("บุคลากร อบต.ต้องศึกษาคู่มือ")]
    [InlineData("เทศบาลมีการประชุมประจำเดือน")]
    [InlineData("พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. ๒๕๓๗")]
    public void WordOfTheTypeAlone_IsNoMention(string text) => Assert.Empty(Agencies.FindAll(text));

    [Fact]
    public void RepeatedNameWithoutPlace_StaysUnresolved()
    {
        var main = Agencies.Resolve("องค์การบริหารส่วนตำบลบ้านใหม่").Main;
        Assert.Null(main!.Code);
        Assert.True(main.Confidence < 0.8);
    }

    [Fact]
    public void WebHost_DecidesBetweenTwoOfOneName()
    {
        var main = Agencies.Resolve("องค์การบริหารส่วนตำบลบ้านใหม่ โทร. ๐ ๐๐๐๐ ๐๐๐๐ www.baanmai-non.go.th").Main;
        Assert.Equal("120306", main!.Code);
    }

    [Fact]
    public void OtherAgency_IsNamed()
    {
        var found = Agencies.Resolve("รายงานขององค์การบริหารส่วนตำบลห้วยจินตนา อำเภอดอยเงา จังหวัดนิทาน\nตามที่เทศบาลตำบลทุ่งสมมุติได้กำหนดมาตรการ และ อบต.ห้วยจินตนาได้รายงานผล");
        Assert.Equal("องค์การบริหารส่วนตำบลห้วยจินตนา", found.Main!.Name);
        Assert.Equal(["เทศบาลตำบลทุ่งสมมุติ"], found.Others.Select(o => o.Name));
    }

    [Theory]
    [InlineData("เทศบาลตำบลพุมเรียงงาม อำเภอไชยา จังหวัดสุราษฎร์ธานี\nประกาศเทศบาลตำบลพุมเรียงงาม เรื่อง มาตรการ", "เทศบาลตำบลพุมเรียงงาม")]
    [InlineData("เทศบาลตำบลหุมเรียน อำเภอไชยา จังหวัดสุราษฎร์ธานี\nเรียน นายกเทศมนตรีตำบลหุมเรียน", "เทศบาลตำบลหุมเรียน")]
    [InlineData("เทศบาลตำบลพุมแดง อำเภอไชยา จังหวัดสุราษฎร์ธานี\nเรียน นายกเทศมนตรีตำบลพุมแดง", "เทศบาลตำบลพุมแดง")]
    public void NameThatDiffersByASyllableEverywhere_IsAnothers(string text, string name)
    {
        var main = Agencies.Resolve(text).Main;
        Assert.Equal((null, name, "ไชยา", "สุราษฎร์ธานี"), (main?.Code, main?.Name, main?.District, main?.Province));
    }

    [Theory]
    [InlineData("เทศบาลตำบลเมืองฝันใหม่ อ.ไชยา จ.สุราษฎร์ธานี", "เทศบาลตำบลเมืองฝันใหม่")] // เมื่อ ends a name, เมือง is a part of many
    [InlineData("เทศบาลตำบลดอนเมืองฝัน จังหวัดสุราษฎร์ธานี", "เทศบาลตำบลดอนเมืองฝัน")]
    public void WordsThatBeginLikeTheEndOfANameAreItsOwn(string text, string name) => Assert.Equal(name, Agencies.Resolve(text).Main?.Name);

    [Fact]
    public void NameWithAQualifierThatTheListedOneLacks_IsAnothers() =>
        Assert.Null(Agencies.Resolve("องค์การบริหารส่วนตำบลทรายมูลใต้ อำเภอทรายมูล จังหวัดยโสธร").Main?.Code);

    [Fact]
    public void NameWithAWrongLetterEverywhere_IsRepaired() =>
        Assert.Equal("8490", Agencies.Resolve("เทศบาลตำบลพุมเรยง อำเภอไชยา จังหวัดสุราษฎร์ธานี\nเรียน นายกเทศมนตรีตำบลพุมเรยง").Main?.Code);

    [Theory]
    [InlineData("ชื่อหน่วยงาน : เทศบาลตำบลทุ่งเงาฝัน\nอำเภอ : แหลมงอบ\nจังหวัด : ตราด", "แหลมงอบ", "ตราด")]
    [InlineData("เทศบาลตำบลทุ่งเงาฝัน\nอำเภอ/เขต ไชยา\nจังหวัด........สุราษฎร์ธานี", "ไชยา", "สุราษฎร์ธานี")]
    [InlineData("เทศบาลตำบลทุ่งเงาฝัน อำเภอแหลมงอบ จังหวัดตราด", "แหลมงอบ", "ตราด")]
    [InlineData("เทศบาลตำบลทุ่งเงาฝัน (อ.ไชยา จ.สุราษฎร์ธานี)", "ไชยา", "สุราษฎร์ธานี")]
    [InlineData("ส่วนราชการ เทศบาลตำบลทุ่งเงาฝัน\nอำเภอ/จังหวัด ไชยา / สุราษฎร์ธานี", "ไชยา", "สุราษฎร์ธานี")]
    [InlineData("เทศบาลตำบลทุ่งเงาฝัน\nอำเภอวังน้อย จังหวัดพระนคร\nศรีอยุธยา", "วังน้อย", "พระนครศรีอยุธยา")]
    [InlineData("เทศบาลตำบลทุ่งเงาฝัน อำเภอแหลมงอบจังหวัดตราด", "แหลมงอบ", "ตราด")]
    public void Places_OfFormsAndBeforeAShortFormThatIsNone(string text, string district, string province)
    {
        var found = Agencies.Resolve(text);
        Assert.Equal((district, province), (found.Main?.District, found.Main?.Province));
        Assert.Empty(found.Others);
    }

    [Theory]
    [InlineData("เทศ บาลตำบล ทุ่งเงา ฝันดี\nอำเภอ ไชยา จังหวัด สุราษฎร์ธานี", "เทศบาลตำบลทุ่งเงาฝันดี")]
    [InlineData("องค์การ บริหารส่วน ตำบลดง มะพลับ ใหญ่ อำเภอไชยา จังหวัดสุราษฎร์ธานี", "องค์การบริหารส่วนตำบลดงมะพลับใหญ่")]
    [InlineData("เทศบาล ตำบลทุ่งเงา ได้รายงานผล\nอำเภอไชยา จังหวัดสุราษฎร์ธานี", "เทศบาลตำบลทุ่งเงา")]
    public void SpacesStrewnOverALine_DoNotEndTheName(string text, string name) =>
        Assert.Equal(name, Agencies.Resolve(text).Main?.Name);

    [Fact]
    public void NameWithALaoLetter_IsTheSameName()
    {
        var found = Agencies.Resolve("เทศบาลเมืองท่าจินตนา อำเภอเมืองฝัน จังหวัดนิทาน\nเรียน นายกเทศมนตรีเมืองท่าจินตนา\nด้วยเทศบาลเมืองท่าຈินตนาได้รายงานผล");
        Assert.Equal("เทศบาลเมืองท่าจินตนา", found.Main!.Name);
        Assert.Empty(found.Others);
    }

    [Fact]
    public void NameReadAsLaoThroughout_IsNoOtherAgency() =>
        Assert.Empty(Agencies.Resolve("เทศบาลตำบลโตรกหวาย อำเภอเมืองฝัน จังหวัดนิทาน\nด้วยเทศบาลตำบลໂຕຮັກຫວາຍได้รายงานผล").Others);

    [Fact]
    public void NameThatBeginsAsAKnownOne_IsReadWhole() =>
        Assert.Equal("พุมเรียงใหญ่จินตนา", Agencies.FindAll("เทศบาลตำบลพุมเรียงใหญ่จินตนา\nอ.ดอยเงา จ.นิทาน")[0].Name);

    [Fact]
    public void NameOverALineBreak_WithoutItsPlaceElsewhere_IsReadWhole()
    {
        var found = Agencies.Resolve("บันทึกข้อความ\nส่วนราชการ สำนักปลัด องค์การบริหารส่วนตำบลดงกระเบาทอง\nตามมติขององค์การบริหารส่วนตำบลดง\nกระเบาทอง อำเภอห้วยเงา จังหวัดนิทาน");
        Assert.Equal("องค์การบริหารส่วนตำบลดงกระเบาทอง", found.Main!.Name);
        Assert.Empty(found.Others);
    }

    [Fact]
    public void ProseAfterAProvincialOrganisation_IsNoName() =>
        Assert.Empty(Agencies.Resolve("องค์การบริหารส่วนจังหวัดพิจิตร\nเสนอนายกองค์การบริหารส่วนจังหวัดพิจารณาและลงนาม").Others);

    [Fact]
    public void ProseAfterTheName_IsNotPartOfIt()
    {
        var mention = Assert.Single(Agencies.FindAll("ผู้บริหารเทศบาลตำบลพุมเรียงได้ร่วมกันพิจารณา"));
        Assert.Equal("พุมเรียง", mention.Name);
    }

    [Fact]
    public void ProseAfterAnUnknownName_IsCutWhereTheTextGivesTheNameWithItsPlace()
    {
        var found = Agencies.Resolve("เทศบาลตำบลทุ่งสมมุติ อำเภอเมืองฝัน จังหวัดนิทาน\nผลการประเมินของเทศบาลตำบลทุ่งสมมุติมีคะแนนรวม");
        Assert.Empty(found.Others);
        Assert.Equal(["ทุ่งสมมุติ", "ทุ่งสมมุติ"], Agencies.FindAll("เทศบาลตำบลทุ่งสมมุติ อำเภอเมืองฝัน จังหวัดนิทาน\nผลของเทศบาลตำบลทุ่งสมมุติมีคะแนนรวม").Select(m => m.Name));
    }

    [Fact]
    public void NameOverALineBreak_IsTheNameThatTheTextGivesWhole()
    {
        var found = Agencies.Resolve("เทศบาลตำบลทุ่งสมมุติ อำเภอเมืองฝัน จังหวัดนิทาน\nผลการประเมินของเทศบาลตำบลทุ่ง\nสมมุติ อำเภอเมืองฝัน จังหวัดนิทาน");
        Assert.Empty(found.Others);
    }

    [Fact]
    public void Gazetteer_HasTheCountsOfItsList()
    {
        var counts = Gazetteer.Default.All.CountBy(a => a.Type).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        // 2568 counts 195 towns and 2,247 tambon municipalities: twenty rose in rank after the list of 2022 was made.
        Assert.Equal((76, 30, 175, 2268, 5300, 2), (counts["PAO"], counts["CITY_MUNICIPALITY"], counts["TOWN_MUNICIPALITY"], counts["SUBDISTRICT_MUNICIPALITY"], counts["SAO"], counts["SPECIAL"]));
        Assert.Equal(counts.Values.Sum(), Gazetteer.Default.All.Select(a => a.Code).Distinct().Count());
    }

    [Fact]
    public void EveryAgency_ResolvesToItselfFromItsFullName()
    {
        var wrong = Gazetteer.Default.All.Where(a => a.Type != AgencyTypes.Special).Where((_, i) => i % 40 == 0)
            .Select(a => (Expected: a, Found: Agencies.Resolve(FullName(a)).Main))
            .Where(r => r.Found?.Code != r.Expected.Code)
            .Select(r => $"{FullName(r.Expected)} → {r.Found}")
            .ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void LineOfAMillionLetters_IsGoneThroughOnce()
    {
        // hours, were every letter of it a place to begin the name of a host
        var main = Agencies.Resolve("องค์การบริหารส่วนตำบลบ้านใหม่\n" + new string('a', 1_000_000) + "\nwww.baanmai-non.go.th").Main;
        Assert.Equal(Agencies.Resolve("องค์การบริหารส่วนตำบลบ้านใหม่\nwww.baanmai-non.go.th").Main?.Code, main?.Code);
    }

    [Theory]
    [InlineData(20231)]
    [InlineData(99)]
    [InlineData(7)]
    public void DamagedNames_AreResolved(int seed)
    {
        var random = new Random(seed);
        var all = Gazetteer.Default.All.Where(a => a.District.Length > 0 || a.Type == AgencyTypes.Province).ToList();
        var (right, missed, wrong) = (0, new List<string>(), new List<string>());
        for (var i = 0; i < 200; i++)
        {
            var expected = all[random.Next(all.Count)];
            var damaged = DamagedName.Make(FullName(expected), random);
            var found = Agencies.Resolve(damaged).Main;
            if (found?.Code == expected.Code)
                right++;
            else if (found is { Code: not null, Confidence: >= 0.8 })
                wrong.Add($"{FullName(expected)} | {damaged} | {found}");
            else
                missed.Add($"{FullName(expected)} | {damaged} | {found}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(right >= 194, $"{right} of 200\n" + string.Join('\n', missed));
    }

    [Theory]
    [InlineData(20231, false)]
    [InlineData(99, false)]
    [InlineData(7, true)]
    [InlineData(41, true)]
    [InlineData(5, true)]
    public void BadlyDamagedNames_AreNotTakenForOthersWithConfidence(int seed, bool withoutDistrict)
    {
        var random = new Random(seed);
        var all = Gazetteer.Default.All.Where(a => a.District.Length > 0).ToList();
        var (right, missed, wrong) = (0, new List<string>(), new List<string>());
        for (var i = 0; i < 200; i++)
        {
            var expected = all[random.Next(all.Count)];
            var damaged = DamagedName.Make(withoutDistrict ? $"{expected.OfficialName} จังหวัด{expected.Province}" : FullName(expected), random, letterCount: 3);
            var found = Agencies.Resolve(damaged).Main;
            if (found?.Code == expected.Code)
                right++;
            else
                (found is { Code: not null, Confidence: >= 0.8 } ? wrong : missed).Add($"{FullName(expected)} | {damaged} | {found}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(right >= (withoutDistrict ? 160 : 190), $"{right} of 200\n" + string.Join('\n', missed));
    }

    private static string FullName(LocalGovernment a) =>
        a.OfficialName + (a.District.Length > 0 ? " อำเภอ" + a.District : "") + " จังหวัด" + a.Province;

    [Fact]
    public void PresidentWhoDecides_IsNoOtherAgency()
    {
        var found = Agencies.Resolve("องค์การบริหารส่วนจังหวัดแพร่ อำเภอเมืองแพร่ จังหวัดแพร่\nเสนอนายกองค์การบริหารส่วนจังหวัดพิจารณาและเผยแพร่ ให้นายกองค์การบริหารส่วนจังหวัดลงนาม");

        Assert.Equal("องค์การบริหารส่วนจังหวัดแพร่", found.Main?.Name);
        Assert.Empty(found.Others);
    }
}
