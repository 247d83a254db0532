using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>
/// The uses in which a noun can have a meaning of its own, as the list of nouns names them: "bare" without a determiner or noun before
/// it ("in force"), "says" of who speaks ("a source said"), "fired" of what is shot, "^" behind a name ("the Latin quarter"), "the" with
/// the article, a preposition before it ("at a party"), "~" and a preposition for what follows it ("a state of panic", "opposition to
/// the plan").
/// </summary>
internal static class NounUses
{
    /// <summary>The uses of the noun, those that tell most first.</summary>
    public static List<string> Of(ParsedText parsed, int noun)
    {
        var uses = new List<string>();
        foreach (var child in parsed.Children(noun))
            if (child > noun && Complement(parsed, child) is { } preposition) uses.Add("~" + preposition);
        if (Speaks(parsed, noun)) uses.Add("says");
        if (IsFired(parsed, noun)) uses.Add("fired");
        if (IsBare(parsed, noun)) uses.Add("bare");
        if (parsed.Child(noun, Relation.Case) is >= 0 and var marker && marker < noun && !IsDefinite(parsed, noun))
            uses.Add(parsed.Lemma(marker));
        if (IsBehindName(parsed, noun)) uses.Add("^");
        if (parsed.Child(noun, Relation.Det) is >= 0 and var article && parsed.Lemma(article) == "the") uses.Add("the");
        return uses;
    }

    // "three rounds", "dozens of rounds"
    private static bool IsFired(ParsedText parsed, int noun)
    {
        var phrase = parsed.Head(noun) is >= 0 and var above && NounPhrase.IsQuantityOf(parsed, above, noun) ? above : noun;
        return parsed.Relation(phrase) == Relation.Obj && parsed.Lemma(parsed.Head(phrase)) is "fire" or "shoot";
    }

    private static bool IsBehindName(ParsedText parsed, int noun) =>
        noun > 0 && parsed.Head(noun - 1) == noun && parsed.Upos(noun - 1) == Upos.Propn && parsed.Relation(noun - 1) == Relation.Compound;

    // "of" tells what the noun is a measure or state of only before a common noun without a determiner.
    private static string? Complement(ParsedText parsed, int child)
    {
        if (parsed.Relation(child) is not (Relation.Nmod or Relation.Acl or Relation.Obl)
            || parsed.Child(child, Relation.Case) is not (>= 0 and var marker))
            return null;
        var preposition = parsed.Lemma(marker);
        var isThing = parsed.Upos(child) != Upos.Noun || IsDefinite(parsed, child) || parsed.Child(child, Relation.Det) >= 0;
        return preposition == "of" && isThing ? null : preposition;
    }

    private static bool IsDefinite(ParsedText parsed, int noun) =>
        parsed.Child(noun, Relation.NmodPoss) >= 0
            || (parsed.Child(noun, Relation.Det) is >= 0 and var article && parsed.Lemma(article) is not ("a" or "an" or "any" or "no"));

    private static bool Speaks(ParsedText parsed, int noun)
    {
        if (parsed.Child(noun, Relation.Case) is >= 0 and var marker && parsed.Word(marker) is "according" or "According") return true;
        return parsed.Relation(noun) == Relation.Nsubj && parsed.Head(noun) is >= 0 and var verb && parsed.Upos(verb) == Upos.Verb
            && parsed.Lemma(verb) is "say" or "tell" or "add" or "report" or "confirm" or "claim" or "warn" or "note" or "explain"
                or "state" or "write" or "announce" or "describe" or "deny" or "insist" or "allege" or "reveal" or "argue" or "quote";
    }

    // A single thing without a determiner or noun before it is no thing ("by force", "out of office"), but for the subject of a headline.
    private static bool IsBare(ParsedText parsed, int noun)
    {
        if (parsed.Morph(noun).Number is GrammaticalNumber.Plur or GrammaticalNumber.Ptan || parsed.Relation(noun) == Relation.Nsubj)
            return false;
        foreach (var child in parsed.Children(noun))
        {
            if (child >= noun) continue;
            if (parsed.Relation(child) is Relation.Det or Relation.NmodPoss or Relation.Nummod or Relation.Compound) return false;
            if (parsed.Relation(child) == Relation.Amod && char.IsUpper(parsed.Word(child)[0])) return false;
        }

        return true;
    }
}
