using System.Runtime.CompilerServices;

namespace NewsExtraction.Tests.House;

/// <summary>The folder that holds the solution, and the sources below it.</summary>
internal static class Repository
{
    private static readonly string[] SourceFolders = ["src", "tests", "samples", "benchmarks"];

    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> Sources() => SourceFolders
        .Select(folder => Path.Combine(Root, folder))
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        .Where(file => !Has(file, "obj") && !Has(file, "bin"))
        .Order(StringComparer.Ordinal);

    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static bool Has(string file, string folder) => file.Split(Path.DirectorySeparatorChar).Contains(folder);

    private static string FindRoot([CallerFilePath] string here = "")
    {
        // In deterministic builds the compiler maps source paths; the test assembly's own folder leads to the same place.
        foreach (var start in (string[])[Path.GetDirectoryName(here) ?? string.Empty, AppContext.BaseDirectory])
            for (var folder = start; !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
                if (File.Exists(Path.Combine(folder, "NewsExtraction.sln"))) return folder;
        throw new DirectoryNotFoundException("No folder above the tests holds NewsExtraction.sln; run the tests from the repository.");
    }
}
