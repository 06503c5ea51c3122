using ItaIngest.Core.Thai;
using ItaIngest.Core.Thai.Deadlines;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>Who and when, as a sentence says it: "… มอบหมายให้กองคลังดำเนินการให้แล้วเสร็จภายในเดือนมีนาคม ๒๕๖๖".</summary>
internal static class ProseSentence
{
    /// <summary>Words right before the one who is to do it.</summary>
    private static readonly string[] Before = [.. new[] { "ผู้รับผิดชอบ", "มอบหมายให้", "มอบหมาย", "มอบให้", "มอบ", "กำหนดให้", "โดยให้", "โดย", "ให้", "(", ":", "คือ", "ได้แก่" }.Select(ThaiText.Skeleton)];

    /// <summary>Words right after.</summary>
    private static readonly string[] After = [.. new[] { "เป็นผู้", "รับผิดชอบ", "เป็นหน่วยงาน", "เป็นเจ้าภาพ", "เป็นหลัก", "ดำเนินการ" }.Select(ThaiText.Skeleton)];

    /// <summary>Words between two of a list.</summary>
    private static readonly string[] Between = [.. new[] { "", ",", "/", "และ", "กับ", "และให้", "ร่วมกับ", "โดยร่วมกับ", "ร่วมกับ", "หรือ" }.Select(ThaiText.Skeleton)];

    /// <summary>The words that name who, or null. A division that the sentence only speaks of does not count.</summary>
    public static string? OwnerOf(string text)
    {
        var normal = ThaiText.Normalise(text);
        var mentions = Divisions.Find(normal).Where(mention => !mention.IsRepaired && mention.End > mention.Start).ToList();
        for (var i = 0; i < mentions.Count; i++)
        {
            var last = i;
            while (last + 1 < mentions.Count && IsOneOf(Between, normal[mentions[last].End..mentions[last + 1].Start]))
                last++;
            if (EndsWithOneOf(Before, normal[..mentions[i].Start]) || StartsWithOneOf(After, normal[mentions[last].End..]))
                return normal[mentions[i].Start..mentions[last].End].Trim();
            i = last;
        }
        return null;
    }

    /// <summary>The words that say when: dates before repetitions, and of these the last; or null.</summary>
    public static string? DeadlineOf(string text)
    {
        var phrases = DeadlinePhrases.In(ThaiText.Normalise(text));
        return phrases.LastOrDefault(phrase => DeadlineParser.Parse(phrase, new FiscalYear(2566)) is { Start: not null }) ?? (phrases.Count > 0 ? phrases[^1] : null);
    }

    private static bool IsOneOf(string[] words, string text) => words.Contains(ThaiText.Skeleton(text).Trim('(', ')'));

    private static bool EndsWithOneOf(string[] words, string text) => ThaiText.Skeleton(text) is var skeleton && words.Any(word => skeleton.EndsWith(word, StringComparison.Ordinal));

    private static bool StartsWithOneOf(string[] words, string text) => ThaiText.Skeleton(text) is var skeleton && words.Any(word => skeleton.StartsWith(word, StringComparison.Ordinal));
}
