using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsExtraction.Console.Commands.Options;

/// <summary><c>--only</c> and <c>--slim</c>: how much of an article is written as JSON.</summary>
internal sealed class JsonParts
{
    private static readonly Dictionary<string, ArticleParts> Names = new(StringComparer.Ordinal)
    {
        ["sentences"] = ArticleParts.Sentences,
        ["entities"] = ArticleParts.Entities,
        ["values"] = ArticleParts.Values,
        ["attributions"] = ArticleParts.Attributions,
        ["events"] = ArticleParts.Events,
    };

    private readonly Option<ArticleParts> _only = new("--only")
    {
        Description = $"Parts of the JSON to write, with commas between them: {string.Join(", ", Names.Keys)}. Unless given: all.",
        HelpName = "PARTS",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = ReadParts,
        DefaultValueFactory = _ => ArticleParts.All,
    };

    private readonly Option<bool> _slim = new("--slim")
    {
        Description = "Leaves the mentions of entities and events out of the JSON; events keep words, times and sentences.",
    };

    /// <summary>Adds the options to a command. They are refused beside <c>--format text</c>, which is not JSON.</summary>
    public void AddTo(Command command, Option<string?> format)
    {
        command.Options.Add(_only);
        command.Options.Add(_slim);
        command.Validators.Add(result =>
        {
            if (AreGiven(result) && Choice.Word(result, format) is { } form and not ("json" or "ndjson"))
                result.AddError($"--only and --slim say how much JSON to write; use them with --format json or ndjson, not {form}.");
        });
    }

    /// <summary>True where one of the options is given, so that the output is meant to be JSON.</summary>
    public bool AreGiven(SymbolResult result) =>
        result.GetResult(_only) is { Implicit: false } || result.GetResult(_slim) is { Implicit: false };

    /// <summary>What the options say.</summary>
    public ArticleJsonOptions Read(ParseResult parsed) => new() { Parts = parsed.GetValue(_only), Slim = parsed.GetValue(_slim) };

    private static ArticleParts ReadParts(ArgumentResult result)
    {
        var parts = ArticleParts.None;
        foreach (var name in result.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            if (Names.TryGetValue(name.Trim(), out var part)) parts |= part;
            else result.AddError($"--only has '{name}'; expected one or more of {string.Join(", ", Names.Keys)}."
                + (Nearest.To(name.Trim(), Names.Keys) is { } nearest ? $" Did you mean '{nearest}'?" : string.Empty));
        }

        return parts;
    }
}
