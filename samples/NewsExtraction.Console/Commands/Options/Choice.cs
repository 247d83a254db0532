using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NewsExtraction.Console.Commands.Options;

/// <summary>Options that take one or more of some words. A wrong word is refused with the right ones, the nearest first.</summary>
internal static class Choice
{
    /// <summary>Lets an option take one of some words only.</summary>
    public static Option<string?> OneOf(this Option<string?> option, params string[] words)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (!words.Contains(token.Value)) result.AddError(Fault(option.Name, token.Value, words));
        });
        return option;
    }

    /// <summary>The first word behind an option, or null; also where the command line is wrong.</summary>
    public static string? Word(SymbolResult result, Option option) =>
        result.GetResult(option)?.Tokens is [var token, ..] ? token.Value : null;

    /// <summary>An option that takes a whole number.</summary>
    public static Option<int> Number(string name, string description, int usual, int least, int most) => new(name)
    {
        Description = description,
        HelpName = "NUMBER",
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            var value = result.Tokens[0].Value;
            if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
                return number;
            result.AddError($"{name} is '{value}'; expected a number from {least} to {most}.");
            return usual;
        },
    };

    /// <summary>Words with commas between them.</summary>
    public static IEnumerable<string> Words(IEnumerable<string>? values) =>
        (values ?? []).SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What to say of a word that is none of those that are expected.</summary>
    public static string Fault(string option, string met, IReadOnlyList<string> words)
    {
        var nearest = Nearest.To(met, words);
        var expected = words.Count <= 20 ? $"; expected one of {string.Join(", ", words)}" : string.Empty;
        return $"{option} is '{met}'{expected}." + (nearest is null ? string.Empty : $" Did you mean '{nearest}'?");
    }
}
