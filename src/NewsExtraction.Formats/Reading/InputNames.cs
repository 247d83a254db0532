namespace NewsExtraction.Formats.Reading;

/// <summary>Gives each file a name of its own: as short as it can be, and with folders only where files share a name.</summary>
internal static class InputNames
{
    public static IReadOnlyList<SourceFile> Unique(IReadOnlyList<SourceFile> files)
    {
        var named = files.Select(f => f with { IsOneOfMany = files.Count > 1 }).ToArray();
        Rename(named, f => f.Path, FileEndings.WithoutEndings);
        Rename(named, f => f.Path, path => path);
        return named;
    }

    // Files that share a name are called by their paths below the folder that they have in common.
    private static void Rename(SourceFile[] files, Func<SourceFile, string> path, Func<string, string> form)
    {
        var shared = files.GroupBy(f => f.Name, StringComparer.Ordinal)
            .Where(g => g.Select(path).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        if (shared.Count == 0) return;
        var root = CommonFolder(files.Where(f => shared.Contains(f.Name)).Select(f => Full(path(f))));
        for (var i = 0; i < files.Length; i++)
            if (shared.Contains(files[i].Name)) files[i] = files[i] with { Name = form(Full(path(files[i]))[root.Length..]) };
    }

    private static string Full(string path) => Path.GetFullPath(path).Replace('\\', '/');

    private static string CommonFolder(IEnumerable<string> paths)
    {
        string? common = null;
        foreach (var path in paths)
        {
            var folder = path[..(path.LastIndexOf('/') + 1)];
            common ??= folder;
            while (!folder.StartsWith(common, StringComparison.Ordinal)) common = common[..(common.TrimEnd('/').LastIndexOf('/') + 1)];
        }

        return common ?? string.Empty;
    }
}
