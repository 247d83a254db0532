using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NewsExtraction.Console.Input;
using NewsExtraction.Console.Output;
using NewsExtraction.Events;

namespace NewsExtraction.Console.Commands;

/// <summary><c>extract</c>: articles in; entities, statements and events out.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files to read; none, or -, for standard input.",
            Arity = ArgumentArity.ZeroOrMore
        };
        var format = new Option<string?>(
            "--format")
        { Description = "Form of the output. Unless given: text on a terminal, else json for one article and ndjson for several." };
        format.AcceptOnlyFromAmong("json", "ndjson", "text");
        var input = new Option<string?>(
            "--input")
        { Description = "Form of the input: text (one article) or ndjson (one object with \"text\" per line). Unless given: by the file's ending, text for standard input." };
        input.AcceptOnlyFromAmong("text", "ndjson");
        var published =
            new Option<DateOnly?>(
            "--published")
            { Description = "Day of publication (2017-11-23) of articles that state none; relative times are counted from it.", CustomParser = ReadDay };
        var events = new Option<string[]>("--events") { Description = "Files of event rules to use beside those that are built in." };

        var command = new Command("extract", "Finds entities, times, statements and events in news articles.") { files, format, input,
            published, events };
        command.SetAction((parsed, cancellationToken) =>
        {
            var names = parsed.GetValue(files) is { Length: > 0 } given ? given : [ArticleReader.StandardInput];
            var reader = new ArticleReader(parsed.GetValue(input), parsed.GetValue(published));
            var form = OutputForms.Choose(parsed.GetValue(format), names.Length == 1 && reader.IsOneArticle(names[0]));
            return Run(names, reader, form, parsed.GetValue(events) ?? [], cancellationToken);
        });
        return command;
    }

    private static async Task<int> Run(string[] files, ArticleReader reader, OutputForm form, string[] rules,
        CancellationToken cancellationToken)
    {
        try
        {
            var extractor = rules.Length == 0 ? NewsExtractor.Default
                : new NewsExtractorBuilder().EventRules(EventRules.EnglishWithFiles(rules)).Build();
            await using var output = System.Console.OpenStandardOutput();
            using var progress = Progress.Start(files);
            var run = new ExtractionRun(extractor, form, output, progress);
            foreach (var file in files) await run.Read(reader, file, cancellationToken);
            return run.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (EventRuleException e)
        {
            Report.Error(e.Message);
            return ExitCode.Failure;
        }
        catch (IOException e)
        {
            // The reader of our output has gone, or the disk is full.
            Report.Error(e.Message);
            return ExitCode.Failure;
        }
    }

    private static DateOnly? ReadDay(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"--published is '{value}'; expected a date such as 2017-11-23.");
        return null;
    }
}
