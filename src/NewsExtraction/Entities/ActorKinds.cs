namespace NewsExtraction.Entities;

/// <summary>What the gazetteer's groups are, seen from the state.</summary>
internal static class ActorKinds
{
    /// <summary>True where a group of this subkind fights for a state or under a mandate of states.</summary>
    public static bool IsStateForce(string subkind) => subkind is "government force" or "peacekeeping" or "regional force" or "coalition" or "pro-government militia" or "private military" or "military" or "police" or "intelligence";

    /// <summary>True where an organisation of this subkind is part of a state.</summary>
    public static bool IsState(string subkind) => subkind is "government" or "ministry" or "legislature" or "military" or "police" or "intelligence" or "court";
}
