namespace NewsExtraction.English;

/// <summary>The files under <c>models/english</c>: embedded in this assembly or, in a program published as native code for several kinds of
/// processor, in its folder. Names use forward slashes, for instance <c>events/conflict.events</c>.</summary>
public static class EnglishData
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "models", "english");
    private static readonly bool Embedded = typeof(EnglishData).Assembly.GetManifestResourceNames().Length > 0;

    /// <summary>Names of all files, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } = List();

    /// <summary>Opens a file for reading, or gives null where there is none of that name.</summary>
    /// <param name="name">A name out of <see cref="Names"/>.</param>
    public static Stream? Open(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        name = name.Replace('\\', '/');
        if (Embedded) return typeof(EnglishData).Assembly.GetManifestResourceStream(name);
        return Names.Contains(name) ? MappedFile.Open(Path.Combine(Folder, name)) : null;
    }

    private static string[] List()
    {
        var names = Embedded ? typeof(EnglishData).Assembly.GetManifestResourceNames() : Files();
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    private static string[] Files()
    {
        if (!Directory.Exists(Folder)) return [];
        return Array.ConvertAll(Directory.GetFiles(Folder, "*", SearchOption.AllDirectories),
            path => Path.GetRelativePath(Folder, path).Replace('\\', '/'));
    }
}
