using System.Diagnostics;

namespace ItaIngest.CorpusGenerator;

/// <summary>Prints an HTML page to PDF with a headless Chromium that has a profile of its own and goes nowhere.</summary>
internal sealed class ChromiumPrinter : IDisposable
{
    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome"];

    private readonly string profile = Directory.CreateTempSubdirectory("corpus-chromium-").FullName;

    /// <param name="htmlFile">full path</param>
    /// <param name="query">what the page's scripts find behind the question mark of its address</param>
    /// <exception cref="InvalidOperationException">no Chromium, or it printed nothing</exception>
    public byte[] Print(string htmlFile, string query = "")
    {
        var target = Path.Combine(profile, "print.pdf");
        File.Delete(target);
        using var process = Start(Arguments(htmlFile, query, target));
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (!File.Exists(target))
            throw new InvalidOperationException($"Chromium printed nothing of {htmlFile} (exit code {process.ExitCode}): {said}");
        return StablePdf.Fix(File.ReadAllBytes(target));
    }

    public void Dispose() => Directory.Delete(profile, recursive: true);

    private string[] Arguments(string htmlFile, string query, string target) =>
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", $"--user-data-dir={profile}",
        "--no-pdf-header-footer", $"--print-to-pdf={target}", new Uri(htmlFile).AbsoluteUri + (query.Length > 0 ? "?" + query : ""),
    ];

    private static Process Start(string[] arguments)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var program = Programs.FirstOrDefault(p => folders.Any(f => File.Exists(Path.Combine(f, p))))
            ?? throw new InvalidOperationException("Chromium is missing: apt-get install chromium");
        return Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
    }
}
