using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsExtraction.Console.Commands;

/// <summary>Examples at the end of each command's help.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, string[]> OfCommands = new(StringComparer.Ordinal)
    {
        ["extract"] =
        [
            "newsextract extract article.txt --published 2026-02-18",
            "newsextract extract news/ 'feeds/**/*.xml' -o news.ndjson",
            "newsextract extract news.ndjson.gz -o news.db --resume",
            "newsextract extract news.csv --text-field story --type Attack,Protest --min-confidence 0.8 --format csv",
            "curl -s https://example.org/article | newsextract extract --input html --format json --with-text",
        ],
        ["merge"] =
        [
            "newsextract merge news/ -o stories.ndjson",
            "newsextract merge extracted.ndjson.gz -o stories.ndjson",
            "newsextract merge extracted.json -o news.db",
        ],
        ["stats"] = ["newsextract stats news/", "newsextract stats news.ndjson --format json"],
        ["types"] = ["newsextract types", "newsextract types PlaceCaptured", "newsextract types --events my.events --format json"],
        ["evaluate"] = ["newsextract evaluate gold.json", "newsextract evaluate gold.json found.ndjson --by-type"],
        ["check"] = ["newsextract check my.events"],
        ["explain"] = ["newsextract explain \"Rebels captured Goma on Monday.\" --published 2025-01-28"],
        ["parse"] = ["newsextract parse article.txt > article.conllu"],
        ["completion"] = ["newsextract completion bash > /etc/bash_completion.d/newsextract", "source <(newsextract completion zsh)"],
    };

    /// <summary>Puts the examples behind the help of every command.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            option.Action = new HelpWithExamples((HelpAction)option.Action!);
    }

    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = help.Invoke(parseResult);
            if (!OfCommands.TryGetValue(parseResult.CommandResult.Command.Name, out var examples)) return code;
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in examples) output.WriteLine("  " + example);
            output.WriteLine();
            return code;
        }
    }
}
