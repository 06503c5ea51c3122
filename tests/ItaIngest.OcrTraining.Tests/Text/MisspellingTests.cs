using ItaIngest.OcrTraining.Text;

namespace ItaIngest.OcrTraining.Tests.Text;

public sealed class MisspellingTests
{
    [Fact]
    public void SwappedLetters_StayWithinTheirGroup()
    {
        var misspelling = new Misspelling(new Random(4));
        const string group = "ขชซยฃ";
        var text = new string('ย', 3000);
        var changed = misspelling.Apply(text).Where(letter => letter is < '่' or > '๋').ToList();
        Assert.Equal(text.Length, changed.Count);
        Assert.All(changed, letter => Assert.Contains(letter, group));
        Assert.InRange(changed.Count(letter => letter != 'ย'), 50, 400);
    }

    [Fact]
    public void ToneMarks_ComeOnlyAfterWhatCanCarryThem()
    {
        var misspelling = new Misspelling(new Random(9));
        for (var i = 0; i < 300; i++)
        {
            var text = misspelling.Apply("เรื่องที่ต้องดำเนินการให้แล้วเสร็จ ๒๕๖๖ ITA");
            for (var at = 0; at < text.Length; at++)
            {
                Assert.False(text[at] is >= '่' and <= '๋' && (at == 0 || text[at - 1] is ' ' or 'เ' or 'ใ' or 'า'), text);
            }
        }
    }
}
