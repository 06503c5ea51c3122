using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Extraction.Tables;
using ItaIngest.Extraction.Tables.Output;
using Xunit.Abstractions;

namespace ItaIngest.Extraction.Tests.Recognition;

/// <summary>
/// Pages of real files whose layers lie. <c>Fixtures/real_pages.csv</c> has words and figures of one page of each, read off
/// the picture of the page by eye; they are looked for in what <c>ita text</c> writes.
/// </summary>
public class RealPagesTests(ITestOutputHelper output)
{
    private const double Right = 0.99;

    public static TheoryData<string, int, string> Pages()
    {
        var pages = new TheoryData<string, int, string>();
        foreach (var line in File.ReadLines(Repository.File("tests", "ItaIngest.Extraction.Tests", "Recognition", "Fixtures", "real_pages.csv")).Skip(1))
            if (line.Split(',', 3) is [var file, var page, var words])
                pages.Add(file, int.Parse(page, System.Globalization.CultureInfo.InvariantCulture), words);
        return pages;
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task Words_AreAsThePageShowsThem(string file, int number, string words)
    {
        var page = await Read(File.ReadAllBytes(Repository.Shared("real", file)), number);
        var text = Plain(PageText.Of(page));
        int wrong = 0, letters = 0;
        foreach (var word in words.Split('|').Select(Plain))
        {
            var errors = ErrorsOfBestPlace(word, text);
            (wrong, letters) = (wrong + errors, letters + word.Length);
            if (errors > 0)
                output.WriteLine($"{word}: {errors}");
        }
        output.WriteLine($"{file} page {number}: {wrong} of {letters} characters wrong; {page.Origin}: {page.Reason}");
        Assert.Equal(Origin.RepairedTextLayer, page.Origin);
        Assert.True(page.ChangedShare > 0);
        Assert.InRange(1 - ((double)wrong / letters), Right, 1);
    }

    private static async Task<TabularPage> Read(byte[] pdf, int number)
    {
        var paged = Paged.Pdf(pdf);
        using var recognizer = new TextRecognizer(_ => pdf);
        var recognized = await recognizer.RunAsync(paged with { Pages = [paged.Pages[number - 1]] }, default);
        return Assert.Single((await new TableFinder(_ => pdf).RunAsync(recognized, default)).Pages);
    }

    /// <summary>Without white space, digits by value: some of these fonts print Arabic codes as Thai digits.</summary>
    private static string Plain(string text) => ThaiDigits.ToArabic(string.Concat(ThaiText.Normalise(text).Where(c => !char.IsWhiteSpace(c))));

    /// <summary>Fewest edits that make the word of any part of the text.</summary>
    private static int ErrorsOfBestPlace(string word, string text)
    {
        var row = new int[text.Length + 1];
        for (var i = 1; i <= word.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= text.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (word[i - 1] == text[j - 1] ? 0 : 1)));
        }
        return row.Min();
    }
}
