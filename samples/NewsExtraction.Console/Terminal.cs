namespace NewsExtraction.Console;

/// <summary>Where a command reads and writes; tests give streams of their own.</summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Results, as bytes; text through <see cref="Text"/>, which writes to the same stream.</summary>
    public required Stream Output { get; init; }

    /// <summary>Results as text, in UTF-8.</summary>
    public required TextWriter Text { get; init; }

    /// <summary>Messages to the user.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>True where a person looks at the output.</summary>
    public required bool ShowsOutput { get; init; }

    /// <summary>True where a person looks at the messages.</summary>
    public required bool ShowsErrors { get; init; }

    /// <summary>The terminal or pipes of this process.</summary>
    public static Terminal OfProcess()
    {
        var output = System.Console.OpenStandardOutput();
        return new Terminal
        {
            OpenInput = System.Console.OpenStandardInput,
            Output = output,
            Text = new StreamWriter(output, new System.Text.UTF8Encoding(false), 1 << 16) { NewLine = "\n" },
            Error = System.Console.Error,
            ShowsOutput = !System.Console.IsOutputRedirected,
            ShowsErrors = !System.Console.IsErrorRedirected,
        };
    }

    /// <summary>Tells the user what went wrong.</summary>
    public void Report(string message) => Error.WriteLine("newsextract: " + message);

    public void Dispose()
    {
        Text.Dispose();
        Output.Dispose();
    }
}
