using System.CommandLine;
using System.Text;
using ItaIngest.Cli;
using ItaIngest.Cli.Verbs;

// Tesseract's own threads make a page several times slower on a few cores; it reads this when its library loads
Environment.SetEnvironmentVariable("OMP_THREAD_LIMIT", "1");
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var root = new RootCommand("""
    ItaIngest turns the integrity (ITA) reports of Thai local governments into one checked dataset.

    Exit codes: 0 all well, 1 usage, 2 some documents failed (the rest is written), 3 a dependency is missing,
    4 nothing could be read, 5 output cannot be written, 130 interrupted (run again to go on).
    """)
{
    IngestVerb.Create(),
    CrawlVerb.Create(),
    NightlyVerb.Create(),
    TextVerb.Create(),
    TablesVerb.Create(),
    ExplainVerb.Create(),
    AgenciesVerb.Create(),
    ReportVerb.Create(),
    TrainVerb.Create(),
    EvaluateVerb.Create(),
    StoreVerb.Create(),
    DoctorVerb.Create(),
    WorkerVerb.Create(),
};
return await Guard.RunAsync(root, args);
