using ItaIngest.Core.Thai;

namespace ItaIngest.Classification.Features;

/// <summary>
/// Letters as bytes, so that an n-gram of up to six with its field fits into one number. Tone marks, spaces and
/// punctuation are not letters (text layers lose the first, put the others anywhere), all digits are one.
/// </summary>
internal static class NgramAlphabet
{
    private const byte Start = (byte)'^';
    private const byte End = (byte)'$';
    private const int ThaiBlock = 0x0E00;
    private const byte ThaiCodes = 0x80;

    /// <summary>The text's letters between a start and an end sign; empty for a text without letters.</summary>
    public static byte[] Letters(string text)
    {
        var skeleton = ThaiText.Skeleton(text);
        var codes = new byte[skeleton.Length + 2];
        var length = 0;
        codes[length++] = Start;
        foreach (var c in skeleton)
        {
            if (Code(c) is var code and not 0)
                codes[length++] = code;
        }

        codes[length++] = End;
        return length == 2 ? [] : codes[..length];
    }

    /// <summary>The n-gram that a key stands for, with its field's letter before it.</summary>
    public static string Name(ulong key)
    {
        var name = "";
        for (; key != 0; key >>= 8)
        {
            var code = (byte)key;
            name = (code >= ThaiCodes ? (char)(code - ThaiCodes + ThaiBlock) : (char)code) + name;
        }

        return name;
    }

    /// <summary>The key of a name that <see cref="Name"/> gave.</summary>
    public static ulong Key(string name)
    {
        ulong key = 0;
        foreach (var c in name)
            key = (key << 8) | (byte)(c >= ThaiBlock ? c - ThaiBlock + ThaiCodes : c);
        return key;
    }

    private static byte Code(char c) => c switch
    {
        >= 'ก' and <= '๛' => (byte)(c - ThaiBlock + ThaiCodes),
        >= 'a' and <= 'z' => (byte)c,
        >= '0' and <= '9' => (byte)'0',
        _ => 0,
    };
}
