using System.Text.RegularExpressions;

namespace NewsExtraction.Tests.House;

/// <summary>Files and folders are small, finished, and stand where their names say.</summary>
internal sealed partial class SourceFiles
{
    private const int MostLines = 450;
    private const int MostFiles = 16;
    private const int LongestLine = 140;

    // What a user of the library meets stands in these two, wherever its file is; the rest of a folder has the folder's namespace.
    private static readonly string[] UserNamespaces = ["NewsExtraction", "NewsExtraction.Events"];

    private static string Library => Path.Combine(Repository.Root, "src", "NewsExtraction") + Path.DirectorySeparatorChar;

    [Test]
    public void FilesAreShort() =>
        Assert.That(Repository.Sources().Where(f => File.ReadLines(f).Count() > MostLines).Select(Repository.Relative), Is.Empty);

    [Test]
    public void FoldersHoldFewFiles() =>
        Assert.That(
            Repository.Sources().GroupBy(f => Path.GetDirectoryName(f)!).Where(g => g.Count() > MostFiles)
                .Select(g => $"{Repository.Relative(g.Key)}: {g.Count()} files"),
            Is.Empty);

    [Test]
    public void LinesAreShort() =>
        Assert.That(
            Repository.Sources().SelectMany(f => File.ReadLines(f).Select((line, i) => (File: f, Line: i + 1, line.Length)))
                .Where(l => l.Length > LongestLine).Select(l => $"{Repository.Relative(l.File)}:{l.Line} has {l.Length} characters"),
            Is.Empty);

    [Test]
    public void NothingIsLeftUnfinished() =>
        Assert.That(
            Repository.Sources()
                .Where(f => !f.EndsWith("SourceFiles.cs", StringComparison.Ordinal) && Unfinished().IsMatch(File.ReadAllText(f)))
                .Select(Repository.Relative),
            Is.Empty);

    [Test]
    public void NamespacesFollowFolders()
    {
        var faults = new List<string>();
        foreach (var file in Repository.Sources().Where(f => f.StartsWith(Library, StringComparison.Ordinal)))
        {
            var parts = Path.GetRelativePath(Library, file).Split(Path.DirectorySeparatorChar);
            var expected = parts.Length == 1 ? "NewsExtraction" : "NewsExtraction." + parts[0];
            var text = File.ReadAllText(file);
            var met = Namespace().Match(text).Groups[1].Value;
            var isForUsers = UserNamespaces.Contains(met) && text.Contains("\npublic ", StringComparison.Ordinal);
            if (met.Length > 0 && met != expected && !isForUsers) faults.Add($"{Repository.Relative(file)}: {met}");
        }

        Assert.That(faults, Is.Empty);
    }

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
