using NewsExtraction.Models;
using NewsExtraction.Rules;

namespace NewsExtraction.Events;

/// <summary>A role of an event type.</summary>
public sealed class EventRole
{
    /// <summary>The role that every type has, whether its rules name it or not.</summary>
    internal const string Place = "Place";

    private const FillerClass Places = FillerClass.Place | FillerClass.Settlement | FillerClass.Region | FillerClass.Facility;

    internal EventRole(string name, FillerClass classes = FillerClass.Any, RoleParts parts = RoleParts.None)
    {
        (Name, Classes, Parts, Key) = (name, classes, parts, FeatureHash.Of(name));
        var isWhere = name == Place || (classes != FillerClass.None && (classes & ~Places) == 0);
        Slot = (parts & RoleParts.AnyActor) != 0 ? ParticipantSlot.Actor
            : (parts & RoleParts.AnyUndergoer) != 0 ? ParticipantSlot.Undergoer
            : isWhere ? ParticipantSlot.Place
            : ParticipantSlot.None;
    }

    /// <summary>Its name, for instance <c>Force</c>.</summary>
    public string Name { get; }

    /// <summary>True where no mention stands without it.</summary>
    public bool IsRequired { get; internal init; }

    /// <summary>For a role that holds a number: the role whose filler states it; else null.</summary>
    public string? CountOf { get; internal init; }

    /// <summary>True where the filler is who acts; of sides that meet as equals the first one does.</summary>
    public bool IsInitiator => (Parts & (RoleParts.Initiator | RoleParts.Sides)) != 0;

    /// <summary>True where the filler is who is acted on; of sides that meet as equals all but the first are.</summary>
    public bool IsRecipient => (Parts & (RoleParts.Recipient | RoleParts.Sides)) != 0;

    /// <summary>Hash of the name, for learnt weights.</summary>
    internal uint Key { get; }

    internal FillerClass Classes { get; }

    internal RoleParts Parts { get; }

    /// <summary>A role beside which this one's filler does not act, or null: a deployment's force is what its deployer sends.</summary>
    internal string? ActsUnless { get; init; }

    internal ParticipantSlot Slot { get; }

    internal bool IsClause => (Classes & FillerClass.Clause) != 0;

    /// <summary>True where the place stands for who is acted on if nothing else says who that is.</summary>
    internal bool StandsForRecipient => Name == Place || Has(RoleParts.RecipientOtherwise);

    internal bool Has(RoleParts part) => (Parts & part) != 0;
}
