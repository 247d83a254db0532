using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Reads the kind of an actor from the gazetteer's groups and from nouns.</summary>
internal static class ActorKinds
{
    // In the order of the kinds.
    private static readonly string[] Names =
        ["none", "state-force", "government", "insurgent", "criminal", "crowd", "civilian", "organization", "international"];

    private static readonly FrozenSet<string> AgainstState = FrozenSet.Create(StringComparer.Ordinal,
        "rebel", "opposition", "insurgent", "separatist", "militant", "anti-government", "guerrilla", "terrorist", "jihadist");

    /// <summary>True where a group of this subkind fights for a state or under a mandate of states.</summary>
    public static bool IsStateForce(string subkind) =>
        subkind is "government force" or "peacekeeping" or "regional force" or "coalition" or "pro-government militia" or "private military"
        or "military" or "police" or "intelligence";

    /// <summary>True where an organisation of this subkind is part of a state.</summary>
    public static bool IsState(string subkind) =>
        subkind is "government" or "ministry" or "legislature" or "military" or "police" or "intelligence" or "court";

    /// <summary>True where the actor is, or acts for, a state.</summary>
    public static bool IsState(ActorKind kind) => kind is ActorKind.StateForce or ActorKind.Government;

    /// <summary>The kind of a group or organisation of the gazetteer.</summary>
    public static ActorKind Of(GazetteerKind kind, string subkind)
    {
        if (IsStateForce(subkind)) return ActorKind.StateForce;
        if (IsState(subkind)) return ActorKind.Government;
        if (kind == GazetteerKind.ArmedGroup) return subkind == "criminal" ? ActorKind.Criminal : ActorKind.Insurgent;
        return subkind == "igo" ? ActorKind.International : ActorKind.Organization;
    }

    /// <summary>The kind of an actor by its type and the noun that describes it.</summary>
    public static ActorKind Of(EntityType type, NominalKind kind, string? country, bool isAgainstState) => type switch
    {
        EntityType.Country => ActorKind.Government,
        EntityType.MilitaryUnit => Force(isAgainstState),
        EntityType.ArmedGroup => kind == NominalKind.Criminal ? ActorKind.Criminal : ActorKind.Insurgent,
        EntityType.Organization => kind == NominalKind.Institution && country is not null ? ActorKind.Government : ActorKind.Organization,
        EntityType.Group => country is null ? ActorKind.Civilian : ActorKind.Government,
        EntityType.Person => OfPerson(kind, isAgainstState),
        _ => ActorKind.None,
    };

    /// <summary>True where the description's modifiers put it on the side against the state ("opposition forces").</summary>
    public static bool IsAgainstState(ParsedText parsed, EntityMention mention)
    {
        for (var token = mention.FirstToken; token < mention.EndToken; token++)
            if (AgainstState.Contains(parsed.Lemma(token).ToLowerInvariant())) return true;
        return false;
    }

    /// <summary>The word for it in an entity's attributes.</summary>
    public static string NameOf(ActorKind kind) => Names[(int)kind];

    private static ActorKind OfPerson(NominalKind kind, bool isAgainstState) => kind switch
    {
        NominalKind.Force => Force(isAgainstState),
        NominalKind.Insurgent => ActorKind.Insurgent,
        NominalKind.Criminal => ActorKind.Criminal,
        NominalKind.Official => ActorKind.Government,
        NominalKind.Crowd => ActorKind.Crowd,
        NominalKind.Civil => ActorKind.Civilian,
        _ => ActorKind.None,
    };

    private static ActorKind Force(bool isAgainstState) => isAgainstState ? ActorKind.Insurgent : ActorKind.StateForce;
}
