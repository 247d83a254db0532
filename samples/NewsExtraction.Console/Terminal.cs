using NewsExtraction.Console.Output;

namespace NewsExtraction.Console;

/// <summary>Where a command reads and writes; tests give streams of their own.</summary>
internal sealed class Terminal : IDisposable
{
    private TextWriter? _safeError;

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Results, as bytes; text through <see cref="Text"/>, which writes to the same stream.</summary>
    public required Stream Output { get; init; }

    /// <summary>Results as text, in UTF-8.</summary>
    public required TextWriter Text { get; init; }

    /// <summary>Messages to the user. Control characters, of texts or names of files, are shown, not sent.</summary>
    public required TextWriter Error
    {
        get => _safeError!;
        init => (RawError, _safeError) = (value, new SafeWriter(value));
    }

    /// <summary>Messages as they are, for a line that is drawn again and again.</summary>
    public TextWriter RawError { get; private init; } = TextWriter.Null;

    /// <summary>True where a person looks at the output.</summary>
    public required bool ShowsOutput { get; init; }

    /// <summary>True where a person looks at the messages.</summary>
    public required bool ShowsErrors { get; init; }

    /// <summary>True where standard input is a keyboard, and nobody would know that it is waited for.</summary>
    public bool HasKeyboard { get; init; }

    /// <summary>True where the output may be coloured.</summary>
    public bool HasColours { get; init; }

    /// <summary>The terminal or pipes of this process.</summary>
    public static Terminal OfProcess()
    {
        var output = StandardOutput.Open();
        var isShown = !System.Console.IsOutputRedirected;
        TextWriter text = new StreamWriter(output, new System.Text.UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        return new Terminal
        {
            OpenInput = System.Console.OpenStandardInput,
            Output = output,
            Text = text,
            Error = System.Console.Error,
            ShowsOutput = isShown,
            ShowsErrors = !System.Console.IsErrorRedirected,
            HasKeyboard = !System.Console.IsInputRedirected,
            // https://no-color.org
            HasColours = isShown && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };
    }

    /// <summary>Text from articles on its way to a person: without control characters where it goes to a terminal.</summary>
    public TextWriter Reading() => ShowsOutput ? new SafeWriter(Text) : Text;

    /// <summary>JSON on its way to a person or a program; the same JSON for both.</summary>
    public string Json(string json) => ShowsOutput ? SafeWriter.Escaped(json) : json;

    /// <summary>The output for JSON, as <see cref="Json(string)"/>.</summary>
    public Stream JsonOutput() => ShowsOutput ? new SafeStream(Output, SafeWriter.Escaped) : Output;

    /// <summary>The output for tables of data: signs for control characters where it goes to a terminal.</summary>
    public Stream TableOutput() => ShowsOutput ? new SafeStream(Output, SafeWriter.Shown) : Output;

    /// <summary>Tells the user what went wrong.</summary>
    public void Report(string message) => Error.WriteLine("newsextract: " + message);

    public void Dispose()
    {
        try
        {
            Text.Dispose();
            Output.Dispose();
        }
        catch (IOException)
        {
            // Told already by the command that wrote.
        }
    }
}
