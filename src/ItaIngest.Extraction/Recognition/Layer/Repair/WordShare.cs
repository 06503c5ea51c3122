using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Layer.Comparison;

namespace ItaIngest.Extraction.Recognition.Layer.Repair;

/// <summary>How well Thai words fill what was read, to compare two readings of one page.</summary>
internal static class WordShare
{
    /// <summary>The lexicon's score for each Thai letter: about 0.7 for sound office prose; null where there are too few letters to tell.</summary>
    public static double? Of(IReadOnlyList<Glyph> glyphs, Lexicon lexicon)
    {
        int score = 0, letters = 0;
        foreach (var line in SlotLine.Of(glyphs).Lines)
        {
            var text = SlotText.Of(line.Slots, 0, line.Slots.Count);
            score += lexicon.Score(text);
            letters += text.Length - text.AsSpan().Count(' ');
        }
        return letters < Few ? null : (double)score / letters;
    }

    private const int Few = 40;
}
