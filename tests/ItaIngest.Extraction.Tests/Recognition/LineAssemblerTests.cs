using FsCheck;
using FsCheck.Fluent;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Thai;
using ItaIngest.Extraction.Recognition;

namespace ItaIngest.Extraction.Tests.Recognition;

public class LineAssemblerTests
{
    private static readonly GlyphFont[] Fonts = [new("TH Sarabun", 16, false), new("TH Sarabun Bold", 16, true)];

    private static readonly string[] LeftColumn = ["ผลการประเมินของปีก่อนได้", "คะแนนสูงกว่าปีที่แล้วมาก", "จึงขอความร่วมมือทุกกอง", "จัดทำแผนและรายงานทุกสาม", "เดือนภายในวันสุดท้ายของ", "เดือนนั้น"];
    private static readonly string[] RightColumn = ["ผู้บริหารมอบหมายให้สำนัก", "ปลัดเผยแพร่ผ่านเว็บไซต์", "เสียงตามสายและป้ายทุกจุด", "พร้อมทั้งแจ้งผู้นำชุมชน", "ให้ทราบโดยทั่วกันทุกหมู่", "บ้าน"];
    private static readonly Box Page = new(0, 0, 595, 842);

    public static TheoryData<MarkStyle> Styles => [MarkStyle.ZeroWidth, MarkStyle.SharedWidth, MarkStyle.Printed];

    [Theory]
    [MemberData(nameof(Styles))]
    public void TypedLines_ComeBack(MarkStyle style)
    {
        string[] typed = ["ที่ตั้งของผู้ซื้อ ปี ๒๕๖๗ ให้ร้อยละ ๘๖.๕๐", "กู้คืนเรื่องที่ยื่น (ข้อ ๑) น้ำใช้ e-service", "ชี้แจงผู้มีส่วนได้ส่วนเสียภายในวันที่ 30"];
        var typer = new GlyphTyper(style);
        for (var i = 0; i < typed.Length; i++)
            typer.Type(typed[i], 60, 100 + (i * 21));
        Assert.Equal(typed, Texts(typer.Glyphs));
    }

