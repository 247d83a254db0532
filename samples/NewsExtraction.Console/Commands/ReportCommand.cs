using System.CommandLine;
using NewsExtraction.Console.Commands.Options;
using NewsExtraction.Console.Output;
using NewsExtraction.Formats;

namespace NewsExtraction.Console.Commands;

/// <summary><c>report</c>: articles in, one HTML page out.</summary>
internal static class ReportCommand
{
    public static Command Create(Terminal terminal)
    {
        var input = new InputOptions();
        var output = new Destination("The page to write, for instance report.html. Without it the page goes to standard output.");
        var title = new Option<string?>("--title") { Description = "Title of the page." };
        var (events, names) = (CommonOptions.Events(), CommonOptions.Names());
        var command = new Command("report", "Writes one HTML page to look at: events, articles, a timeline, a map and a network.")
        {
            title, events, names,
        };
        output.AddTo(command);
        input.AddTo(command, terminal);
        command.SetAction((parsed, cancellationToken) =>
        {
            var page = output.Path(parsed);
            var files = input.Files(parsed, page);
            var source = new ArticleSource(input.Read(parsed, terminal));
            return Run(() => new ReportRun(source, files,
                CommonOptions.Extractor(parsed.GetValue(events) ?? [], parsed.GetValue(names) ?? []), terminal),
                page, parsed.GetValue(title), terminal, cancellationToken);
        });
        return command;
    }

    private static async Task<int> Run(Func<ReportRun> start, string? file, string? title, Terminal terminal,
        CancellationToken cancellationToken)
    {
        if (file is null && terminal.ShowsOutput)
        {
            terminal.Report("the page would go to the terminal; name a file with -o, for instance -o report.html");
            return ExitCode.Failure;
        }

        try
        {
            var run = start();
            var options = new ReportOptions { Rules = run.Extractor.Rules };
            if (title is not null) options = options with { Title = title };
            if (file is null) await ReportPage.WriteAsync(run.Articles(cancellationToken), terminal.Output, options, cancellationToken);
            else await WriteFile(file,
                stream => ReportPage.WriteAsync(run.Articles(cancellationToken), stream, options, cancellationToken));
            return run.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is (IOException and not ClosedPipeException) or UnauthorizedAccessException)
        {
            terminal.Report($"cannot write '{file ?? "standard output"}': {e.Message}");
            return ExitCode.Failure;
        }
    }

    // The page appears whole or not at all: a run that ends early leaves an older page as it was.
    private static async Task WriteFile(string file, Func<Stream, Task> write)
    {
        if (Devices.IsDevice(file))
        {
            await using var device = Devices.Open(file);
            await write(device);
            return;
        }

        var unfinished = file + ".part";
        try
        {
            await using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
                await write(stream);
            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
