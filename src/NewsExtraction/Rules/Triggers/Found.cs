namespace NewsExtraction.Rules;

/// <summary>What the frames found at a word.</summary>
internal enum Found : byte
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>An event of the type in question.</summary>
    Same,

    /// <summary>An event of another type.</summary>
    Other,
}
