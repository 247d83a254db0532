using System.Text.RegularExpressions;

namespace NewsExtraction.Tests.House;

/// <summary>Files are short, finished, and free of what the library must not use.</summary>
internal sealed partial class SourceFiles
{
    private const int MostLines = 450;

    [Test]
    public void FilesAreShort() =>
        Assert.That(Repository.Sources().Where(f => File.ReadLines(f).Count() > MostLines).Select(Repository.Relative), Is.Empty);

    [Test]
    public void NothingIsLeftUnfinished() =>
        Assert.That(Repository.Sources()
            .Where(f => !f.EndsWith("SourceFiles.cs", StringComparison.Ordinal) && Unfinished().IsMatch(File.ReadAllText(f)))
            .Select(Repository.Relative), Is.Empty);

    [Test]
    public void NamespacesFollowFolders()
    {
        var library = Path.Combine(Repository.Root, "src", "NewsExtraction");
        var faults = new List<string>();
        foreach (var file in Repository.Sources().Where(f => f.StartsWith(library + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
        {
            var folder = Path.GetDirectoryName(Path.GetRelativePath(library, file))!.Replace(Path.DirectorySeparatorChar, '.');
            var expected = folder.Length == 0 ? "NewsExtraction" : "NewsExtraction." + folder;
            var met = Namespace().Match(File.ReadAllText(file)).Groups[1].Value;
            if (met.Length > 0 && met != expected) faults.Add($"{Repository.Relative(file)}: {met}");
        }

        Assert.That(faults, Is.Empty);
    }

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
