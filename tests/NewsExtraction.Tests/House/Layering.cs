using System.Text.RegularExpressions;

namespace NewsExtraction.Tests.House;

/// <summary>A folder of the library uses only the folders before it.</summary>
internal sealed partial class Layering
{
    private static readonly string[] Order =
    [
        "Diagnostics", "Buffers", "Models", "Lexicons", "Text", "Tagging", "Parsing", "Entities", "Propositions", "Events", "Resolution",
            "Records", "Output",
    ];

    [Test]
    public void FoldersUseOnlyFoldersBeforeThem()
    {
        var library = Path.Combine(Repository.Root, "src", "NewsExtraction");
        var faults = new List<string>();
        foreach (var file in Repository.Sources().Where(f => f.StartsWith(library, StringComparison.Ordinal)))
        {
            var own = Array.IndexOf(Order, Path.GetRelativePath(library, file).Split(Path.DirectorySeparatorChar)[0]);
            if (own < 0) continue;
            foreach (Match use in Using().Matches(File.ReadAllText(file)))
                if (Array.IndexOf(Order, use.Groups[1].Value) > own) faults.Add($"{Repository.Relative(file)} uses {use.Groups[1].Value}");
        }

        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void EveryFolderHasItsPlaceInTheOrder()
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src", "NewsExtraction"))
            .Select(f => Path.GetFileName(f)!).Where(f => f is not ("bin" or "obj"));
        Assert.That(folders, Is.SubsetOf(Order));
    }

    [GeneratedRegex(@"^using (?:static )?NewsExtraction\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Using();
}
