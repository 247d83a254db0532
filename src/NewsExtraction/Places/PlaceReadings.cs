using System.Collections.Frozen;
using NewsExtraction.Coreference;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Places;

/// <summary>Looks up what a place name may be.</summary>
internal sealed class PlaceReadings(GazetteerIndex gazetteer)
{
    private const int MostReadings = 40;
    private const int MostNames = 4;
    private const int LongestCode = 3;

    // Behind a name, or before it with "of", these say that a first-level division is meant.
    private static readonly FrozenSet<string> DivisionNouns =
        FrozenSet.Create(StringComparer.Ordinal, "state", "province", "governorate", "oblast", "prefecture");

    private static readonly FrozenSet<string> StateBodies =
        FrozenSet.Create(StringComparer.Ordinal, "media", "television", "tv", "TV", "radio", "news", "broadcaster", "medium");

    private static readonly (string Short, string Long)[] Abbreviations =
        [("St. ", "Saint "), ("St ", "Saint "), ("Mt. ", "Mount "), ("Mt ", "Mount "), ("Ft. ", "Fort "), ("Ft ", "Fort "),
        ("Saint ", "St. "), ("Mount ", "Mt. ")];
    private static readonly string[] Directions =
        ["north ", "south ", "east ", "west ", "northern ", "southern ", "eastern ", "western ", "central ", "upper ", "lower ", "greater ",
        "downtown ", "north-eastern ", "north-western ", "south-eastern ", "south-western ", "northeast ", "northwest ", "southeast ",
        "southwest ", "old "];
    private static readonly string[] Endings =
        [" city", " province", " governorate", " region", " district", " state", " county", " village", " town", " area",
        " metropolitan area", " suburb"];

    /// <summary>Readings of a place's names, best match first; empty where the gazetteer knows none.</summary>
    public List<PlaceReading> Of(Entity entity, ParsedText parsed)
    {
        var readings = new List<PlaceReading>();
        // Peoples have the place of their country.
        if (entity is { Type: EntityType.Country, Country: not null } or { Type: EntityType.Group, Country: not null, HasName: true })
            AddCountry(entity.Country, readings);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (entity.Type == EntityType.Group) AddHome(entity, parsed, readings);
        foreach (var mention in entity.Mentions)
        {
            if (mention.Kind != MentionKind.Name || mention.Type == EntityType.Group) continue;
            var name = parsed.CharsIn(parsed.Tokens.SpanOf(mention.FirstToken, LocatedName.HeadEnd(parsed, mention))).ToString();
            if (seen.Count < MostNames && seen.Add(name)) Add(name, readings);
        }

        if (readings.Exists(r => r.IsDivision) && IsCalledDivision(entity, parsed)) readings.RemoveAll(r => !r.IsDivision);
        return readings;
    }

    // "Niger state", "the province of Idlib"; not "Niger state television".
    private static bool IsCalledDivision(Entity entity, ParsedText parsed)
    {
        foreach (var mention in entity.Mentions)
        {
            if (mention.Kind != MentionKind.Name || mention.IsNested) continue;
            var (first, end, sentence) = (mention.FirstToken, mention.EndToken, parsed.SentenceOf(mention.FirstToken));
            if (first - 2 >= sentence.FirstToken && parsed.Word(first - 1) == "of" && DivisionNouns.Contains(parsed.Word(first - 2)))
                return true;
            if (end < sentence.EndToken && DivisionNouns.Contains(parsed.Word(end)) && !HoldsNoun(parsed, end + 1, sentence.EndToken))
                return true;
            if (end - first > 1 && DivisionNouns.Contains(parsed.Word(end - 1).ToLowerInvariant())) return true;
        }

        return false;
    }

    private static bool HoldsNoun(ParsedText parsed, int token, int end) =>
        token < end && StateBodies.Contains(parsed.Lemma(token));

    // "Londoners" by London, "European" by Europe.
    private void AddHome(Entity people, ParsedText parsed, List<PlaceReading> readings)
    {
        foreach (var mention in people.Mentions)
        {
            if (mention.Kind != MentionKind.Name || gazetteer.Home(parsed.CharsIn(mention.Span)) is not { } home) continue;
            Add(home.Detail, readings);
            if (home.Country.Length > 0) readings.RemoveAll(r => r.Entry.Country != home.Country);
            return;
        }
    }

    private void AddCountry(string code, List<PlaceReading> readings)
    {
        if (gazetteer.CountryByCode(code) is { } country)
            readings.Add(new PlaceReading(gazetteer.Place(country.Place), GazetteerMatch.Name, 0));
    }

    // The name as it is, else written out, else without what only says which kind or part of the place is meant.
    private void Add(string name, List<PlaceReading> readings)
    {
        if (!Look(name, readings, isExact: true) && !LookWrittenOut(name, readings) && !LookWithoutEnding(name, readings))
            LookWithoutDirection(name, readings);
    }

    // "St. Louis" and "Saint Louis".
    private bool LookWrittenOut(string name, List<PlaceReading> readings)
    {
        foreach (var (shorter, longer) in Abbreviations)
            if (name.StartsWith(shorter, StringComparison.OrdinalIgnoreCase)
                && Look(longer + name[shorter.Length..], readings, isExact: true))
                return true;
        return false;
    }

    // "Anbar province".
    private bool LookWithoutEnding(string name, List<PlaceReading> readings)
    {
        foreach (var ending in Endings)
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && Look(name[..^ending.Length], readings, isExact: false))
                return true;
        return false;
    }

    // "eastern Ghouta".
    private void LookWithoutDirection(string name, List<PlaceReading> readings)
    {
        foreach (var direction in Directions)
            if (name.StartsWith(direction, StringComparison.OrdinalIgnoreCase) && Look(name[direction.Length..], readings, isExact: false))
                return;
    }

    private bool Look(string name, List<PlaceReading> readings, bool isExact)
    {
        var candidates = gazetteer.Find(name);
        var any = false;
        for (var i = 0; i < candidates.Count && readings.Count < MostReadings; i++)
        {
            var candidate = candidates[i];
            if (!IsPlace(candidate) || IsCodeMiswritten(name, candidate)) continue;
            var place = candidate.Kind == GazetteerKind.Country ? gazetteer.Country(candidate.Index).Place : candidate.Index;
            any = true;
            if (readings.Exists(r => r.Entry.Index == place)) continue;
            var match = isExact ? candidate.Match : GazetteerMatch.Generated;
            readings.Add(new PlaceReading(gazetteer.Place(place), match, readings.Count));
        }

        return any;
    }

    private static bool IsPlace(GazetteerCandidate candidate) => candidate.Kind is GazetteerKind.Place or GazetteerKind.Country;

    // Codes of two and three letters are codes only where they are written as such: "OR", not "Or".
    private static bool IsCodeMiswritten(string name, GazetteerCandidate candidate)
    {
        if (candidate.Match != GazetteerMatch.Generated || name.Length > LongestCode) return false;
        foreach (var c in name)
            if (!char.IsAsciiLetterUpper(c)) return true;
        return false;
    }
}
