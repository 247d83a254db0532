namespace NewsExtraction.Text;

/// <summary>What a character is to the tokenizer.</summary>
internal enum CharKind : byte
{
    /// <summary>White space, controls and anything that stands between tokens.</summary>
    Space,

    /// <summary>Letters, marks, ideographs.</summary>
    Letter,

    /// <summary>Decimal digits of any script.</summary>
    Digit,

    /// <summary>Characters without width: part of a word when inside it, else nothing.</summary>
    Invisible,

    /// <summary>Full stop, ellipsis, exclamation and question mark.</summary>
    Stop,

    /// <summary>Hyphens that join words.</summary>
    Hyphen,

    /// <summary>Apostrophes and single quotation marks.</summary>
    Apostrophe,

    /// <summary>Marks that repeat to draw lines: = * ~ + _ # | and their like.</summary>
    Rule,

    /// <summary>Any other mark: a token of its own.</summary>
    Mark,

    /// <summary>Half of a surrogate pair, or a lone one.</summary>
    Surrogate,
}
