namespace NewsExtraction.Rules;

/// <summary>Names of the attributes that code asks for; the others are between a rule file and its reader.</summary>
internal static class AttributeNames
{
    /// <summary>How an attack was made.</summary>
    public const string Method = "method";

    /// <summary>What sort of protest it was.</summary>
    public const string Kind = "kind";

    /// <summary>Whether nature or people caused a disaster.</summary>
    public const string Cause = "cause";

    /// <summary>How a statement is quoted.</summary>
    public const string Quote = "quote";

    /// <summary>Whether a leader speaks.</summary>
    public const string Leader = "leader";
}
