using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NewsExtraction.Console.Commands.Options;
using NewsExtraction.Console.Output;
using NewsExtraction.Formats;

namespace NewsExtraction.Console.Commands;

/// <summary><c>extract</c>: articles in; entities, statements and events out.</summary>
internal sealed class ExtractCommand
{
    private readonly InputOptions _input = new();
    private readonly OutputOptions _output = new();
    private readonly EventFilter _filter = new();
    private readonly Option<string[]> _events = CommonOptions.Events();
    private readonly Option<string[]> _names = CommonOptions.Names();

    private readonly Option<(int Part, int Of)?> _shard = new("--shard")
    {
        Description = "Reads every Nth article only, beginning with the Ith, so that several machines share the work: 2/8.",
        HelpName = "I/N",
        CustomParser = ReadShard,
    };

    public static Command Create(Terminal terminal)
    {
        var extract = new ExtractCommand();
        var command = new Command("extract", "Finds entities, times, statements and events in news articles.");
        extract._input.AddTo(command, terminal);
        extract._output.AddTo(command);
        extract._filter.AddTo(command);
        command.Options.Add(extract._events);
        command.Options.Add(extract._names);
        command.Options.Add(extract._shard);
        command.SetAction((parsed, cancellationToken) => extract.Run(parsed, terminal, cancellationToken));
        return command;
    }

    private async Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        var request = _output.Read(parsed, terminal);
        var files = _input.Files(parsed, request.Path);
        var source = new ArticleSource(_input.Read(parsed, terminal) with { KeptFields = _output.Kept(parsed) });
        await using var target = await OutputTarget.Open(request, terminal);
        var extractor = CommonOptions.Extractor(parsed.GetValue(_events) ?? [], parsed.GetValue(_names) ?? []);
        var run = new ExtractionRun(extractor, target, terminal)
        {
            Filter = _filter.Read(parsed, extractor),
            Shard = parsed.GetValue(_shard) ?? (1, 1),
        };
        return await Run(run, source, files, target, request, terminal, cancellationToken);
    }

    private static async Task<int> Run(ExtractionRun run, ArticleSource source, IReadOnlyList<SourceFile> files, OutputTarget target,
        OutputRequest request, Terminal terminal, CancellationToken cancellationToken)
    {
        var isShown = terminal.ShowsErrors && (!terminal.ShowsOutput || request.Path is not null);
        var bytes = files.All(f => f.Length > 0 || f.Fault is not null) ? files.Sum(f => f.Length) : 0;
        await using var progress = new RunProgress(run.Counts, () => bytes > 0 ? Math.Min(1, (double)source.BytesRead / bytes) : null,
            terminal.RawError, isShown);
        try
        {
            var code = await run.Over(files, source.ReadAsync(files, cancellationToken), cancellationToken);
            if (isShown || request.Path is not null) progress.End(terminal, request.Path);
            return code;
        }
        catch (OperationCanceledException)
        {
            if (isShown || request.Path is not null) progress.End(terminal, target.PartPath);
            if (request.Path is not null && request.Form is OutputForm.Lines or OutputForm.Sqlite or OutputForm.Parquet)
                terminal.Report("interrupted; the same command with --resume goes on from here");
            return ExitCode.Interrupted;
        }
    }

    private static (int Part, int Of)? ReadShard(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        var parts = value.Split('/');
        if (parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var part)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var of) && part >= 1 && part <= of)
            return (part, of);
        result.AddError($"--shard is '{value}'; expected a part and the number of parts, such as 2/8.");
        return null;
    }
}
