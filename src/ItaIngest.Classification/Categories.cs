using System.Globalization;

namespace ItaIngest.Classification;

/// <summary>The label set: fourteen categories and OTHER, in the order of the file.</summary>
public static class Categories
{
    /// <summary>None of the others, or not clear enough to say.</summary>
    public const string Other = "OTHER";

    private static readonly Lazy<IReadOnlyList<Category>> s_all = new(Read);

    public static IReadOnlyList<Category> All => s_all.Value;

    /// <summary>The category of a code, or null.</summary>
    public static Category? Find(string code) => All.FirstOrDefault(category => category.Code == code);

    private static List<Category> Read()
    {
        using var stream = typeof(Categories).Assembly.GetManifestResourceStream("categories.csv")!;
        return [.. CsvRows.Read(stream).Select(row => new Category(row["code"], row["name"], Number(row["topic"]), [.. row["indicators"].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(part => Number(part)!.Value)]))];
    }

    private static int? Number(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
