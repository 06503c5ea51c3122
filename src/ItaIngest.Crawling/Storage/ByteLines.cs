namespace ItaIngest.Crawling.Storage;

/// <summary>Lines of bytes.</summary>
internal static class ByteLines
{
    /// <summary>The parts before each line feed.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Lines(this Memory<byte> bytes)
    {
        while (bytes.Span.IndexOf((byte)'\n') is var end and >= 0)
        {
            yield return bytes[..end];
            bytes = bytes[(end + 1)..];
        }
    }
}
