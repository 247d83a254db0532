using System.CommandLine;
using NewsExtraction.Formats;

namespace NewsExtraction.Console.Commands.Options;

/// <summary>What a command reads, and how.</summary>
internal sealed class InputOptions
{
    private static readonly Dictionary<string, InputForm> Forms = new(StringComparer.Ordinal)
    {
        ["text"] = InputForm.Text,
        ["html"] = InputForm.Html,
        ["ndjson"] = InputForm.Ndjson,
        ["json"] = InputForm.Json,
        ["csv"] = InputForm.Csv,
        ["tsv"] = InputForm.Tsv,
        ["xml"] = InputForm.Xml,
    };

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files, folders and patterns ('news/**/*.html') to read; none, or -, for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _input = new Option<string?>("--input")
    {
        Description = "Form of the input. Unless given: by the file's ending, text for standard input. ndjson is one JSON object per line; "
            + "xml is a feed, NITF or NewsML-G2.",
    }.OneOf([.. Forms.Keys]);

    private readonly Option<DateOnly?> _published = CommonOptions.Published("articles that state none");
    private readonly Option<string?> _text = Field("--text-field", "text", "text, content, body, article");
    private readonly Option<string?> _title = Field("--title-field", "title", "title, headline");
    private readonly Option<string?> _date = Field("--date-field", "day of publication", "published, publishedAt, date, pubDate");
    private readonly Option<string?> _id = Field("--id-field", "article's name", "id, guid");

    public void AddTo(Command command, Terminal terminal)
    {
        command.Arguments.Add(_files);
        foreach (var option in (Option[])[_input, _published, _text, _title, _date, _id]) command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (terminal.HasKeyboard && result.GetResult(_files)?.Tokens is not { Count: > 0 })
                result.AddError("Give files, folders or patterns to read. To type an article, give - and end it with Ctrl-D.");
        });
    }

    /// <summary>The files to read.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="output">Where the output goes: what an earlier run wrote there is not read.</param>
    /// <exception cref="UsageException">The output would be written over what is read.</exception>
    public IReadOnlyList<SourceFile> Files(ParseResult parsed, string? output = null) =>
        Destination.Without(parsed.GetValue(_files) is { Length: > 0 } given ? given : [ArticleSource.StandardInput], output);

    public ReadingOptions Read(ParseResult parsed, Terminal terminal) => new()
    {
        Form = parsed.GetValue(_input) is { } form ? Forms[form] : InputForm.Automatic,
        Published = parsed.GetValue(_published),
        TextField = parsed.GetValue(_text),
        TitleField = parsed.GetValue(_title),
        DateField = parsed.GetValue(_date),
        IdField = parsed.GetValue(_id),
        StandardInput = terminal.OpenInput,
    };

    private static Option<string?> Field(string name, string what, string usual) => new(name)
    {
        Description = $"Name of the JSON field or column that holds the {what}. Unless given: {usual}, ...",
        HelpName = "NAME",
    };
}
