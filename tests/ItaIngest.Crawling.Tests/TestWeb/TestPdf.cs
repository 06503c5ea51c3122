using System.Text;

namespace ItaIngest.Crawling.Tests.TestWeb;

/// <summary>The smallest thing that passes for a PDF; its text makes it unlike all others.</summary>
internal static class TestPdf
{
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes($"%PDF-1.4\n% {text}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
}
