using System.CommandLine;
using System.CommandLine.Parsing;
using NewsExtraction.Formats;

namespace NewsExtraction.Console.Commands.Options;

/// <summary><c>-o</c>: where the output goes.</summary>
internal sealed class Destination
{
    private const string StandardOutput = "-";
    private readonly Option<string?> _option;

    /// <param name="description">What the help says of it.</param>
    public Destination(string description) =>
        _option = new Option<string?>("--output", "-o") { Description = description, HelpName = "FILE" };

    public void AddTo(Command command) => command.Options.Add(_option);

    /// <summary>The word behind the option, as far as there is one; for checks of a command line that may be wrong.</summary>
    public string? Word(SymbolResult result) => Choice.Word(result, _option) is { } word && IsPlace(word) ? word : null;

    /// <summary>The file or folder to write; null for standard output.</summary>
    /// <exception cref="IOException">The folder that it would stand in does not exist.</exception>
    public string? Path(ParseResult parsed)
    {
        if (parsed.GetValue(_option) is not { } path || !IsPlace(path)) return null;
        if (path.Length == 0) throw new IOException("-o is empty; give the name of a file.");
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path)));
        return folder is null || Directory.Exists(folder) ? path
            : throw new IOException($"cannot write '{path}': the folder '{folder}' does not exist. Make it first, or give another name.");
    }

    /// <summary>The files to read without what an earlier run wrote among them.</summary>
    /// <param name="given">Inputs as they are given.</param>
    /// <param name="path">Where the output goes.</param>
    /// <exception cref="UsageException">The output would be written over what is read.</exception>
    public static IReadOnlyList<SourceFile> Without(IReadOnlyList<string> given, string? path)
    {
        var files = ArticleSource.Expand(given);
        if (path is null) return files;
        var place = System.IO.Path.GetFullPath(path);
        foreach (var input in given.Where(i => i.Length > 0 && i != ArticleSource.StandardInput))
            if (System.IO.Path.GetFullPath(input) == place)
                throw new UsageException($"'{input}' is read and would be written over. Give another name with -o.");
        var below = place + System.IO.Path.DirectorySeparatorChar;
        return [.. files.Where(f => f.Path.Length == 0 || (System.IO.Path.GetFullPath(f.Path) is var file && file != place
            && !file.StartsWith(below, StringComparison.Ordinal)))];
    }

    private static bool IsPlace(string word) => word is not (StandardOutput or "/dev/stdout");
}
