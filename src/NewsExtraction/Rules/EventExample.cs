namespace NewsExtraction.Events;

/// <summary>An example in a rule file: a sentence with the mention that the rules must find in it, or must not.</summary>
public sealed record EventExample
{
    /// <summary>Type that the example belongs to.</summary>
    public required string Type { get; init; }

    /// <summary>The sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>False for a sentence that holds no such event.</summary>
    public bool IsEvent { get; init; } = true;

    /// <summary>Subtype that the mention must have, or null for any.</summary>
    public string? Subtype { get; init; }

    /// <summary>Realis that the mention must have.</summary>
    public Realis Realis { get; init; }

    /// <summary>Role names with the words that some filler must hold; null words ask that the role is empty.</summary>
    public IReadOnlyList<(string Role, string? Words)> Roles { get; init; } = [];

    /// <summary>Attributes that the mention must have.</summary>
    public IReadOnlyList<(string Name, string Value)> Attributes { get; init; } = [];

    /// <summary>Words that the mention's time must hold, or null.</summary>
    public string? Time { get; init; }

    /// <summary>File that holds the example.</summary>
    public required string File { get; init; }

    /// <summary>Its line, from 1.</summary>
    public required int Line { get; init; }
}
