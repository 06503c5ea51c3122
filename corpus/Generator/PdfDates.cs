using System.Text;

namespace ItaIngest.CorpusGenerator;

/// <summary>
/// Sets the creation and modification dates of a PDF to a fixed day, in place: the length stays, and with it the
/// offsets of the cross-reference table.
/// </summary>
internal static class PdfDates
{
    private const string Day = "D:20260101000000+00'00'";

    private static readonly string[] Keys = ["/CreationDate (", "/ModDate ("];

    public static byte[] Fix(byte[] pdf)
    {
        var result = (byte[])pdf.Clone();
        foreach (var key in Keys.Select(Encoding.ASCII.GetBytes))
        {
            for (int at = result.AsSpan().IndexOf(key), next; at >= 0; at = next < 0 ? -1 : at + next)
            {
                at += key.Length;
                var length = result.AsSpan(at).IndexOf((byte)')');
                Encoding.ASCII.GetBytes(Day.PadRight(length)[..length]).CopyTo(result.AsSpan(at));
                next = result.AsSpan(at).IndexOf(key);
            }
        }
        return result;
    }
}
