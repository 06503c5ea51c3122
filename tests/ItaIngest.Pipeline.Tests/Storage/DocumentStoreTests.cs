using ItaIngest.Core.Documents;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Stages;
using ItaIngest.Core.Tables;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline.Tests.Storage;

public sealed class DocumentStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DocumentStore _store;

    public DocumentStoreTests() => _store = new DocumentStore(_folder.File("store"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Blob_IsStoredOnceAndReadBack()
    {
        var file = _folder.Write("a.txt", "ข้อความ");
        var blob = _store.Blobs.Put(file);
        Assert.Equal(blob, _store.Blobs.Put(_folder.Write("b.txt", "ข้อความ")));
        Assert.Equal(File.ReadAllBytes(file), _store.Blobs.Read(blob).ToArray());
        Assert.Single(Directory.GetFiles(_folder.File("store", "blobs"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Blob_CutShortByAPowerFailure_IsWrittenAgain()
    {
        var file = _folder.Write("a.txt", "ข้อความ");
        var blob = _store.Blobs.Put(file);
        var stored = Directory.GetFiles(_folder.File("store", "blobs"), "*", SearchOption.AllDirectories).Single();
        File.WriteAllText(stored, "x");
        Assert.False(_store.Blobs.Contains(blob));
        _store.Blobs.Put(file);
        Assert.Equal(File.ReadAllBytes(file), _store.Blobs.Read(blob).ToArray());
    }

    [Fact]
    public void Result_SurvivesTheRoundTripWithGlyphsAndBlocks()
    {
        var line = new TextLine("ก", "ก", new Core.Geometry.Box(1, 2, 3, 4), 0.5, EndsParagraph: true);
        var table = new PageTable(1, 0, default, 1, 1, 0, [new Cell(0, 0, 1, 1, [line], default)], "provided");
        var glyphs = new GlyphList([new Glyph('ก', new Core.Geometry.Box(1.5, 2, 3.25, 4), 0.9f, 0)]);
        var page = new RecognizedPage(1, 595, 842, Origin.Ocr, "no text layer", 0.25, glyphs, [new GlyphFont("Laksaman", 16, true)], [line, table], []);
        var document = new RecognizedDocument(Samples.Source(), MediaKind.Pdf, [page], []);
        var outcome = new StageOutcome<RecognizedDocument>(document, null);

        _store.Write(document.Source.Content, Keys(1), outcome, StoreJson.Instance.StageOutcomeRecognizedDocument);
        var read = _store.TryRead(document.Source.Content, Keys(1), StoreJson.Instance.StageOutcomeRecognizedDocument)!.Result!;

        Assert.Equal(page.Glyphs, read.Pages[0].Glyphs);
        Assert.Equal(line, read.Pages[0].Blocks[0]);
        Assert.Equal("ก", Assert.IsType<PageTable>(read.Pages[0].Blocks[1]).Cells[0].Lines[0].Text);
    }

    [Fact]
    public void Result_OfAnotherVersionOfAnEarlierStage_IsNone()
    {
        var outcome = new StageOutcome<PagedDocument>(new PagedDocument(Samples.Source(), MediaKind.Text, [], []), null);
        _store.Write(Samples.Source().Content, Keys(1), outcome, StoreJson.Instance.StageOutcomePagedDocument);
        Assert.NotNull(_store.TryRead(Samples.Source().Content, Keys(1), StoreJson.Instance.StageOutcomePagedDocument));
        Assert.Null(_store.TryRead(Samples.Source().Content, Keys(2), StoreJson.Instance.StageOutcomePagedDocument));
    }

    [Fact]
    public void Result_ThatIsDamaged_IsNone()
    {
        var outcome = new StageOutcome<PagedDocument>(new PagedDocument(Samples.Source(), MediaKind.Text, [], []), null);
        _store.Write(Samples.Source().Content, Keys(1), outcome, StoreJson.Instance.StageOutcomePagedDocument);
        var file = Directory.GetFiles(_folder.File("store", "results"), "*", SearchOption.AllDirectories).Single();
        foreach (var bytes in new[] { Array.Empty<byte>(), [1, 2, 3], File.ReadAllBytes(file)[..^4] })
        {
            File.WriteAllBytes(file, bytes);
            Assert.Null(_store.TryRead(Samples.Source().Content, Keys(1), StoreJson.Instance.StageOutcomePagedDocument));
        }
    }

    private static StageKey[] Keys(int version) => [new("pages", version), new("text", 1, "ocr=auto")];
}
