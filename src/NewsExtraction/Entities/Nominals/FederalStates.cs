using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>
/// Tells the states of a federation from countries: where an article names a state of the United States, India or Nigeria, "the state" and
/// "several states" are such, but for "member states" and "Arab states".
/// </summary>
internal static class FederalStates
{
    /// <summary>Corrects the nominals, which begin behind the names.</summary>
    public static void Correct(ParsedText parsed, GazetteerIndex gazetteer, List<EntityMention> mentions, int names)
    {
        bool? areNamed = null;
        for (var i = names; i < mentions.Count; i++)
        {
            if (mentions[i].NominalKind != NominalKind.Country) continue;
            var noun = NounPhrase.Content(parsed, mentions[i].Head);
            if (parsed.Lemma(noun) != "state" || IsCountry(parsed, noun, mentions[i].FirstToken)) continue;
            if (!(areNamed ??= AnyNamed(parsed, gazetteer, mentions, names))) return;
            mentions[i] = mentions[i] with { NominalKind = NominalKind.Place, Type = EntityType.Region, Country = null };
        }
    }

    private static bool IsCountry(ParsedText parsed, int noun, int first)
    {
        for (var token = first; token < noun; token++)
            if (parsed.Lemma(token) is "member" or "nation" or "sovereign" or "foreign" or "rogue" or "independent" or "failed" or "arab"
                || (parsed.Upos(token) is Upos.Propn or Upos.Adj && char.IsUpper(parsed.Word(token)[0])))
                return true;
        return char.IsUpper(parsed.Word(noun)[0]);
    }

    private static bool AnyNamed(ParsedText parsed, GazetteerIndex gazetteer, List<EntityMention> mentions, int names)
    {
        for (var i = 0; i < names; i++)
            if (mentions[i].Type == EntityType.Region && IsState(gazetteer, parsed.CharsIn(mentions[i].Span))) return true;
        return false;
    }

    private static bool IsState(GazetteerIndex gazetteer, ReadOnlySpan<char> name)
    {
        var candidates = gazetteer.Find(name);
        for (var i = 0; i < candidates.Count; i++)
            if (candidates[i].Kind == GazetteerKind.Place && candidates[i].Match != GazetteerMatch.Generated
                && gazetteer.Place(candidates[i].Index) is { Feature: "ADM1" } area && IsFederation(area.Country))
                return true;
        return false;
    }

    private static bool IsFederation(string country) => country is "US" or "IN" or "NG" or "BR" or "MX" or "AU" or "MY";
}
