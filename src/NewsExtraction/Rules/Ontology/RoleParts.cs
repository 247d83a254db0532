namespace NewsExtraction.Rules;

/// <summary>What a role line says of the part that its filler plays.</summary>
[Flags]
internal enum RoleParts : ushort
{
    None = 0,

    /// <summary><c>initiator</c>: who acts.</summary>
    Initiator = 1,

    /// <summary><c>initiator or source</c>: where nobody is named as acting, who the report is credited to acts.</summary>
    InitiatorOrSource = 2,

    /// <summary><c>recipient</c>: who is acted on.</summary>
    Recipient = 4,

    /// <summary><c>recipient within</c>: where no role names who is acted on, an actor named in these words is.</summary>
    RecipientWithin = 8,

    /// <summary><c>recipient otherwise</c>: where nothing else tells who is acted on, this place stands for them.</summary>
    RecipientOtherwise = 16,

    /// <summary><c>sides</c>: those who meet as equals; the first is the initiator, the others are recipients.</summary>
    Sides = 32,

    /// <summary><c>acts</c>: who acts, but is no actor of the codes (the winner of an election).</summary>
    Acts = 64,

    /// <summary><c>undergoes</c>: who or what suffers it, but is no actor of the codes (a building that burns).</summary>
    Undergoes = 128,

    /// <summary><c>expected</c>: without it such an event is seldom what an article is about.</summary>
    Expected = 256,

    /// <summary>Any of those that say who acts.</summary>
    AnyActor = Initiator | Sides | Acts,

    /// <summary>Any of those that say who is acted on.</summary>
    AnyUndergoer = Recipient | Undergoes,
}

/// <summary>What a role is in any event, whatever its type calls it: so a fight told as a
/// clash compares with the same told as an attack.</summary>
internal enum ParticipantSlot : byte
{
    /// <summary>None of the others: a number, a weapon, a clause.</summary>
    None,

    /// <summary>Who acts.</summary>
    Actor,

    /// <summary>Who or what it is done to.</summary>
    Undergoer,

    /// <summary>Where.</summary>
    Place,
}
