namespace NewsExtraction.Formats;

/// <summary>A file of the input.</summary>
/// <param name="Path">Its path; <c>-</c> for standard input.</param>
/// <param name="Name">What the article in it is called; another name for each file.</param>
public sealed record SourceFile(string Path, string Name)
{
    /// <summary>Its size in bytes; 0 where it is not known.</summary>
    public long Length { get; init; }

    /// <summary>Why it cannot be read, where that is known before it is opened.</summary>
    public string? Fault { get; init; }

    /// <summary>True where other files are read beside it, so that numbers of articles are no names.</summary>
    internal bool IsOneOfMany { get; init; }

    internal bool IsStandardInput => Path == ArticleSource.StandardInput;

    /// <summary>What the article with this number is called where it has no name of its own.</summary>
    internal string NameOf(string number) => IsOneOfMany ? $"{Name}:{number}" : number;
}
