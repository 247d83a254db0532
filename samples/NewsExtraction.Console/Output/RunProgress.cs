using System.Diagnostics;
using System.Globalization;

namespace NewsExtraction.Console.Output;

/// <summary>Shows how far a long run has come: one line on standard error, drawn again and again, and a summary at its end.</summary>
internal sealed class RunProgress : IAsyncDisposable
{
    private const int LongestName = 30;
    private static readonly TimeSpan FirstShown = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(250);
    private readonly RunCounts _counts;
    private readonly Func<double?> _share;
    private readonly TextWriter _error;
    private readonly Stopwatch _time = Stopwatch.StartNew();
    private readonly Timer? _timer;
    private readonly Lock _drawing = new();
    private bool _isDrawn;
    private bool _isOver;

    /// <param name="counts">How far it has come.</param>
    /// <param name="share">The part of the input that is read, from 0 to 1, or null where it is not known.</param>
    /// <param name="error">Where to draw.</param>
    /// <param name="isShown">False to give the summary only.</param>
    public RunProgress(RunCounts counts, Func<double?> share, TextWriter error, bool isShown)
    {
        (_counts, _share, _error) = (counts, share, error);
        if (isShown) _timer = new Timer(_ => Draw(), null, FirstShown, Again);
    }

    /// <summary>The line that is shown.</summary>
    public static string Line(RunCounts counts, double? share, TimeSpan time)
    {
        var rate = counts.Articles / Math.Max(0.001, time.TotalSeconds);
        var parts = new List<string> { Count(counts.Articles, "article"),
            $"{rate.ToString(rate < 10 ? "F1" : "F0", CultureInfo.InvariantCulture)}/s" };
        if (share is { } s)
        {
            parts.Insert(0, $"{(int)(100 * s)} %");
            if (s is > 0.01 and < 1) parts.Add($"{Duration(time * ((1 - s) / s))} left");
        }

        if (counts.Failed > 0) parts.Add($"{Number(counts.Failed)} failed");
        var file = SafeWriter.Line(counts.File);
        if (file.Length > LongestName) file = "…" + file[^(LongestName - 1)..];
        return string.Join(" · ", parts.Append(file).Where(p => p.Length > 0));
    }

    /// <summary>What was done, in a sentence.</summary>
    public static string Summary(RunCounts counts, TimeSpan time, string? path)
    {
        var failed = (counts.Failed > 0 ? $", {Number(counts.Failed)} that could not be read" : string.Empty)
            + (counts.FailedFiles > 0 ? $", {Count(counts.FailedFiles, "file")} that could not be read" : string.Empty);
        var skipped = counts.Skipped > 0 ? $", {Number(counts.Skipped)} were there already" : string.Empty;
        var where = path is null ? string.Empty : $" in '{path}'";
        return $"{Count(counts.Articles, "article")} with {Count(counts.Events, "event")}{where}"
            + $"{failed}{skipped}; {Duration(time)}";
    }

    /// <summary>A number with its word: 1 article, 2 articles.</summary>
    public static string Count(long number, string word) => $"{Number(number)} {word}{(number == 1 ? string.Empty : "s")}";

    /// <summary>Takes the line away and says what was done.</summary>
    public void End(Terminal terminal, string? path)
    {
        Clear();
        terminal.Report(Summary(_counts, _time.Elapsed, path));
    }

    public async ValueTask DisposeAsync()
    {
        Clear();
        if (_timer is not null) await _timer.DisposeAsync();
    }

    private void Draw()
    {
        lock (_drawing)
        {
            if (_isOver) return;
            _isDrawn = true;
            _error.Write("\r" + Line(_counts, _share(), _time.Elapsed) + "\x1b[K");
            _error.Flush();
        }
    }

    private void Clear()
    {
        lock (_drawing)
        {
            _isOver = true;
            if (_isDrawn) _error.Write("\r\x1b[K");
            _isDrawn = false;
        }
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Duration(TimeSpan time) => time.TotalHours >= 1 ? $"{(int)time.TotalHours} h {time.Minutes} min"
        : time.TotalMinutes >= 1 ? $"{(int)time.TotalMinutes} min {time.Seconds} s"
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:F1} s");
}
