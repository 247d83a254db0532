using System.Collections.Frozen;
using NewsExtraction.Diagnostics;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Storms and fires with names are happenings, whatever else bears the name: "Hurricane Idalia", and "Idalia" behind it; "the
/// Eagle Fire".</summary>
internal static class NamedDisasters
{
    private static readonly FrozenSet<string> Storms =
        FrozenSet.Create(StringComparer.Ordinal, "Hurricane", "Typhoon", "Cyclone", "Storm", "Depression");

    private static readonly FrozenSet<string> Strengths =
        FrozenSet.Create(StringComparer.Ordinal, "Tropical", "Super", "Post-Tropical", "Subtropical");

    // Stand behind "Hurricane" and "Storm" with a capital and are no storm's name.
    private static readonly FrozenSet<string> NoStorms = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "Center", "Centre", "Season", "Watch", "Warning", "Warnings", "Watches", "Relief", "Surge", "Hunters", "Hunter", "Research",
        "Shadow", "Prediction", "Team", "Damage", "Response", "Recovery", "Preparedness",
        "Category", "Lake", "Utah", "Chasers", "Track", "Tracker", "Victims",
        "Forecast", "Hits", "Kills", "Updates", "Area", "Front", "Force", "Alley", "Island", "Weather", "The", "And", "Of");

    // An article on fires speaks of them in other words too.
    private static readonly FrozenSet<string> FireWords = FrozenSet.Create(StringComparer.Ordinal,
        "wildfire", "firefighter", "blaze", "bushfire", "acre", "burn");

    /// <summary>Types them, and names that are only the storm's own.</summary>
    public static void Mend(ParsedText parsed, List<EntityMention> names)
    {
        NameTable? table = null;
        var called = new HashSet<string>(StringComparer.Ordinal);
        for (var token = 0; token + 1 < parsed.Count; token++)
            if (IsStorm(parsed, token) && AddStorm(parsed, table ??= new(parsed, names), token)) called.Add(parsed.Word(token + 1));
        table?.Commit();
        if (called.Count > 0) MendBareNames(parsed, names, table!, called);
        MendFires(parsed, names);
    }

    private static bool IsStorm(ParsedText parsed, int token)
    {
        if (!MendedName.IsCapital(parsed, token) || !MendedName.IsCapital(parsed, token + 1) || !Storms.Contains(parsed.Word(token)))
            return false;
        var name = parsed.Word(token + 1);
        if (name.Length < 3 || NoStorms.Contains(name) || !char.IsLower(name[1]) || parsed.Upos(token + 1) != Upos.Propn) return false;
        return parsed.Word(token) is not "Depression" || (token > 0 && Strengths.Contains(parsed.Word(token - 1)));
    }

    // False where the words belong to a longer name: "Hurricane Katrina Relief Fund".
    private static bool AddStorm(ParsedText parsed, NameTable table, int token)
    {
        var (first, end) = (token, token + 2);
        if (first > 0 && Strengths.Contains(parsed.Word(first - 1))) first--;
        if (table.IsCutBy(first, end)) return false;
        if (end < parsed.Count && MendedName.IsCapital(parsed, end) && parsed.Upos(end) == Upos.Propn) return false;
        table.Put(MendedName.Over(parsed, first, end, EntityLabel.Event, EntityType.Event));
        return true;
    }

    // "Idalia", where nobody of the article is called so.
    private static void MendBareNames(ParsedText parsed, List<EntityMention> names, NameTable table, HashSet<string> called)
    {
        foreach (var name in names)
            if (name.Type == EntityType.Person && (name.EndToken - name.FirstToken > 1 || name.Titles.Count > 0))
                for (var token = name.FirstToken; token < name.EndToken; token++) called.Remove(parsed.Word(token));
        for (var i = 0; i < names.Count; i++)
            if (names[i].EndToken - names[i].FirstToken == 1 && called.Contains(parsed.Word(names[i].FirstToken)))
                names[i] = MendedName.Retyped(names[i], EntityLabel.Event, EntityType.Event);
        for (var token = 0; token < parsed.Count; token++)
            if (table.At(token) is null && called.Contains(parsed.Word(token)))
                table.Put(MendedName.Over(parsed, token, token + 1, EntityLabel.Event, EntityType.Event));
    }

    private static bool SpeaksOfFires(ParsedText parsed)
    {
        for (var token = 0; token < parsed.Count; token++)
            if (FireWords.Contains(parsed.Lemma(token))) return true;
        return false;
    }

    // "the Eagle Fire"
    private static void MendFires(ParsedText parsed, List<EntityMention> names)
    {
        NameTable? table = null;
        for (var token = 2; token < parsed.Count; token++)
        {
            if (parsed.Word(token) is not ("Fire" or "Fires" or "Wildfire") || IsFollowedByName(parsed, token)) continue;
            var first = FirstOfName(parsed, token);
            if (first == token || parsed.Word(first - 1) is not ("the" or "The")) continue;
            if (table is null && !SpeaksOfFires(parsed)) return;
            table ??= new NameTable(parsed, names);
            if (!table.IsCutBy(first, token + 1))
                table.Put(MendedName.Over(parsed, first, token + 1, EntityLabel.Event, EntityType.Event));
        }

        table?.Commit();
    }

    // The first of the capitals before "Fire" in its sentence, behind its article; the word itself where there are none.
    private static int FirstOfName(ParsedText parsed, int token)
    {
        var (first, floor) = (token, parsed.SentenceOf(token).FirstToken + 1);
        while (first > floor && MendedName.IsCapital(parsed, first - 1) && parsed.Word(first - 1) is not "The") first--;
        Work.Count(token - first);
        return first;
    }

    // "the Eagle Fire Department"
    private static bool IsFollowedByName(ParsedText parsed, int token) =>
        token + 1 < parsed.Count && MendedName.IsCapital(parsed, token + 1) && parsed.SentenceOf(token).Contains(token + 1);
}
