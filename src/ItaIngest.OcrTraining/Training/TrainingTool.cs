using System.Diagnostics;

namespace ItaIngest.OcrTraining.Training;

/// <summary>Runs one of Tesseract's training programs (Debian: tesseract-ocr) on one core.</summary>
internal static class TrainingTool
{
    /// <summary>Runs a program to its end and gives what it printed; its lines also go to <paramref name="report"/> as they come.</summary>
    /// <exception cref="InvalidOperationException">The program is missing or ended with an error.</exception>
    public static string Run(string program, IEnumerable<string> arguments, Action<string>? report = null)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["OMP_THREAD_LIMIT"] = "1";
        using var process = Start(start);
        var output = new List<string>();
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        var text = string.Join('\n', output);
        return process.ExitCode == 0
            ? text
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}. Its last words: {string.Join(" / ", output.TakeLast(3))}");

        void Take(string? line)
        {
            if (line is null)
            {
                return;
            }

            lock (output)
            {
                output.Add(line);
                report?.Invoke(line);
            }
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            throw new InvalidOperationException($"{start.FileName} is not installed; try: apt-get install tesseract-ocr", error);
        }
    }
}
