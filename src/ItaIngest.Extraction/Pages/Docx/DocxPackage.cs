using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using ItaIngest.Core.Failures;

namespace ItaIngest.Extraction.Pages.Docx;

/// <summary>
/// The parts of a DOCX (a zip of XML files, ECMA-376), read against hostile files: no part may unpack to more than a limit,
/// whatever its header says, no DTD is allowed (so no entities), and no element may nest deeper than a document does.
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    private const int MaximumEntries = 20_000;
    private const int MaximumDepth = 400;

    private readonly ZipArchive archive;
    private readonly int maximumPartBytes;

    private DocxPackage(ZipArchive archive, int maximumPartBytes)
    {
        this.archive = archive;
        this.maximumPartBytes = maximumPartBytes;
    }

    /// <exception cref="DocumentException">the zip is damaged</exception>
    public static DocxPackage Open(ReadOnlyMemory<byte> bytes, int maximumPartBytes)
    {
        try
        {
            var zip = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count <= MaximumEntries)
                return new DocxPackage(zip, maximumPartBytes);
            zip.Dispose();
            throw Damaged($"it has more than {MaximumEntries} parts");
        }
        catch (InvalidDataException error)
        {
            throw Damaged("its list of parts cannot be read: it was cut short, or is not a zip", error);
        }
    }

    /// <summary>Names of all parts.</summary>
    public IEnumerable<string> PartNames => archive.Entries.Select(entry => entry.FullName);

    /// <summary>The XML of a part, or null if there is no such part.</summary>
    /// <exception cref="DocumentException">damaged, too large, or not plain XML</exception>
    public XElement? Read(string partName)
    {
        if (archive.GetEntry(partName) is not { } entry)
            return null;
        var bytes = Unpack(entry);
        try
        {
            CheckDepth(bytes, partName);
            using var reader = XmlReader.Create(new MemoryStream(bytes), Settings());
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException error)
        {
            throw Damaged($"{partName} is not the XML it should be ({error.Message})", error);
        }
    }

    public void Dispose() => archive.Dispose();

    private byte[] Unpack(ZipArchiveEntry entry)
    {
        try
        {
            using var packed = entry.Open();
            using var unpacked = new MemoryStream();
            var buffer = new byte[81_920];
            for (int read; (read = packed.Read(buffer)) > 0;)
            {
                unpacked.Write(buffer, 0, read);
                if (unpacked.Length > maximumPartBytes)
                    throw Damaged($"{entry.FullName} unpacks to more than {maximumPartBytes} bytes");
            }
            return unpacked.ToArray();
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException or EndOfStreamException or IOException)
        {
            throw Damaged($"{entry.FullName} cannot be unpacked", error);
        }
    }

    private static void CheckDepth(byte[] bytes, string partName)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), Settings());
        while (reader.Read())
        {
            if (reader.Depth > MaximumDepth)
                throw Damaged($"{partName} nests elements deeper than {MaximumDepth}");
        }
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private static DocumentException Damaged(string why, Exception? inner = null) =>
        new(FailureKind.BadInput, $"The DOCX is damaged: {why}.", "Open it in Word or LibreOffice, save it again as DOCX or PDF, or fetch it again.", inner: inner);
}
