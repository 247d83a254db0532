using System.CommandLine;
using System.CommandLine.Parsing;
using NewsExtraction.Events;

namespace NewsExtraction.Console.Commands.Options;

/// <summary>Which events are written.</summary>
internal sealed class EventFilter
{
    private static readonly string[] RealisNames = [.. Enum.GetNames<Realis>().Select(n => n.ToLowerInvariant())];

    private readonly Option<string[]> _types = new("--type")
    {
        Description = "Writes events of these types and their subtypes only, with commas between them. 'newsextract types' lists all.",
        HelpName = "TYPES",
    };

    private readonly Option<double?> _confidence = new("--min-confidence")
    {
        Description = "Writes events of at least this confidence only, from 0 to 1.",
        CustomParser = ReadConfidence,
        HelpName = "NUMBER",
    };

    private readonly Option<string[]> _realis = new("--realis")
    {
        Description = $"Writes events of this realis only: {string.Join(", ", RealisNames)}; with commas between them.",
        HelpName = "REALIS",
    };

    public void AddTo(Command command)
    {
        _realis.CompletionSources.Add(RealisNames);
        _realis.Validators.Add(result =>
        {
            foreach (var word in Choice.Words(result.Tokens.Select(t => t.Value)))
                if (!RealisNames.Contains(word)) result.AddError(Choice.Fault("--realis", word, RealisNames));
        });
        foreach (var option in (Option[])[_types, _confidence, _realis]) command.Options.Add(option);
    }

    /// <summary>Says whether an event is written; null where all are.</summary>
    /// <exception cref="UsageException">A type is none that the extractor finds.</exception>
    public Func<NewsEvent, bool>? Read(ParseResult parsed, NewsExtractor extractor)
    {
        var types = Choice.Words(parsed.GetValue(_types)).ToHashSet(StringComparer.Ordinal);
        var realis = Choice.Words(parsed.GetValue(_realis)).Select(r => Enum.Parse<Realis>(r, ignoreCase: true)).ToHashSet();
        var least = parsed.GetValue(_confidence) ?? 0;
        if (types.Count == 0 && realis.Count == 0 && least == 0) return null;
        foreach (var type in types)
            if (!extractor.EventTypes.Contains(type)) throw new UsageException(Choice.Fault("--type", type, [.. extractor.EventTypes]));
        return e => (types.Count == 0 || IsOf(e.Type, types, extractor.Rules)) && (realis.Count == 0 || realis.Contains(e.Realis))
            && Math.Round(e.Confidence, 3) >= least;
    }

    private static bool IsOf(string name, HashSet<string> types, EventRules rules)
    {
        if (types.Contains(name)) return true;
        for (var type = rules.Find(name)?.Parent; type is not null; type = type.Parent)
            if (types.Contains(type.Name)) return true;
        return false;
    }

    private static double? ReadConfidence(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (double.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1)
            return number;
        result.AddError($"--min-confidence is '{value}'; expected a number from 0 to 1, such as 0.8.");
        return null;
    }
}

/// <summary>The command line asks for what there is not.</summary>
internal sealed class UsageException(string message) : Exception(message);
