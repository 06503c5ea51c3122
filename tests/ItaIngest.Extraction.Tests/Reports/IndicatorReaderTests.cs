using System.Globalization;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

public sealed class IndicatorReaderTests
{
    private readonly List<string> _warnings = [];

    [Fact]
    public void RankedTable_ByNames()
    {
        var document = SampleDocument.Start().Table(["อันดับ", "ตัวชี้วัด", "คะแนน"], ["1", "การป้องกันการทุจริต", "99.10"], ["2", "การใช้อำนาจ", "81.5"]);

        Assert.Equal([("OIT", 10, 99.10m), ("IIT", 3, 81.5m)], Read(document));
    }

    [Fact]
    public void ScoreInsideTheCellOfItsIndicator() => Assert.Equal(
        [("IIT", 1, 81.64m), ("EIT", 6, 100m)],
        Read(SampleDocument.Start().Table(["ตัวชี้วัด", "ประเด็น"], ["๑. การปฏิบัติหน้าที่ ๘๑.๖๔ คะแนน", "ดี"], ["๖. คุณภาพการดำเนินงาน ๑๐๐ คะแนน", ""])));

    [Fact]
    public void Prose_OneSentenceWithSeveral() => Assert.Equal(
        [("IIT", 4, 77.03m), ("EIT", 7, 80.06m)],
        Read(SampleDocument.Start().Lines("แบบวัด IIT ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ มีคะแนน ๗๗.๐๓ และแบบวัด EIT ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร ได้ ๘๐.๐๖ คะแนน")));

    [Fact]
    public void TwoYearsSideBySide_TheAssessmentsOneCounts() => Assert.Equal(
        [("IIT", 2, 71.20m)],
        Read(SampleDocument.Start().Table(["ตัวชี้วัด", "คะแนนเต็ม", "คะแนนปี ๒๕๖๔", "คะแนนปี ๒๕๖๕"], ["การใช้งบประมาณ", "100", "66.10", "71.20"]), 2565));

    [Fact]
    public void MeansOfTheInstrumentsBesideTheScores_AreNoScoresOfIndicators() => Assert.Equal(
        [("IIT", 1, 81.20m), ("IIT", 2, 83.10m), ("EIT", 6, 79.40m), ("EIT", 7, 80.60m), ("OIT", 9, 88.05m)],
        Read(SampleDocument.Start().Table(["ตัวชี้วัด", "คะแนน", "คะแนนเฉลี่ยของแบบวัด"],
            ["การปฏิบัติหน้าที่", "81.20", "82.15"], ["การใช้งบประมาณ", "83.10", ""],
            ["คุณภาพการดำเนินงาน", "79.40", "80.00"], ["ประสิทธิภาพการสื่อสาร", "80.60", ""], ["การเปิดเผยข้อมูล", "88.05", ""]), 2566));

    [Fact]
    public void TwoYearsUnderAHeaderThatWasNotToldAsOne() => Assert.Equal(
        [("IIT", 2, 71.20m)],
        Read(SampleDocument.Start().Table([], ["ตัวชี้วัด", "คะแนนปี ๒๕๖๔", "คะแนนปี ๒๕๖๕"], ["การใช้งบประมาณ", "66.10", "71.20"]), 2565));

    [Fact]
    public void ListsSideBySide_EachNameHasItsOwnScore() => Assert.Equal(
        [("IIT", 1, 84.20m), ("EIT", 6, 79.15m), ("OIT", 9, 91.00m)],
        Read(SampleDocument.Start().Table(["IIT", "คะแนน", "EIT", "คะแนน", "OIT", "คะแนน"], ["๑. การปฏิบัติหน้าที่", "๘๔.๒๐", "๖. คุณภาพการดำเนินงาน", "๗๙.๑๕", "๙. การเปิดเผยข้อมูล", "๙๑.๐๐"])));

    [Fact]
    public void ListsSideBySide_WithNumbersAndInstruments() => Assert.Equal(
        [("IIT", 1, 86.44m), ("IIT", 2, 79.90m), ("EIT", 6, 80.08m), ("EIT", 7, 77.50m)],
        Read(SampleDocument.Start().Table(["ตัวชี้วัดที่", "ชื่อตัวชี้วัด", "แบบวัด", "คะแนน", "ตัวชี้วัดที่", "ชื่อตัวชี้วัด", "แบบวัด", "คะแนน"],
            ["๑", "การปฏิบัติหน้าที่", "IIT", "๘๖.๔๔", "๖", "คุณภาพการดำเนินงาน", "EIT", "๘๐.๐๘"],
            ["๒", "การใช้งบประมาณ", "IIT", "๗๙.๙๐", "๗", "ประสิทธิภาพการสื่อสาร", "EIT", "๗๗.๕๐"])).OrderBy(score => score.Number));

