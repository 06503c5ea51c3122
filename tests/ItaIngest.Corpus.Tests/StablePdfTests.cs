using System.Text;
using ItaIngest.CorpusGenerator;

namespace ItaIngest.Corpus.Tests;

public sealed class StablePdfTests
{
    [Fact]
    public void BothDates_AreFixed_AndTheLengthStays()
    {
        var pdf = Encoding.ASCII.GetBytes("<</CreationDate (D:20310203040506+07'00')\n/ModDate (D:20310203040507+07'00')>>");
        var result = Encoding.ASCII.GetString(StablePdf.Fix(pdf));
        Assert.Equal("<</CreationDate (D:20260101000000+00'00')\n/ModDate (D:20260101000000+00'00')>>", result);
        Assert.Equal(pdf.Length, result.Length);
    }

    [Fact]
    public void StructureElements_AreNumberedFromOne_InTheirOrder()
    {
        var result = Encoding.ASCII.GetString(StablePdf.Fix("/ID (node00000027)>> /ID (node00000031)>> [(node00000027) 3 0 R]"u8.ToArray()));
        Assert.Equal("/ID (node00000001)>> /ID (node00000002)>> [(node00000001) 3 0 R]", result);
    }

    [Fact]
    public void PdfWithoutDates_StaysAsItIs()
    {
        var pdf = "%PDF-1.4 nothing here"u8.ToArray();
        Assert.Equal(pdf, StablePdf.Fix(pdf));
    }
}
