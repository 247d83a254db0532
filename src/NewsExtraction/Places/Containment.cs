using System.Collections.Frozen;
using NewsExtraction.Coreference;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Places;

/// <summary>
/// What the text itself says of where a place lies: "Paris, Texas", "Rawa, in the western Anbar province", "the Syrian town of Douma",
/// "Homs (Syria)", "Iraq's second city Mosul", "a village in northern Lebanon".
/// </summary>
internal sealed class Containment(GazetteerIndex gazetteer)
{
    private const int LongestWay = 7;
    private const int LongestCode = 3;
    private const int LongestChain = 2;

    // May stand between a place and what it lies in, beside adjectives.
    private static readonly FrozenSet<string> LinksAfter = FrozenSet.Create(StringComparer.Ordinal,
        "in", "of", "the", "a", "city", "town", "village", "district", "province", "state", "region", "on", "near", "capital", "'s", "’s",
        "its");

    // Say before a place what it is: "the Syrian town of Douma".
    private static readonly FrozenSet<string> KindsBefore = FrozenSet.Create(StringComparer.Ordinal,
        "city", "town", "village", "province", "region", "district", "capital", "suburb", "port", "governorate", "neighbourhood",
        "neighborhood", "area", "county", "state");

    // May stand among them, beside adjectives, determiners and numerals.
    private static readonly FrozenSet<string> LinksBefore = FrozenSet.Create(StringComparer.Ordinal,
        "of", "'s", "’s", "second", "largest", "large", "big", "biggest", "old", "-");

    /// <summary>Notes the containers that stand beside the mentions of a place.</summary>
    public void Note(EntityLayer layer, PlaceName place)
    {
        var parsed = layer.Parsed;
        foreach (var mention in place.Entity.Mentions)
        {
            if (mention.Kind != MentionKind.Name || mention.Type == EntityType.Group) continue;
            var sentence = parsed.SentenceOf(mention.FirstToken);
            NoteAfter(parsed, LocatedName.HeadEnd(parsed, mention), sentence.EndToken, place);
            NoteBefore(layer, mention.FirstToken, sentence.FirstToken, place);
        }
    }

    // A name behind the place, where a comma, a bracket or an "in" joins them.
    private void NoteAfter(ParsedText parsed, int token, int end, PlaceName place)
    {
        var limit = Math.Min(end, token + LongestWay);
        if (token >= limit) return;
        var isJoined = parsed.Word(token) is "," or "(";
        if (isJoined) token++;
        for (; token < limit; token++)
        {
            var word = parsed.Word(token);
            if (char.IsUpper(word[0]))
            {
                if (isJoined) AddChain(parsed, token, end, place);
                return;
            }

            if (!LinksAfter.Contains(word) && parsed.Upos(token) != Upos.Adj) return;
            isJoined = isJoined || word == "in";
        }
    }

    // A country, a people or a division before the place, where a noun between them says what the place is.
    private void NoteBefore(EntityLayer layer, int token, int start, PlaceName place)
    {
        var isDescribed = false;
        for (var at = token - 1; at >= start && token - at <= LongestWay; at--)
        {
            if (layer.NameAt(at) is { } name)
            {
                if (!isDescribed) return;
                if (name is { Country: { } country, Type: EntityType.Country or EntityType.Group }) place.InCountries.Add(country);
                else if (name.Type == EntityType.Region) AddContainers(layer.Parsed, name.FirstToken, name.EndToken, place);
                return;
            }

            var lemma = layer.Parsed.Lemma(at).ToLowerInvariant();
            if (KindsBefore.Contains(lemma)) isDescribed = true;
            else if (!LinksBefore.Contains(lemma) && layer.Parsed.Upos(at) is not (Upos.Adj or Upos.Det or Upos.Num)) return;
        }
    }

    // "Paris, Lamar County, Texas": what lies in the one lies in the other.
    private void AddChain(ParsedText parsed, int token, int end, PlaceName place)
    {
        if (IsOneOfMany(parsed, token, end, place)) return;
        for (var links = 0; links < LongestChain && token < end && char.IsUpper(parsed.Word(token)[0]); links++)
        {
            token = AddContainers(parsed, token, end, place);
            if (token >= end || parsed.Word(token) != ",") return;
            token++;
        }
    }

    // "Washington, Idaho and Wyoming": states side by side.
    private bool IsOneOfMany(ParsedText parsed, int token, int end, PlaceName place)
    {
        if (!place.Readings.Exists(r => r.IsDivision && r.Match != GazetteerMatch.Generated)) return false;
        var last = DivisionAt(parsed, token, end);
        if (last == token || last >= end || parsed.Word(last) is not ("," or "and" or "or")) return false;
        var next = last + 1 < end && parsed.Word(last) == "," && parsed.Word(last + 1) is "and" or "or" ? last + 2 : last + 1;
        return next < end && DivisionAt(parsed, next, end) > next;
    }

    // Token behind the division or country that is named there, or the same token.
    private int DivisionAt(ParsedText parsed, int token, int end)
    {
        var last = gazetteer.LongestMatch(parsed.Tokens, token, end, out var found);
        for (var i = 0; i < found.Count; i++)
            if (found[i].Kind == GazetteerKind.Place && found[i].Match != GazetteerMatch.Generated
                && gazetteer.Place(found[i].Index).Feature == PlaceFeatures.Division)
                return last;
        return token;
    }

    // Token behind the container.
    private int AddContainers(ParsedText parsed, int token, int end, PlaceName place)
    {
        var last = gazetteer.LongestMatch(parsed.Tokens, token, end, out var found);
        if (last == token) return end;
        var isCode = parsed.Tokens.SpanOf(token, last).Length <= LongestCode && char.IsUpper(parsed.Word(token)[^1]);
        for (var i = 0; i < found.Count; i++)
        {
            var candidate = found[i];
            var isAttested = candidate.Match != GazetteerMatch.Generated;
            if (candidate.Kind == GazetteerKind.Country && isAttested)
                place.InCountries.Add(gazetteer.Country(candidate.Index).Code);
            else if (candidate.Kind == GazetteerKind.Place && (isAttested || isCode))
                AddDivision(gazetteer.Place(candidate.Index), place);
        }

        return last;
    }

    private static void AddDivision(in PlaceEntry entry, PlaceName place)
    {
        if (entry.Feature is PlaceFeatures.Division or PlaceFeatures.Subdivision) place.InAreas.Add(entry.Area);
    }
}
