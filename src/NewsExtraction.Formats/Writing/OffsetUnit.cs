namespace NewsExtraction.Formats;

/// <summary>What offsets into the text count.</summary>
public enum OffsetUnit
{
    /// <summary>UTF-16 code units, as .NET, Java and JavaScript count.</summary>
    Utf16,

    /// <summary>Code points, as Python counts.</summary>
    CodePoints,

    /// <summary>Bytes of the text in UTF-8, as Go, Rust and C count.</summary>
    Utf8Bytes,
}
