namespace NewsExtraction.Console.Input;

/// <summary>The files that a report reads: those named, and those in the folders named.</summary>
internal static class ReportFiles
{
    private static readonly string[] Endings = [".TXT", ".NDJSON", ".JSONL"];

    public static string[] In(IEnumerable<string> names) =>
        [.. names.SelectMany(name => Directory.Exists(name) ? FilesOf(name) : [name])];

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Endings.Contains(Path.GetExtension(file).ToUpperInvariant()))
            .Order(StringComparer.Ordinal);
}
