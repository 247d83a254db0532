namespace NewsExtraction.English;

/// <summary>The files under <c>models/english</c>, embedded. Names use forward slashes, for instance
/// <c>events/conflict.events</c>.</summary>
public static class EnglishData
{
    /// <summary>Names of all files, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } = List();

    /// <summary>Opens a file for reading, or gives null where there is none of that name.</summary>
    /// <param name="name">A name out of <see cref="Names"/>.</param>
    public static Stream? Open(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return typeof(EnglishData).Assembly.GetManifestResourceStream(name.Replace('\\', '/'));
    }

    private static string[] List()
    {
        var names = typeof(EnglishData).Assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }
}