    [Fact]
    public void MeanOfAnInstrument_ThatBearsAnIndicatorsName_IsNoScore() => Assert.Equal(
        [("OIT", 9, 100m)],
        Read(SampleDocument.Start().Lines("๑. แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)..............๙๖.๘๘", "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล.............๑๐๐.๐๐")));

    [Fact]
    public void LinesInOneRow_HaveTheScoresInTheirOrder() => Assert.Equal(
        [("IIT", 1, 81.64m), ("OIT", 9, 90.25m), ("EIT", 7, 79.10m)],
        Read(SampleDocument.Start().Table(["ตัวชี้วัด", "แบบวัด", "คะแนนที่ได้", "ต่างจาก ๘๕"],
            ["ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร", "IIT OIT EIT", "๘๑.๖๔ ๙๐.๒๕ ๗๙.๑๐", "−๓.๓๖ ๕.๒๕ −๕.๙๐"])));

    [Fact]
    public void ProseBrokenBeforeTheScore() => Assert.Equal(
        [("IIT", 2, 84.10m), ("IIT", 5, 79.65m), ("EIT", 8, 100m)],
        Read(SampleDocument.Start().Lines("ตัวชี้วัดที่ ๒ การใช้งบประมาณ", "ได้รับ ๘๔.๑๐ คะแนน ส่วนการแก้ไขปัญหาการทุจริต", "(๗๙.๖๕) และการปรับปรุงการทำงาน ได้", "๑๐๐.๐๐ คะแนน")));

    [Fact]
    public void NameOnALine_ScoreOnTheNext() => Assert.Equal(
        [("IIT", 3, 82.44m), ("IIT", 4, 90m)],
        Read(SampleDocument.Start().Lines("๓. การใช้อำนาจ", "๘๒.๔๔", "๔. การใช้ทรัพย์สินของราชการ", "๙๐ คะแนน", "๕. การแก้ไขปัญหาการทุจริต", "คะแนนรวม ๘๗.๑๙")));

    [Theory]
    [InlineData("๒. การใช้งบประมาณ", "๒.๑ เผยแพร่แผนการใช้จ่าย")]
    [InlineData("๒. การใช้งบประมาณ", "ร้อยละ ๘๕ ขึ้นไป")]
    [InlineData("๒. การใช้งบประมาณ", "ภาพรวม ๘๗.๑๙ คะแนน")]
    [InlineData("การใช้งบประมาณ", "การใช้อำนาจ", "๘๑.๑๐", "๘๔.๒๐")]
    public void WhatStandsBelow_IsNoScoreOfTheLineAbove(params string[] lines) => Assert.Empty(Read(SampleDocument.Start().Lines(lines)));

    [Fact]
    public void ScoresBeforeTheNames() => Assert.Equal(
        [("IIT", 1, 88.15m), ("EIT", 6, 81.20m)],
        Read(SampleDocument.Start().Table(["ลำดับ", "คะแนนที่ได้", "ตัวชี้วัด"], ["1", "88.15", "การปฏิบัติหน้าที่"], ["2", "81.20", "คุณภาพการดำเนินงาน"])));

    [Fact]
    public void ScoresBeforeTheNames_InListsSideBySide() => Assert.Equal(
        [("IIT", 1, 88.15m), ("EIT", 6, 81.20m)],
        Read(SampleDocument.Start().Table(["คะแนน", "ตัวชี้วัด", "คะแนน", "ตัวชี้วัด"], ["88.15", "การปฏิบัติหน้าที่", "81.20", "คุณภาพการดำเนินงาน"])));

    [Fact]
    public void FirstRowsTakenForAHeader_HaveTheirScores() => Assert.Equal(
        [("IIT", 2, 79m), ("IIT", 3, 81.3m)],
        Read(SampleDocument.Start().Table(["ตัวชี้วัดที่ 2", "การใช้งบประมาณ", "79"], ["ตัวชี้วัดที่ 3", "การใช้อำนาจ", "81.3"])));

    [Theory]
    [InlineData("๖. คุณภาพการดำเนินงาน ๘๑ .๒๗ คะแนน", "81.27")]
    [InlineData("๖. คุณภาพการดำเนินงาน ๘๑. ๒๗", "81.27")]
    [InlineData("๖. คุณภาพการดำเนินงาน ๙o.๕o คะแนน", "90.50")]
    public void DamagedFigures(string line, string score) => Assert.Equal([("EIT", 6, decimal.Parse(score, CultureInfo.InvariantCulture))], Read(SampleDocument.Start().Lines(line)));

