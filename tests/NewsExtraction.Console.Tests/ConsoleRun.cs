using System.Text;
using System.Text.Json;

namespace NewsExtraction.Console.Tests;

/// <summary>One run of the program in this process: what it wrote and how it ended.</summary>
internal sealed record ConsoleRun(string Output, string Error, int ExitCode)
{
    /// <summary>Lines of the output without the last line feed.</summary>
    public string[] Lines => Output.TrimEnd('\n').Split('\n');

    /// <summary>Lines of the output as JSON.</summary>
    public JsonElement[] Json => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>Runs a command line, its output going to a pipe.</summary>
    public static Task<ConsoleRun> Of(params string[] arguments) => With(string.Empty, arguments);

    /// <summary>Runs a command line that reads a text from standard input.</summary>
    public static Task<ConsoleRun> With(string input, params string[] arguments) =>
        Start(Encoding.UTF8.GetBytes(input), false, CancellationToken.None, arguments);

    /// <summary>Runs a command line as on a terminal.</summary>
    public static Task<ConsoleRun> OnTerminal(string input, params string[] arguments) =>
        Start(Encoding.UTF8.GetBytes(input), true, CancellationToken.None, arguments);

    /// <summary>Runs a command line as on a terminal with colours.</summary>
    public static Task<ConsoleRun> InColour(string input, params string[] arguments) =>
        On(new Screen(true, true), Encoding.UTF8.GetBytes(input), arguments, CancellationToken.None);

    /// <summary>Runs a command line where standard input is a keyboard.</summary>
    public static Task<ConsoleRun> AtKeyboard(params string[] arguments) =>
        On(new Screen(true, false, true), [], arguments, CancellationToken.None);

    /// <summary>Runs a command line over bytes.</summary>
    public static Task<ConsoleRun> Start(byte[] input, bool onTerminal, CancellationToken cancellationToken, params string[] arguments) =>
        On(new Screen(onTerminal, false), input, arguments, cancellationToken);

    private static async Task<ConsoleRun> On(Screen screen, byte[] input, string[] arguments, CancellationToken cancellationToken)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var text = new StreamWriter(output, new UTF8Encoding(false), 1024, leaveOpen: true) { NewLine = "\n" };
        var terminal = new Terminal
        {
            OpenInput = () => new MemoryStream(input),
            Output = output,
            Text = text,
            Error = error,
            ShowsOutput = screen.IsTerminal,
            HasColours = screen.HasColours,
            HasKeyboard = screen.HasKeyboard,
            ShowsErrors = false,
        };
        var code = await App.Run(arguments, terminal, cancellationToken);
        await text.FlushAsync(CancellationToken.None);
        return new ConsoleRun(Encoding.UTF8.GetString(output.ToArray()), error.ToString(), code);
    }

    private sealed record Screen(bool IsTerminal, bool HasColours, bool HasKeyboard = false);
}
