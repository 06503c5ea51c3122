using System.Globalization;
using ItaIngest.Core.Failures;

namespace ItaIngest.Extraction.Pages;

/// <summary>Bytes by which a format is known that is not read (<c>file_signatures.csv</c>).</summary>
/// <param name="Offset">where the bytes stand</param>
/// <param name="Pattern">hexadecimal pairs, ?? for any byte</param>
/// <param name="Failure">of the document that has them</param>
/// <param name="What">the format, with its article</param>
/// <param name="Remedy">what to do with such a file</param>
internal sealed record FileSignature(int Offset, string Pattern, FailureKind Failure, string What, string Remedy)
{
    public static IReadOnlyList<FileSignature> Known { get; } = EmbeddedTable.Read("file_signatures.csv", field => new FileSignature(
        int.Parse(field("offset"), CultureInfo.InvariantCulture),
        field("hex"),
        Enum.Parse<FailureKind>(field("failure")),
        field("what"),
        field("remedy")));

    /// <summary>Whether the document has the bytes. Two bytes alone may start a text: then a zero byte must follow soon.</summary>
    public bool Fits(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Offset + (Pattern.Length / 2))
            return false;
        for (var i = 0; i < Pattern.Length; i += 2)
        {
            if (Pattern[i] != '?' && bytes[Offset + (i / 2)] != byte.Parse(Pattern.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))
                return false;
        }
        return Pattern.Replace("?", "", StringComparison.Ordinal).Length > 4 || bytes[..Math.Min(bytes.Length, 512)].Contains((byte)0);
    }
}
