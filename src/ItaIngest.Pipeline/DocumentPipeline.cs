using System.Text.Json.Serialization.Metadata;
using ItaIngest.Classification;
using ItaIngest.Classification.Models;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Stages;
using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Extraction.Reports;
using ItaIngest.Extraction.Tables;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline;

/// <summary>
/// The line that a document goes down, and the page to read first:
/// <code>
/// SourceDocument ─PageReader─► PagedDocument ─TextRecognizer─► RecognizedDocument
///                ─TableFinder─► TabularDocument ─ReportParser─► Report
///                ─MeasureClassifier─► ClassifiedReport ─► DocumentResult
/// </code>
/// What each stage gives is stored while the next one runs; what is stored already is not done again. One instance
/// serves one document after the other on one thread; it owns the OCR engine.
/// </summary>
public sealed class DocumentPipeline : IDisposable
{
    private static readonly StageKey s_resultKey = new("result", 6);

    private readonly DocumentStore _store;
    private readonly PipelineOptions _options;
    private readonly SharedPictures _pictures;
    private readonly PageReader _reader;
    private readonly TextRecognizer _recognizer;
    private readonly TableFinder _tables;
    private readonly ReportParser _parser;
    private readonly MeasureClassifier? _classifier;
    private readonly Action<string>? _stageStarted;

    /// <param name="store">where bytes come from and results go</param>
    /// <param name="options">of all stages</param>
    /// <param name="pageDone">called with the page number whenever a page has been recognised</param>
    /// <param name="stageStarted">called with the name of each stage that has to run</param>
    public DocumentPipeline(DocumentStore store, PipelineOptions options, Action<int>? pageDone = null, Action<string>? stageStarted = null)
    {
        _stageStarted = stageStarted;
        _store = store;
        _options = options;
        _pictures = new SharedPictures(store.Blobs.Read, options.Pages);
        _reader = new PageReader(store.Blobs.Read, options.Pages, _pictures);
        _recognizer = new TextRecognizer(store.Blobs.Read, options.Recognition, pageDone: pageDone, pages: options.Pages, shared: _pictures);
        _tables = new TableFinder(store.Blobs.Read, options.Tables, options.Pages, _pictures);
        _parser = new ReportParser();
        _classifier = ModelLocation.Installed is { } model ? new MeasureClassifier(model) : null;
        Results = new RunResults(store, [_reader.Key, _recognizer.Key, _tables.Key, _parser.Key, .. _classifier is null ? (StageKey[])[] : [_classifier.Key], s_resultKey]);
    }

    /// <summary>What was made of documents under the keys of all these stages.</summary>
    public RunResults Results { get; }

    /// <summary>Takes the document down the line. A document that cannot be read gives a result with its failure.</summary>
    /// <exception cref="OperationCanceledException">cancelled; what was done until then is stored</exception>
    /// <exception cref="IOException">the store cannot be written</exception>
    public async Task<DocumentResult> RunAsync(SourceDocument source, CancellationToken cancellation)
    {
        if (Results.TryRead(source) is { } done && !(_options.RetryFailed && done.Failures.Count > 0))
            return done;

        var line = new Line(this, source, cancellation);
        try
        {
            var paged = await line.StepAsync(_reader, source, StoreJson.Instance.StageOutcomePagedDocument);
            var recognized = await line.StepAsync(_recognizer, paged, StoreJson.Instance.StageOutcomeRecognizedDocument);
            var tabular = await line.StepAsync(_tables, recognized, StoreJson.Instance.StageOutcomeTabularDocument);
            var report = await line.StepAsync(_parser, tabular, StoreJson.Instance.StageOutcomeReport);
            var classified = _classifier is null
                ? report is null ? null : new ClassifiedReport(report, [])
                : await line.StepAsync(_classifier, report, StoreJson.Instance.StageOutcomeClassifiedReport);

            var result = DocumentResults.Gather(source, paged, tabular, classified, line.Failure);
            Results.Write(result);
            return result;
        }
        finally
        {
            _pictures.Dispose();
            await line.StoredAsync();
        }
    }

    public void Dispose()
    {
        _pictures.Dispose();
        _recognizer.Dispose();
    }

    /// <summary>One document's way: remembers the stages passed, and the failure that ended it.</summary>
    private sealed class Line(DocumentPipeline pipeline, SourceDocument source, CancellationToken cancellation)
    {
        private readonly List<StageKey> _passed = [];
        private readonly List<Task> _writing = [];

        /// <summary>A stage is done once more: what was stored of those after it rests on its old outcome.</summary>
        private bool _isRetry;

        public Failure? Failure { get; private set; }

        /// <summary>Runs a stage, or takes its stored outcome. Null once a stage has failed.</summary>
        public async Task<TOutput?> StepAsync<TInput, TOutput>(Stage<TInput, TOutput> stage, TInput? input, JsonTypeInfo<StageOutcome<TOutput>> type)
            where TOutput : class
        {
            _passed.Add(stage.Key);
            if (input is null || Failure is not null)
                return null;
            cancellation.ThrowIfCancellationRequested();

            var outcome = _isRetry ? null : pipeline._store.TryRead(source.Content, _passed, type);
            if (outcome is null || MayRetry(outcome))
            {
                _isRetry |= outcome is not null;
                pipeline._stageStarted?.Invoke(stage.Key.Name);
                outcome = await OutcomeAsync(stage, input);
                if (outcome.Failure?.Kind != FailureKind.Transient)
                    StartToStore([.. _passed], outcome, type);
            }

            Failure = outcome.Failure is { } failure ? failure with { DocumentId = source.Id, FileName = source.FileName } : null;
            return outcome.Result;
        }

        /// <summary>Waits until all outcomes are on the disk.</summary>
        /// <exception cref="IOException">the store cannot be written</exception>
        public Task StoredAsync() => Task.WhenAll(_writing);

        /// <summary>The next stage need not wait until the disk has this one's outcome: flushing takes longer than many a stage.</summary>
        private void StartToStore<T>(IReadOnlyList<StageKey> keys, StageOutcome<T> outcome, JsonTypeInfo<StageOutcome<T>> type)
            where T : class =>
            _writing.Add(Task.Run(() => pipeline._store.Write(source.Content, keys, outcome, type), CancellationToken.None));

        /// <summary>The stage failed, or pages did in it.</summary>
        private bool MayRetry<T>(StageOutcome<T> outcome)
            where T : class =>
            pipeline._options.RetryFailed && (outcome.Failure is not null || (outcome.Result is RecognizedDocument document && document.Pages.Any(page => page.Failure is not null)));

        private async Task<StageOutcome<TOutput>> OutcomeAsync<TInput, TOutput>(Stage<TInput, TOutput> stage, TInput input)
            where TOutput : class
        {
            try
            {
                return new StageOutcome<TOutput>(await stage.RunAsync(input, cancellation), null);
            }
            catch (DocumentException error)
            {
                return new StageOutcome<TOutput>(null, new Failure(source.Id, source.FileName, stage.Key.Name, error.Kind, error.Page, error.Message, error.Remedy));
            }
        }
    }
}
