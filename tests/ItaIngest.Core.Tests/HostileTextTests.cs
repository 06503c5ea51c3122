using FsCheck;
using FsCheck.Fluent;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Thai.Deadlines;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Core.Tests;

/// <summary>Readers of words must give something for any text, and places that lie inside it.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "องค์การบริหารส่วนตำบล", "เทศบาลตำบล", "อบต.", "องค์การส่วน", "บ้านใหม่", "ทุ่งสมมุติ", "อำเภอ", "อ.", "อำเภ", "จังหวัด", "จ.", "จังวัด", "นนทบุรี", "เมือง",
        "กองคลัง", "กองช้า", "สำนักปลัด", "ทุก", "ตัวชี้วัดที่", "การใช้อำนาจ", "คะแนน", "ไตรมาสที่", "ปีงบประมาณ", "ปี", "เดือน", "วันที่", "มกราคม", "ต.ค.", "ของทุก", "ถึง",
        "รอบ", "แรก", "สิ้น", "ภายใน", "ละ", "ครั้ง", "๒๕๖๖", "๖๖", "๓๑", "2", "99999999999", "๑.", "๘๕.๕๐", " ", "\n", "\t", "-", "–", "/", "(", ")", ",", ".", "ๆ", "่", "ำ", "\uFFFD", "ກ", "x",
    ];

    [Fact]
    public void Property_NothingThrowsAndPlacesLieInside() =>
        Properties.Check(Prop.ForAll(Texts(), text =>
        {
            var normal = ThaiText.Normalise(text);
            foreach (var year in new FiscalYear?[] { null, new FiscalYear(2566) })
                DeadlineParser.Parse(text, year);
            HeaderWords.RoleOf(text);
            Topics.Find(text);
            Grades.Find(text);
            ThaiText.FindDamage(normal);
            Agencies.Resolve(text);
            return Agencies.FindAll(text).All(m => IsInside(m.Start, m.End, normal))
                && Divisions.Find(text).All(m => IsInside(m.Start, m.End, normal))
                && Indicators.Find(text).All(m => IsInside(m.Start, m.End, normal) && m.Score is null or >= 0 and <= 100)
                && YearMentions.Find(normal).All(m => IsInside(m.Start, m.End, normal));
        }));

    [Fact]
    public void Property_DeadlineStartsBeforeItEnds() =>
        Properties.Check(Prop.ForAll(Texts(), text =>
            DeadlineParser.Parse(text, new FiscalYear(2566)) is not { Start: { } start, End: { } end } || start <= end));

    private static bool IsInside(int start, int end, string text) => start >= 0 && start < end && end <= text.Length;

    private static Arbitrary<string> Texts() =>
        Arb.ToArbitrary(Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)));
}
