using System.CommandLine;
using System.Globalization;
using NewsExtraction.Console.Evaluation;
using NewsExtraction.Console.Output;
using Spectre.Console;

namespace NewsExtraction.Console.Commands;

/// <summary><c>evaluate</c>: compares what is found with annotated articles.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var gold = new Argument<string>("GOLD") { Description = "Annotated articles: JSON with \"id\", \"text\" and \"events\"." };
        var found = new Argument<string?>("FILE")
        {
            Description = "Output of extract (ndjson or json). Unless given, the texts in GOLD are read.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var (events, names) = (CommonOptions.Events(), CommonOptions.Names());
        var byType = new Option<bool>("--by-type") { Description = "Scores of each type too." };
        var command = new Command("evaluate", "Compares events with annotated ones: precision, recall and F1 of mentions and roles.")
        {
            gold, found, events, names, byType,
        };
        command.SetAction((parsed, cancellationToken) => Task.Run(() =>
        {
            var extractor = CommonOptions.Extractor(parsed.GetValue(events) ?? [], parsed.GetValue(names) ?? []);
            return Run(extractor, parsed.GetValue(gold)!, parsed.GetValue(found), parsed.GetValue(byType), terminal, cancellationToken);
        }, CancellationToken.None));
        return command;
    }

    private static int Run(NewsExtractor extractor, string gold, string? found, bool byType, Terminal terminal,
        CancellationToken cancellationToken)
    {
        var file = new MentionFile(new EventRulesParents(extractor.Rules));
        var annotated = file.Read(gold);
        if (annotated.Count == 0) throw new IOException($"'{gold}' holds no article.");
        var results = (found is null ? annotated.Select(a => Found(a, extractor, cancellationToken)) : file.Read(found))
            .ToLookup(a => a.Id, StringComparer.Ordinal);
        var scores = new Scores();
        var missing = 0;
        foreach (var article in annotated)
        {
            if (results[article.Id].FirstOrDefault() is not { } result) missing++;
            else scores.Add(article, result);
        }

        if (missing > 0) terminal.Report($"{missing} of {annotated.Count} articles of '{gold}' are not in '{found}'; they are left out");
        Print(scores, byType, terminal);
        return missing == annotated.Count ? ExitCode.Failure : ExitCode.Success;
    }

    private static EvaluatedArticle Found(EvaluatedArticle article, NewsExtractor extractor, CancellationToken cancellationToken)
    {
        if (article.Input is null)
            throw new IOException($"The article '{article.Id}' has no \"text\". Give the output of extract as second file.");
        var read = extractor.Extract(article.Input, cancellationToken);
        var mentions = read.Events.SelectMany(e => e.Mentions).Select(m => new Mention(m.Type, m.Parent,
            [.. m.TriggerTokens.Select(read.Syntax.Span)], m.Realis.ToString().ToLowerInvariant())
        {
            Roles = [.. m.Fillers.Select(f => (f.Role, f.Span))],
        });
        return new EvaluatedArticle(article.Id, [.. mentions]);
    }

    private static void Print(Scores scores, bool byType, Terminal terminal)
    {
        var table = new Table().Border(TableBorder.Minimal).AddColumns(string.Empty, "Precision", "Recall", "F1", "Found", "Wanted");
        foreach (var column in table.Columns.Skip(1)) column.RightAligned();
        Row(table, "Mentions by type", scores.Mentions);
        Row(table, "Mentions by type and realis", scores.WithRealis);
        Row(table, "Roles", scores.Roles);
        if (byType)
            foreach (var (type, score) in scores.ByType) Row(table, SafeWriter.Line(type), score);
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Reading()) }).Write(table);
    }

    private static void Row(Table table, string name, Score score) => table.AddRow(Markup.Escape(name), Percent(score.Precision),
        Percent(score.Recall), Percent(score.F1), Number(score.Found), Number(score.Wanted));

    private static string Percent(double value) => value.ToString("F1", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
