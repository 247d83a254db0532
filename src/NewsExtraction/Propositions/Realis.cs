namespace NewsExtraction;

/// <summary>Whether something is told as a fact.</summary>
public enum Realis : byte
{
    /// <summary>Has happened or is happening, by the article or a source it quotes.</summary>
    Asserted,

    /// <summary>Will happen, or is ordered, intended, attempted or threatened.</summary>
    Planned,

    /// <summary>May happen, or is feared, demanded or supposed.</summary>
    Hypothetical,

    /// <summary>Did not or will not happen.</summary>
    Negated,
}
