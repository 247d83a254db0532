using System.CommandLine;
using NewsExtraction.Console.Input;
using NewsExtraction.Console.Output;
using NewsExtraction.Formats;

namespace NewsExtraction.Console.Commands;

/// <summary><c>report</c>: articles in, one HTML page out.</summary>
internal static class ReportCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files or folders to read; none, or -, for standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The page to write, for instance report.html. Without it the page goes to standard output.",
        };
        var title = new Option<string?>("--title") { Description = "Title of the page." };
        var published = CommonOptions.Published("articles that state none");
        var events = CommonOptions.Events();
        var command = new Command("report", "Writes one HTML page to look at: events, articles, a timeline, a map and a network.")
        {
            files, output, title, published, events,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var names = parsed.GetValue(files) is { Length: > 0 } given ? ReportFiles.In(given) : [ArticleReader.StandardInput];
            var reader = new ArticleReader(null, parsed.GetValue(published), terminal.OpenInput);
            return Run(() => new ReportRun(reader, names, CommonOptions.Extractor(parsed.GetValue(events) ?? []), terminal),
                parsed.GetValue(output), parsed.GetValue(title), terminal, cancellationToken);
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
        catch (EventRuleException e)
        {
            return CommonOptions.Refuse(e, terminal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Report($"cannot write '{file ?? "standard output"}': {e.Message}");
            return ExitCode.Failure;
        }
    }

    // The page appears whole or not at all: a run that ends early leaves an older page as it was.
    private static async Task WriteFile(string file, Func<Stream, Task> write)
    {
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
