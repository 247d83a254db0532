using System.Diagnostics;
using System.Globalization;

namespace NewsExtraction.Console.Tests.Processes;

/// <summary>The program as a process of its own, for what only a process can show: signals, pipes, sudden death.</summary>
internal sealed class ConsoleProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;

    private ConsoleProcess(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>What it writes.</summary>
    public StreamReader Output => _process.StandardOutput;

    /// <summary>What it reads.</summary>
    public StreamWriter Input => _process.StandardInput;

    public bool HasEnded => _process.HasExited;

    public static ConsoleProcess Start(params string[] arguments) => Start("env", Command(arguments));

    /// <summary>Starts it as a shell does, with a redirection such as <c>> /dev/full</c>.</summary>
    public static ConsoleProcess StartWith(string redirection, params string[] arguments) =>
        Start("sh", ["-c", $"exec env \"$@\" {redirection}", "sh", .. Command(arguments)]);

    // A shell that runs the tests in the background has Ctrl-C ignored, and what it starts would ignore it too.
    private static string[] Command(string[] arguments) =>
        ["--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "newsextract.dll"), .. arguments];

    private static ConsoleProcess Start(string program, IEnumerable<string> arguments) => new(Process.Start(
        new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!);

    /// <summary>Ends it as a power cut does: it learns nothing of it (SIGKILL).</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
    }

    /// <summary>What a terminal sends for Ctrl-C.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for its end.</summary>
    public async Task<(int Code, string Error)> End(CancellationToken limit)
    {
        await _process.WaitForExitAsync(limit);
        return (_process.ExitCode, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
