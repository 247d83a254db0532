using NewsExtraction.Rules;

namespace NewsExtraction.Events;

/// <summary>A role of an event type.</summary>
public sealed class EventRole
{
    internal EventRole(string name, FillerClass classes, bool isRequired, string? countOf, bool isInitiator, bool isRecipient)
    {
        Name = name;
        Classes = classes;
        IsRequired = isRequired;
        CountOf = countOf;
        IsInitiator = isInitiator;
        IsRecipient = isRecipient;
    }

    /// <summary>Its name, for instance <c>Force</c>.</summary>
    public string Name { get; }

    /// <summary>True where no mention stands without it.</summary>
    public bool IsRequired { get; }

    /// <summary>For a role that holds a number: the role whose filler states it; else null.</summary>
    public string? CountOf { get; }

    /// <summary>True where the filler is who acts.</summary>
    public bool IsInitiator { get; }

    /// <summary>True where the filler is who is acted on.</summary>
    public bool IsRecipient { get; }

    internal FillerClass Classes { get; }

    internal bool IsClause => (Classes & FillerClass.Clause) != 0;
}
