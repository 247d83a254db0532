using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsExtraction.Console.Commands.Options;

/// <summary>Options that are none. Where a command takes files they would pass for the name of one.</summary>
internal static class UnknownOptions
{
    /// <summary>Refuses words that look like options, with the option that was most likely meant.</summary>
    public static void Refuse(Command command) => command.Validators.Add(result =>
    {
        foreach (var token in result.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value))
            if (LooksLikeOption(token)) result.AddError(Fault(token, command));
        // "-o --format json" has no name of a file.
        var names = command.Options.SelectMany(o => o.Aliases.Prepend(o.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var option in result.Children.OfType<OptionResult>().Where(o => !o.Implicit))
            foreach (var token in option.Tokens.Where(t => names.Contains(t.Value)))
                result.AddError(
                    $"{option.IdentifierToken?.Value ?? option.Option.Name} lacks its value: '{token.Value}' is the next option.");
    });

    private static bool LooksLikeOption(string word) => word.Length > 1 && word[0] == '-' && !word.Contains(' ', StringComparison.Ordinal)
        && !File.Exists(word);

    private static string Fault(string word, Command command)
    {
        var options = command.Options.SelectMany(o => o.Aliases.Prepend(o.Name)).Where(o => o.StartsWith("--", StringComparison.Ordinal));
        var nearest = Nearest.To(word.Split('=')[0], options);
        return $"'{word}' is no option of {command.Name}." + (nearest is null ? string.Empty : $" Did you mean '{nearest}'?");
    }
}
