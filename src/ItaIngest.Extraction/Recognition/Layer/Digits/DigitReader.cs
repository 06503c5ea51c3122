using System.Collections.Concurrent;
using ItaIngest.Extraction.Recognition.Layer.Comparison;
using ItaIngest.Extraction.Recognition.Ocr;

namespace ItaIngest.Extraction.Recognition.Layer.Digits;

/// <summary>
/// Reads shapes of digits. Each is read by itself, so that the answer rests on its pixels alone and can be kept: reports
/// share their fonts, and most digits of a document have been seen in those before it.
/// </summary>
internal sealed class DigitReader(PageOcr ocr)
{
    private const int MostKept = 20_000; // shapes: some megabytes

    private readonly ConcurrentDictionary<string, DigitReading?> known = new(StringComparer.Ordinal);

    /// <summary>What the shape looks like; null if that is not clear.</summary>
    /// <param name="shape">of one digit</param>
    /// <param name="deadline">if it has to be read</param>
    public DigitReading? Read(DigitShape shape, TimeSpan deadline, CancellationToken cancellation)
    {
        if (known.TryGetValue(shape.Key, out var reading))
            return reading;
        using var picture = shape.Draw();
        var letters = ocr.ReadLine(picture, deadline, cancellation)
            .Select(glyph => new DigitReading(Letters.Standard(glyph.CodePoint), glyph.Confidence)).Where(read => Letters.IsWord(read.Letter)).ToList();
        reading = letters is [var first, ..] && letters.TrueForAll(other => Letters.AreSame(first.Letter, other.Letter)) ? first : null;
        if (known.Count >= MostKept)
            known.Clear();
        return known[shape.Key] = reading;
    }
}
