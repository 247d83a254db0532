using System.Diagnostics;
using Spectre.Console;

namespace NewsExtraction.Console.Output;

/// <summary>
/// Shows on a terminal how far a long run has come: on standard error, and only where the results go elsewhere.
/// </summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan FirstShown = TimeSpan.FromSeconds(1.5);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _display;
    private readonly Stopwatch _time = Stopwatch.StartNew();
    private int _articles;
    private long _characters;
    private string _file;

    private readonly TextWriter _error;

    private Progress(string file, TextWriter error)
    {
        (_file, _error) = (file, error);
        _display = Task.Run(Show);
    }

    public static Progress? Start(string[] files, Terminal terminal) =>
        terminal.ShowsErrors && !terminal.ShowsOutput ? new Progress(files[0], terminal.Error) : null;

    public void Reading(string file) => Volatile.Write(ref _file, file);

    public void Done(int characters)
    {
        Interlocked.Increment(ref _articles);
        Interlocked.Add(ref _characters, characters);
    }

    public void Dispose()
    {
        _end.Cancel();
        _display.GetAwaiter().GetResult();
        _end.Dispose();
    }

    private async Task Show()
    {
        try
        {
            await Task.Delay(FirstShown, _end.Token);
            var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_error) });
            await console.Status().StartAsync("Reading", async status =>
            {
                while (true)
                {
                    var seconds = _time.Elapsed.TotalSeconds;
                    status.Status =
                        Markup.Escape(
                        $"{Volatile.Read(ref _file)}: {_articles} articles, {_characters / seconds / 1000:F0} thousand characters/s");
                    await Task.Delay(200, _end.Token);
                }
            });
        }
        catch (OperationCanceledException)
        {
            // The run has ended.
        }
    }
}