    [Fact]
    public void AnyOrderOfGlyphs_GivesTheSameLines()
    {
        var words = new[] { "ที่", "ผู้", "กำหนด", "น้ำ", "๒๕๖๗", "O๔๒", "เรื่อง", "ซื้อ", "-", "ป้องกัน", "A", "หญิง" };
        var documents =
            from style in Gen.Elements(MarkStyle.ZeroWidth, MarkStyle.SharedWidth, MarkStyle.Printed)
            from lines in Gen.Elements(words).NonEmptyListOf().Select(line => string.Join(' ', line)).ListOf(6)
            from seed in Gen.Choose(0, int.MaxValue)
            select (style, lines, seed);
        Prop.ForAll(documents.ToArbitrary(), document =>
        {
            var typer = new GlyphTyper(document.style);
            for (var i = 0; i < document.lines.Count; i++)
                typer.Type(document.lines[i], 60, 100 + (i * 21));
            var shuffled = typer.Glyphs.ToArray();
            new System.Random(document.seed).Shuffle(shuffled);
            Assert.Equal(LineAssembler.Assemble(typer.Glyphs, Fonts, Page).Lines, LineAssembler.Assemble(shuffled, Fonts, Page).Lines);
            Assert.Equal(document.lines.Select(ThaiText.Normalise), Texts(shuffled));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void MarksTouchingTheNextLine_StayWithTheirBase()
    {
        var typer = new GlyphTyper(MarkStyle.Printed);
        typer.Type("กุ กู กุ กู", 60, 100);
        typer.Type("ปี้ ซื้ ปั้ ฟ้", 60, 116.5); // its marks reach into the boxes of the line above
        Assert.Equal(["กุ กู กุ กู", "ปี้ ซื้ ปั้ ฟ้"], Texts(typer.Glyphs));
    }

    [Fact]
    public void ProseInTwoColumns_IsReadColumnByColumn()
    {
        var typer = new GlyphTyper(MarkStyle.ZeroWidth);
        typer.Type("รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริตประจำปีงบประมาณ", 60, 60);
        TypeColumns(typer, 60, 230);
        typer.Type("แผนปฏิบัติการป้องกัน", 60, 300);
        typer.Type("หน้า ๔", 260, 300);
        Assert.Equal(["รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริตประจำปีงบประมาณ", .. LeftColumn, .. RightColumn, "แผนปฏิบัติการป้องกัน  หน้า ๔"], Texts(typer.Glyphs));
    }

    [Theory]
    [InlineData(1e6)]
    [InlineData(-1e6)]
    public void LetterFarOffThePage_PartsNoColumnsAndIsKept(double x)
    {
        var typer = new GlyphTyper(MarkStyle.ZeroWidth);
        TypeColumns(typer, 60, 230);
        typer.Type("ฮ", x, 152);
        Assert.Equal([.. LeftColumn, .. RightColumn, "ฮ"], Texts(typer.Glyphs).OrderBy(line => line == "ฮ"));
    }

    [Fact]
    public void ColumnsOffThePage_AreReadAcross()
    {
        var typer = new GlyphTyper(MarkStyle.ZeroWidth);
        TypeColumns(typer, 660, 830);
        Assert.Equal(LeftColumn.Length, Texts(typer.Glyphs).Count);
    }

    [Fact]
    public void ListOfNamesAndPosts_IsReadAcross()
    {
        string[] names = ["๑. นายสมมุติ ใจนิ่ง", "๒. นางสาวตัวอย่าง ตั้งใจเขียน", "๓. นางนามสมมุติ รักแผน", "๔. นายตัวอย่าง เพียรจด", "๕. นางสาวสมมุติ ฝึกหัด", "๖. นายนาม ณ ทุ่งฆ้อง"];
        string[] posts = ["ปลัดเทศบาล", "ผู้อำนวยการกองการศึกษา", "หัวหน้าสำนักปลัด", "นิติกรชำนาญการ", "เจ้าพนักงานธุรการ", "ผู้อำนวยการกองคลัง"];
        var typer = new GlyphTyper(MarkStyle.ZeroWidth);
        for (var i = 0; i < names.Length; i++)
        {
            typer.Type(names[i], 60, 100 + (i * 21));
            typer.Type(posts[i], 260, 100 + (i * 21));
        }
        Assert.Equal(names.Zip(posts, (name, post) => $"{name}  {post}"), Texts(typer.Glyphs));
    }

    [Fact]
    public void TallInkBeforeTwoLines_DoesNotDrawThemIntoOne()
    {
        var typer = new GlyphTyper(MarkStyle.ZeroWidth);
        typer.Type("งบประมาณทั้งหมด", 60, 100);
        typer.Type("คงเหลือร้อยละ", 62, 119);
        typer.Glyphs.Add(new Glyph('O', new Box(20, 99, 55, 138), 0.7f, -1));
        Assert.Contains("งบประมาณทั้งหมด", string.Join('\n', Texts(typer.Glyphs)), StringComparison.Ordinal);
        Assert.Contains("คงเหลือร้อยละ", string.Join('\n', Texts(typer.Glyphs)), StringComparison.Ordinal);
    }

    [Fact]
    public void EngineSpaceOverALetter_IsNoSpace()
    {
        // seen in Word PDFs: มีบัตร given as "มบ", ี, space over บ, ั, "ตร"
        Glyph At(int codePoint, double left, double right) => new(codePoint, new Box(left, 189, right, 205), 1, 0);
        Glyph[] glyphs = [At('ม', 143.3, 149.2), At('บ', 149.2, 155.4), At('ี', 149.2, 149.2), At(' ', 149.2, 155.4), At('ั', 155.4, 155.4), At('ต', 155.4, 161.1), At('ร', 161.1, 165.6)];
        Assert.Equal(["มีบัตร"], Texts(glyphs));
    }

    [Fact]
    public void NarrowSpaceOfTheEngine_IsNoSpace()
    {
        // poppler adds one where Skia's cluster ends before the letter's advance: ประจำปี|งบ with a gap of 2 points at 16
        Glyph At(int codePoint, double left, double right) => new(codePoint, new Box(left, 59, right, 85.5), 1, 0);
        Glyph[] glyphs = [At('จ', 358.4, 366.6), At('ำ', 366.6, 374.8), At('ป', 374.8, 378.9), At('ี', 378.9, 383.1), At(' ', 383.1, 385.1), At('ง', 385.1, 392.1), At('บ', 392.1, 402.4)];
        Assert.Equal(["จำปีงบ"], Texts(glyphs));
    }

    [Fact]
    public void GapWithoutSpaceCharacter_IsASpaceWhenWide()
    {
        var typer = new GlyphTyper(MarkStyle.ZeroWidth);
        var end = typer.Type("กองคลัง", 60, 100);
        typer.Type("กองช่าง", end + 6, 100);
        Assert.Equal(["กองคลัง กองช่าง"], Texts(typer.Glyphs));
    }

    [Fact]
    public void ColumnsOfOnePrintedLine_AreTwoSpacesApart()
    {
        var typer = new GlyphTyper(MarkStyle.ZeroWidth);
        typer.Type("ผลคะแนน", 60, 100);
        typer.Type("๘๖.๕๐", 300, 101);
        Assert.Equal(["ผลคะแนน  ๘๖.๕๐"], Texts(typer.Glyphs));
    }

    [Fact]
    public void ColumnsWithBaselinesOfTheirOwn_AreTwoLines()
    {
        var typer = new GlyphTyper(MarkStyle.ZeroWidth);
        typer.Type("ผลคะแนน", 60, 100);
        typer.Type("๘๖.๕๐", 300, 109);
        Assert.Equal(["ผลคะแนน", "๘๖.๕๐"], Texts(typer.Glyphs));
    }

    [Fact]
    public void SkewedLines_StayApart()
    {
        var glyphs = new List<Glyph>();
        for (var line = 0; line < 3; line++)
        {
            var typer = new GlyphTyper(MarkStyle.ZeroWidth);
            typer.Type("เทศบาลตำบลดอนมะกอกเผยแพร่ผลการประเมินให้ประชาชนทราบทุกไตรมาสและทุกสิ้นปี", 60, 100 + (line * 20));
            glyphs.AddRange(typer.Glyphs.Select(glyph => glyph with { Box = Lower(glyph.Box, glyph.Box.Left * 0.03) })); // 1.7 degrees
        }
        Assert.Equal(3, Texts(glyphs).Count);
    }

    [Fact]
    public void DoublePrint_IsReadOnce()
    {
        var typer = new GlyphTyper(MarkStyle.ZeroWidth);
        typer.Type("หน้าที่ ๒๒", 60, 100);
        typer.Type("หน้าที่ ๒๒", 60.4, 100);
        var lines = LineAssembler.Assemble(typer.Glyphs, Fonts, Page);
        Assert.Equal("หน้าที่ ๒๒", Assert.Single(lines.Lines).Text);
        Assert.Equal(10, lines.Duplicates);
    }

    [Fact]
    public void TextRunningUp_IsReportedAndInNoLine()
    {
        var typer = new GlyphTyper(MarkStyle.ZeroWidth);
        typer.Type("กองคลังรายงานผล", 60, 100);
        var upwards = "ตัวชี้วัด".Select((c, i) => new Glyph(c, new Box(30, 200 - (i * 6), 47, 206 - (i * 6)), 1, 0)).ToList();
        var lines = LineAssembler.Assemble([.. typer.Glyphs, .. upwards], Fonts, Page);
        Assert.Equal("กองคลังรายงานผล", Assert.Single(lines.Lines).Text);
        Assert.Equal(upwards.Count, lines.Rotated.Count);
    }

    [Fact]
    public void MixedSizes_ShareALine_AndBoldIsTheMajority()
    {
        var small = new GlyphTyper(MarkStyle.ZeroWidth);
        var large = new GlyphTyper(MarkStyle.ZeroWidth, 22, 1);
        large.Type("ประกาศผล", 60, 95);
        small.Type("ร่าง", 150, 99);
        var line = Assert.Single(LineAssembler.Assemble([.. small.Glyphs, .. large.Glyphs], Fonts, Page).Lines);
        Assert.Equal("ประกาศผล ร่าง", line.Text);
        Assert.True(line.Bold);
    }

    [Fact]
    public void RawTextIsKept_AndTextNormalised()
    {
        var typer = new GlyphTyper(MarkStyle.ZeroWidth);
        typer.Type("นํ้าเเรก", 60, 100);
        var line = Assert.Single(LineAssembler.Assemble(typer.Glyphs, Fonts, Page).Lines);
        Assert.Equal(("น้ำแรก", "นํ้าเเรก"), (line.Text, line.RawText));
    }

    [Fact]
    public void Confidence_IsTheMean()
    {
        var typer = new GlyphTyper(MarkStyle.ZeroWidth);
        typer.Type("กข", 60, 100);
        Glyph[] glyphs = [typer.Glyphs[0] with { Confidence = 0.5f }, typer.Glyphs[1] with { Confidence = 1 }];
        Assert.Equal(0.75, Assert.Single(LineAssembler.Assemble(glyphs, Fonts, Page).Lines).Confidence, 5);
    }

    private static void TypeColumns(GlyphTyper typer, double left, double right)
    {
        for (var i = 0; i < LeftColumn.Length; i++)
        {
            typer.Type(LeftColumn[i], left, 100 + (i * 21));
            typer.Type(RightColumn[i], right, 100 + (i * 21));
        }
    }

    private static IReadOnlyList<string> Texts(IReadOnlyList<Glyph> glyphs) => [.. LineAssembler.Assemble(glyphs, Fonts, Page).Lines.Select(line => line.Text)];

    private static Box Lower(Box box, double by) => new(box.Left, box.Top + by, box.Right, box.Bottom + by);
}
