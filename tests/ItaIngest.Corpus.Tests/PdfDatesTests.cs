using System.Text;
using ItaIngest.CorpusGenerator;

namespace ItaIngest.Corpus.Tests;

public sealed class PdfDatesTests
{
    [Fact]
    public void BothDates_AreFixed_AndTheLengthStays()
    {
        var pdf = Encoding.ASCII.GetBytes("<</CreationDate (D:20310203040506+07'00')\n/ModDate (D:20310203040507+07'00')>>");
        var result = Encoding.ASCII.GetString(PdfDates.Fix(pdf));
        Assert.Equal("<</CreationDate (D:20260101000000+00'00')\n/ModDate (D:20260101000000+00'00')>>", result);
        Assert.Equal(pdf.Length, result.Length);
    }

    [Fact]
    public void PdfWithoutDates_StaysAsItIs()
    {
        var pdf = "%PDF-1.4 nothing here"u8.ToArray();
        Assert.Equal(pdf, PdfDates.Fix(pdf));
    }
}
