using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Places;

/// <summary>
/// What the text itself says of where a place lies: "Paris, Texas", "Rawa, in the western Anbar province", "the Syrian town of Douma",
/// "Homs (Syria)",
/// "Iraq's second city Mosul", "a village in northern Lebanon".
/// </summary>
internal sealed class Containment(GazetteerIndex gazetteer)
{
    private const int LongestWay = 7;

    /// <summary>Notes the containers that stand beside the mentions of a place.</summary>
    public void Note(EntityLayer layer, PlaceName place)
    {
        var parsed = layer.Parsed;
        foreach (var mention in place.Entity.Mentions)
        {
            if (mention.Kind != MentionKind.Name || mention.Type == EntityType.Group) continue;
            var sentence = parsed.SentenceOf(mention.FirstToken);
            After(parsed, mention.EndToken, sentence.EndToken, place);
            Before(layer, mention.FirstToken, sentence.FirstToken, place);
        }
    }

    private void After(ParsedText parsed, int token, int end, PlaceName place)
    {
        var limit = Math.Min(end, token + LongestWay);
        if (token >= limit) return;
        var joins = false;
        if (parsed.Word(token) is "," or "(")
        {
            joins = true;
            token++;
        }

        for (; token < limit; token++)
        {
            var word = parsed.Word(token);
            if (char.IsUpper(word[0]))
            {
                if (joins) Add(parsed, token, end, place);
                return;
            }

            var isLink = word is "in" or "of" or "the" or "a" or "city" or "town" or "village" or "district" or "province" or "state"
                or "region" or "on" or "near" or "capital" or "'s" or "’s" or "its"
                || parsed.Upos(token) == Upos.Adj;
            if (!isLink) return;
            if (word == "in") joins = true;
        }
    }

    private static void Before(EntityLayer layer, int token, int start, PlaceName place)
    {
        var parsed = layer.Parsed;
        var isDescribed = false;
        for (var at = token - 1; at >= start && token - at <= LongestWay; at--)
        {
            if (layer.NameAt(at) is { } name)
            {
                if (isDescribed && name.Country is { } country && name.Type is EntityType.Country or EntityType.Group)
                    place.InCountries.Add(country);
                return;
            }

            var word = parsed.Lemma(at).ToLowerInvariant();
            if (word is "city" or "town" or "village" or "province" or "region" or "district" or "capital" or "suburb" or "port"
                or "governorate" or "neighbourhood" or "neighborhood" or "area" or "county" or "state")
                isDescribed = true;
            else if (word is not ("of" or "'s" or "’s" or "second" or "largest" or "large" or "big" or "biggest" or "old" or "-")
                && parsed.Upos(at) is not (Upos.Adj or Upos.Det or Upos.Num))
                return;
        }
    }

    private void Add(ParsedText parsed, int token, int end, PlaceName place)
    {
        var last = gazetteer.LongestMatch(parsed.Tokens, token, end, out var found);
        if (last == token) return;
        var isShort = parsed.Tokens.SpanOf(token, last).Length <= 3;
        for (var i = 0; i < found.Count; i++)
        {
            switch (found[i].Kind)
            {
                case GazetteerKind.Country:
                    if (found[i].Match != GazetteerMatch.Generated) place.InCountries.Add(gazetteer.Country(found[i].Index).Code);
                    break;
                case GazetteerKind.Place:
                    var entry = gazetteer.Place(found[i].Index);
                    if (entry.Feature == PlaceFeatures.Division
                        && (found[i].Match != GazetteerMatch.Generated
                        || (isShort && char.IsUpper(parsed.Word(token)[^1]))))
                        place.InAreas.Add(entry.Area);
                    break;
            }
        }
    }
}
