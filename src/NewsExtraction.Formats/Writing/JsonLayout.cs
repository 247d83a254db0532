namespace NewsExtraction.Formats;

/// <summary>How articles follow each other in JSON.</summary>
public enum JsonLayout
{
    /// <summary>One object on each line.</summary>
    Lines,

    /// <summary>One object over many lines; for one article.</summary>
    Single,

    /// <summary>One document: a list of objects.</summary>
    List,
}
