using ItaIngest.CorpusGenerator;
using ItaIngest.CorpusGenerator.Tables;

// corpus-generator CORPUS [--out FOLDER] [--only SLUG]
string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;

if (args.Length == 0 || !File.Exists(Path.Combine(args[0], "corpus.csv")))
{
    Console.Error.WriteLine("usage: corpus-generator CORPUS [--out FOLDER] [--only SLUG], where CORPUS holds corpus.csv");
    return 1;
}
var (target, only) = (Option("--out") ?? args[0], Option("--only"));
foreach (var path in new CorpusBuilder(args[0], target).Build(only).Concat(new TableCaseBuilder(args[0], target).Build(only)))
    Console.Error.WriteLine($"{new FileInfo(path).Length,10:N0} bytes  {path}");
return 0;
