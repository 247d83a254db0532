namespace NewsExtraction.Rules;

/// <summary>Kinds of types that articles tell again in like ways; <c>group</c> in rule files, in lower case.</summary>
internal enum EventGroup : byte
{
    /// <summary>Measures, agreements and all else.</summary>
    Measure,

    /// <summary>Attacks and clashes.</summary>
    Fight,

    /// <summary>Operations.</summary>
    Operation,

    /// <summary>People killed, hurt, displaced, held, taken or freed.</summary>
    Casualties,

    /// <summary>Places that change hands.</summary>
    Territory,

    /// <summary>Disasters.</summary>
    Disaster,

    /// <summary>What is said: words of support, demands, accusations, statements.</summary>
    Words,
}

/// <summary>Fields of the news; <c>field</c> in rule files, in lower case.</summary>
internal enum NewsField : byte
{
    /// <summary>Politics, economy and all else.</summary>
    Politics,

    /// <summary>What is said, in articles about whatever it may be.</summary>
    Words,

    /// <summary>War, attacks, disasters and what they do to people and places.</summary>
    Violence,

    /// <summary>Police and courts.</summary>
    Law,
}

/// <summary>The part that a type plays in the story of an article; <c>story</c> in rule files, in lower case.</summary>
[Flags]
internal enum StoryPart : byte
{
    /// <summary>None of the others.</summary>
    None = 0,

    /// <summary>A deed: somebody attacks or fights.</summary>
    Fight = 1,

    /// <summary>A disaster.</summary>
    Disaster = 2,

    /// <summary>A protest.</summary>
    Protest = 4,

    /// <summary>What one of the three above leads to: people killed, things destroyed.</summary>
    Effect = 8,

    /// <summary>What police and courts do about any of the above.</summary>
    Answer = 16,
}
