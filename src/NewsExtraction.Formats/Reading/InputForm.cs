namespace NewsExtraction.Formats;

/// <summary>What a file of articles holds.</summary>
public enum InputForm
{
    /// <summary>What the ending of the file says, and where it says nothing, what the file begins with.</summary>
    Automatic,

    /// <summary>One article: the whole of the file.</summary>
    Text,

    /// <summary>One web page; its main text is the article.</summary>
    Html,

    /// <summary>One JSON object for each article, one on each line.</summary>
    Ndjson,

    /// <summary>A JSON document: an article, a list of articles, or an object that holds such a list.</summary>
    Json,

    /// <summary>A table with the names of its columns in the first line, with commas, semicolons, tabs or bars between its
    /// columns.</summary>
    Csv,

    /// <summary>A table with tabs between its columns.</summary>
    Tsv,

    /// <summary>XML: a feed (RSS, Atom) or a news document (NITF, NewsML-G2).</summary>
    Xml,
}
