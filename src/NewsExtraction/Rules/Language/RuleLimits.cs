namespace NewsExtraction.Rules;

/// <summary>What bounds the cost of reading rules, far above what rules need. docs/event-rules.md names them.</summary>
internal static class RuleLimits
{
    /// <summary>Characters of all files together; the shipped rules have 650,000.</summary>
    public const int Characters = 8_000_000;

    /// <summary>Parentheses and "not" within each other.</summary>
    public const int Depth = 64;

    /// <summary>Spellings that one expression with letters in brackets stands for.</summary>
    public const int Spellings = 256;

    /// <summary>Words of one expression.</summary>
    public const int WordsOfExpression = 32;

    /// <summary>Words that a list, or a set in braces, may hold.</summary>
    public const int WordsOfList = 20_000;

    /// <summary>Words of all lists and sets together, those that a list takes from another included.</summary>
    public const int Words = 1_000_000;

    /// <summary>Wordings of one frame.</summary>
    public const int Wordings = 2_000;

    public const int EventTypes = 10_000;

    /// <summary>Base types above a type, and types that one is joined with by way of others.</summary>
    public const int Parents = 32;

    /// <summary>Largest priority, precedence or weight, above and below 0.</summary>
    public const int Number = 1_000;

    /// <summary>Errors that are told; there may be more.</summary>
    public const int Errors = 500;

    /// <summary>Characters of an error's message.</summary>
    public const int MessageLength = 1_000;
}
