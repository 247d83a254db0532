using System.CommandLine;
using NewsExtraction.Console.Input;
using NewsExtraction.Console.Output;

namespace NewsExtraction.Console.Commands;

/// <summary><c>extract</c>: articles in; entities, statements and events out.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files to read; none, or -, for standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new Option<string?>("--format")
        {
            Description = "Form of the output. Unless given: text on a terminal, else json for one article and ndjson for several.",
        };
        format.AcceptOnlyFromAmong("json", "ndjson", "text");
        var input = new Option<string?>("--input")
        {
            Description = "Form of the input: text (one article) or ndjson (one object with \"text\" per line). "
                + "Unless given: by the file's ending, text for standard input.",
        };
        input.AcceptOnlyFromAmong("text", "ndjson");
        var published = CommonOptions.Published("articles that state none");
        var events = CommonOptions.Events();

        var command = new Command("extract", "Finds entities, times, statements and events in news articles.")
        {
            files, format, input, published, events,
        };
        var parts = new JsonParts();
        parts.AddTo(command, format);
        command.SetAction((parsed, cancellationToken) =>
        {
            var names = parsed.GetValue(files) is { Length: > 0 } given ? given : [ArticleReader.StandardInput];
            var reader = new ArticleReader(parsed.GetValue(input), parsed.GetValue(published), terminal.OpenInput);
            var isForReading = terminal.ShowsOutput && !parts.AreGiven(parsed.CommandResult);
            var form = OutputForms.Choose(parsed.GetValue(format), names.Length == 1 && reader.IsOneArticle(names[0]), isForReading);
            var json = parts.Read(parsed) with { Indented = form == OutputForm.Json };
            return Run(names, reader, form, json, parsed.GetValue(events) ?? [], terminal, cancellationToken);
        });
        return command;
    }

    private static async Task<int> Run(string[] files, ArticleReader reader, OutputForm form, ArticleJsonOptions json, string[] rules,
        Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            using var progress = Progress.Start(files, terminal);
            var run = new ExtractionRun(CommonOptions.Extractor(rules), form, json, terminal, progress);
            return await run.Over(reader.Read(files, cancellationToken), cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (EventRuleException e)
        {
            return CommonOptions.Refuse(e, terminal);
        }
        catch (IOException e)
        {
            // The reader of our output has gone, or the disk is full.
            terminal.Report(e.Message);
            return ExitCode.Failure;
        }
    }
}
