using System.CommandLine;

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
