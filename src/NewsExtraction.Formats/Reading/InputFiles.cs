using System.Text.RegularExpressions;
using Microsoft.Extensions.FileSystemGlobbing;

namespace NewsExtraction.Formats.Reading;

/// <summary>Finds the files that inputs mean: files, folders with all that is in them, and patterns.</summary>
internal static class InputFiles
{
    /// <summary>All files in the order of the inputs; those of a folder or a pattern in the order of their names.</summary>
    public static IReadOnlyList<SourceFile> Expand(IEnumerable<string> inputs)
    {
        var files = new List<SourceFile>();
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            if (input == ArticleSource.StandardInput) files.Add(new SourceFile(input, "stdin"));
            else if (File.Exists(input) || input.Length == 0) files.Add(OfFile(input));
            else if (Directory.Exists(input)) files.AddRange(InFolder(input).Where(f => found.Add(Path.GetFullPath(f.Path))));
            else if (IsPattern(input)) files.AddRange(Matching(input).Where(f => found.Add(Path.GetFullPath(f.Path))));
            else files.Add(OfFile(input));
        }

        return InputNames.Unique(files);
    }

    private static bool IsPattern(string input) => input.AsSpan().IndexOfAny('*', '?') >= 0;

    private static IEnumerable<SourceFile> InFolder(string folder)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System
        };
        string[] paths;
        try
        {
            paths = [.. Directory.EnumerateFiles(folder, "*", options).Where(FileEndings.IsTakenFromFolder).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [new SourceFile(folder, folder) { Fault = e.Message }];
        }

        return paths.Length > 0 ? paths.Select(OfFile)
            : [new SourceFile(folder, folder) { Fault = "The folder holds no file of articles (.txt, .html, .json, .ndjson, .csv, .tsv, "
                + ".xml, .rss, .gz, .zip). Name a file of another kind itself, with --input for its form." }];
    }

    private static SourceFile[] Matching(string pattern)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var fixedParts = parts.TakeWhile(p => !IsPattern(p)).ToArray();
        var root = string.Join('/', fixedParts);
        if (root.Length == 0) root = pattern[0] == '/' ? "/" : ".";
        var rest = string.Join('/', parts.Skip(fixedParts.Length));
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(rest.Replace('?', '*'));
        var exact = Exact(rest);
        var paths = Directory.Exists(root) ? matcher.GetResultsInFullPath(root) : [];
        var full = Path.GetFullPath(root);
        var files = paths.Select(p => Path.GetRelativePath(full, p).Replace('\\', '/')).Where(p => exact.IsMatch(p))
            .Order(StringComparer.Ordinal).Select(p => OfFile(root == "." ? p : Path.Combine(root, p))).ToArray();
        return files.Length > 0 ? files : [new SourceFile(pattern, pattern) { Fault = "No file matches the pattern." }];
    }

    // The matcher knows no question mark, so its finds are looked at again.
    private static Regex Exact(string pattern) => new("^" + Regex.Escape(pattern)
        .Replace(@"\*\*/", "(.*/)?", StringComparison.Ordinal).Replace(@"\*\*", ".*", StringComparison.Ordinal)
        .Replace(@"\*", "[^/]*", StringComparison.Ordinal).Replace(@"\?", "[^/]", StringComparison.Ordinal) + "$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static SourceFile OfFile(string path)
    {
        var file = new SourceFile(path, FileEndings.NameOf(path));
        if (path.Length == 0) return file with { Fault = "The name of the file is empty." };
        if (FileEndings.IsDocument(path)) return file with { Fault = Binaries.Refusal(Path.GetExtension(path)) };
        try
        {
            return file with { Length = File.Exists(path) ? new FileInfo(path).Length : 0 };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return file;
        }
    }
}
