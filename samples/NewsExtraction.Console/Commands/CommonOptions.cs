using System.CommandLine;
using System.CommandLine.Parsing;
using NewsExtraction.Console.Commands.Options;
using NewsExtraction.Formats;

namespace NewsExtraction.Console.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    /// <summary><c>--published</c>: the reference date of relative times.</summary>
    /// <param name="of">What it is the day of.</param>
    public static Option<DateOnly?> Published(string of) => new("--published")
    {
        Description = $"Day of publication (2017-11-23) of {of}; relative times are counted from it.",
        CustomParser = ReadDay,
    };

    /// <summary><c>--events</c>: files of event rules.</summary>
    public static Option<string[]> Events() => new("--events")
    {
        Description = "Files of event rules to use beside those that are built in; one with the name of a built-in file replaces it.",
    };

    /// <summary>The extractor with the built-in rules and those of files.</summary>
    /// <exception cref="EventRuleException">A file cannot be read or has errors.</exception>
    public static NewsExtractor Extractor(string[] rules) => rules.Length == 0 ? NewsExtractor.Default
        : new NewsExtractorBuilder().EventRules(NewsExtractor.Default.Rules.WithFiles(rules)).Build();

    /// <summary><c>--names</c>: files of the user's own names.</summary>
    public static Option<string[]> Names() => new("--names")
    {
        Description = "Files of names of your own (name, type, link, aliases): they go before what is read.",
    };

    /// <summary><c>--json</c>, which is short for <c>--format json</c>.</summary>
    public static Option<bool> Json() => new("--json") { Description = "The same as --format json." };

    /// <summary>The extractor with the built-in rules and those of files, and with names of the user's own.</summary>
    /// <exception cref="EventRuleException">A file of rules cannot be read or has errors.</exception>
    /// <exception cref="UsageException">A file of names cannot be read or has errors.</exception>
    public static NewsExtractor Extractor(string[] rules, string[] names)
    {
        if (names.Length == 0) return Extractor(rules);
        var builder = new NewsExtractorBuilder();
        if (rules.Length > 0) builder.EventRules(NewsExtractor.Default.Rules.WithFiles(rules));
        try
        {
            foreach (var file in names) builder.AddNames(file);
        }
        catch (OwnNameException e)
        {
            throw new UsageException(e.Message);
        }

        return builder.Build();
    }

    /// <summary>Tells what is wrong with rules, a line for each error.</summary>
    public static int Refuse(EventRuleException rules, Terminal terminal)
    {
        foreach (var error in rules.Errors) terminal.Error.WriteLine(error);
        return ExitCode.Failure;
    }

    private static DateOnly? ReadDay(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (PublishedDay.TryRead(value, out var day)) return day;
        result.AddError($"--published is '{value}'; expected a date such as 2017-11-23.");
        return null;
    }
}
