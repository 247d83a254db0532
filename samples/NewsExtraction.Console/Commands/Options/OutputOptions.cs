using System.CommandLine;
using System.CommandLine.Parsing;
using NewsExtraction.Console.Output;
using NewsExtraction.Formats;

namespace NewsExtraction.Console.Commands.Options;

/// <summary>Where the output goes, in which form, and how much of it.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string?> _format = new Option<string?>("--format")
    {
        Description = "Form of the output. Unless given: by the ending of -o; text on a terminal, else json for one article and ndjson for "
            + "several. json is one valid document; sqlite, parquet and brat need -o.",
    }.OneOf([.. OutputForms.Names.Keys]);

    private readonly Destination _output = new("File to write (folder for parquet and brat). It is there as a whole or not at all: until "
        + "it is complete it is called FILE.part. - is standard output.");

    private readonly Option<string?> _offsets = new Option<string?>("--offsets")
    {
        Description = "What offsets count: utf16 (the default, as .NET, Java and JavaScript), codepoints (as Python), bytes (of UTF-8).",
    }.OneOf("utf16", "codepoints", "bytes");

    private readonly Option<bool> _withText = new("--with-text")
    {
        Description = "Writes title and text into the JSON too; for web pages and feeds, whose text is taken out of markup.",
    };

    private readonly Option<string[]> _keep = new("--keep")
    {
        Description = "Hands fields of the input through to the JSON, with commas between them; 'all' for all of them.",
        HelpName = "FIELDS",
    };

    private readonly Option<bool> _ids = new("--ids") { Description = "Shows ids and rules in the form for reading." };
    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "Goes on with an output that was broken off (ndjson, sqlite, parquet): articles whose ids are in it are left out.",
    };

    private readonly JsonParts _parts = new();

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        _output.AddTo(command);
        foreach (var option in (Option[])[_offsets, _withText, _keep, _ids, _resume]) command.Options.Add(option);
        _parts.AddTo(command, _format);
        command.Validators.Add(Check);
    }

    public OutputRequest Read(ParseResult parsed, Terminal terminal)
    {
        var path = _output.Path(parsed);
        var form = parsed.GetValue(_format) is { } name ? OutputForms.Names[name] : path is not null ? OutputForms.OfPath(path)
            : (OutputForm?)null;
        var asksForJson = _parts.AreGiven(parsed.CommandResult) || parsed.GetValue(_withText) || parsed.GetResult(_keep) is not null;
        if (form is null && terminal.ShowsOutput && !asksForJson) form = OutputForm.Text;
        return new OutputRequest(form, path)
        {
            Json = new JsonOutputOptions
            {
                Article = _parts.Read(parsed),
                WithText = parsed.GetValue(_withText),
                Offsets = parsed.GetValue(_offsets) switch
                {
                    "codepoints" => OffsetUnit.CodePoints,
                    "bytes" => OffsetUnit.Utf8Bytes,
                    _ => OffsetUnit.Utf16,
                },
            },
            HasColours = path is null && terminal.HasColours,
            ShowsIds = parsed.GetValue(_ids),
            Resumes = parsed.GetValue(_resume),
        };
    }

    /// <summary>Fields of the input that are handed through.</summary>
    public IReadOnlyList<string> Kept(ParseResult parsed) =>
        [.. Choice.Words(parsed.GetValue(_keep)).Select(f => f == "all" ? "*" : f)];

    private void Check(CommandResult result)
    {
        var (path, name) = (_output.Word(result), Choice.Word(result, _format));
        if (name is not null && !OutputForms.Names.ContainsKey(name)) return;
        OutputForm? form = name is not null ? OutputForms.Names[name] : path is not null ? OutputForms.OfPath(path) : null;
        if (name is null && path is not null && OutputForms.FaultOf(path) is { } fault) result.AddError(fault);
        if (form is OutputForm.Sqlite or OutputForm.Parquet or OutputForm.Brat && path is null)
            result.AddError($"--format {name} needs a place to write: give -o {(form == OutputForm.Sqlite ? "FILE" : "FOLDER")}.");
        if (result.GetResult(_resume) is not { Implicit: false }) return;
        if (path is null) result.AddError("--resume goes on with a file; name it with -o FILE.");
        else if (form is not (OutputForm.Lines or OutputForm.Sqlite or OutputForm.Parquet))
            result.AddError("--resume works with ndjson, sqlite and parquet; other forms are written as a whole.");
    }
}