    [Fact]
    public void TableOnItsSide_WithoutNamesOfItsRows() => Assert.Equal(
        [("IIT", 1, 81.64m), ("IIT", 2, 79.10m), ("IIT", 3, 88.00m), ("IIT", 4, 90.25m)],
        Read(SampleDocument.Start().Table(["การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ"], ["๘๑.๖๔", "๗๙.๑๐", "๘๘.๐๐", "๙๐.๒๕"])));

    [Fact]
    public void TableOnItsSide_ByNames() => Assert.Equal(
        [("IIT", 1, 83.94m), ("IIT", 2, 74.80m), ("EIT", 6, 84.47m)],
        Read(SampleDocument.Start().Table(
            ["ตัวชี้วัด", "๑. การปฏิบัติหน้าที่", "๒. การใช้งบประมาณ", "๖. คุณภาพการดำเนินงาน", "รวม"],
            ["คะแนน", "83.94", "74.80", "84.47", "80.83"],
            ["ผ่าน/ไม่ผ่าน", "ไม่ผ่าน", "ไม่ผ่าน", "ไม่ผ่าน", "ระดับ B"])));

    [Fact]
    public void TableOnItsSide_ByNumbers_OfTheAssessmentsYear() => Assert.Equal(
        [("IIT", 1, 83.94m), ("IIT", 2, 74.80m), ("IIT", 3, 77.35m)],
        Read(SampleDocument.Start().Table(["ตัวชี้วัดที่", "๑", "๒", "๓"], ["คะแนนปี ๒๕๖๔", "80.00", "70.00", "75.00"], ["คะแนนปี ๒๕๖๕", "83.94", "74.80", "77.35"]), 2565));

    [Fact]
    public void MoneyBesideATopic_IsNoScore() => Assert.Empty(
        Read(SampleDocument.Start().Table(["ประเด็น", "กิจกรรม", "งบ (บาท)"], ["(๔) การกำกับดูแลการใช้ทรัพย์สินของราชการ", "ถ่ายรูปก่อนยืม", "0"], ["การใช้งบประมาณ", "ติดประกาศ", "50"])));

    [Fact]
    public void SameScoreTwice_IsOneRow() => Assert.Equal(
        [("IIT", 5, 78.30m)],
        Read(SampleDocument.Start().Lines("ตัวชี้วัดที่ ๕ การแก้ไขปัญหาการทุจริต มีคะแนน ๗๘.๓๐").Table(["ตัวชี้วัด", "คะแนน"], ["การแก้ไขปัญหาการทุจริต", "78.30"])));

    [Fact]
    public void TwoScores_AreWarnedOfAndFlagged()
    {
        var document = SampleDocument.Start().Lines("ตัวชี้วัดที่ ๕ การแก้ไขปัญหาการทุจริต มีคะแนน ๗๘.๓๐")
            .Table(["ตัวชี้วัด", "คะแนน"], ["การแก้ไขปัญหาการทุจริต", "73.80"]).Build();

        var indicator = Assert.Single(IndicatorReader.Read(document, new ReportText(document), [], null, new StatementList(_warnings)));

        Assert.Equal(78.30m, indicator.Score);
        Assert.Equal([ReviewReasons.ScoresDisagree], indicator.Evidence.ReviewReasons);
        Assert.Contains("73.80", Assert.Single(_warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ต้องได้ไม่ต่ำกว่า ๘๕ คะแนน")]
    [InlineData("ตัวชี้วัดย่อยที่ ๑๐.๒ มาตรการภายในเพื่อป้องกันการทุจริต ๗๕.๐๐ คะแนน")]
    [InlineData("การใช้งบประมาณ 15,000.00 บาท")]
    public void OtherFigures_AreNoScores(string line) => Assert.Empty(Read(SampleDocument.Start().Lines(line)));

    [Fact]
    public void ActionsOfMeasures_StateNoScores()
    {
        var document = SampleDocument.Start().Table(["มาตรการ", "การดำเนินการ", "ผู้รับผิดชอบ"], ["ติดป้าย", "การใช้งบประมาณ ๓๐.๐๐ คะแนนความพึงพอใจ", "กองช่าง"]);

        Assert.Empty(Read(document));
    }

    private IEnumerable<(string Instrument, int Number, decimal? Score)> Read(SampleDocument sample, int? year = null)
    {
        TabularDocument document = sample.Build();
        return IndicatorReader.Read(document, new ReportText(document), MeasureTables.Find(document), year, new StatementList(_warnings))
            .Select(indicator => (indicator.Instrument, indicator.Number, indicator.Score));
    }
}
