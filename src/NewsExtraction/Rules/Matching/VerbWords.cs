using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Finds the further words of a phrasal verb: particles, adverbs, prepositions and
/// complements, beside the verb or apart from it.</summary>
internal static class VerbWords
{
    /// <summary>True where every word belongs to the verb; the tokens found are added to the trigger.</summary>
    public static bool Match(ParsedText parsed, int verb, ReadOnlySpan<string> words, List<int> trigger)
    {
        foreach (var word in words)
        {
            var token = Find(parsed, verb, word);
            if (token < 0) return false;
            if (!trigger.Contains(token)) trigger.Add(token);
        }

        return true;
    }

    private static int Find(ParsedText parsed, int verb, string word)
    {
        if (Dependent(parsed, verb, word) is >= 0 and var hung) return hung;
        // A particle that the parser hung elsewhere still stands right behind the verb, or behind its object.
        if (RightBehind(parsed, verb, word) is >= 0 and var next) return next;
        return BehindObject(parsed, verb, word);
    }

    // "gave it up"; "called for calm", "accused of lying": the word itself, or what introduces a phrase or clause.
    private static int Dependent(ParsedText parsed, int verb, string word)
    {
        var usual = Prepositions.Usual(word);
        foreach (var child in parsed.Children(verb))
        {
            if (TokenWords.Is(parsed, child, word) && parsed.Relation(child) is not (Relation.Nsubj or Relation.NsubjPass)) return child;
            if (TakesMarker(parsed.Relation(child)) && Marker(parsed, child, usual) is >= 0 and var marker) return marker;
        }

        return -1;
    }

    private static bool TakesMarker(Relation relation) =>
        relation is Relation.Obl or Relation.OblAgent or Relation.Advcl or Relation.Obj or Relation.Xcomp or Relation.Nmod;

    private static int Marker(ParsedText parsed, int phrase, string preposition)
    {
        foreach (var marker in parsed.Children(phrase))
        {
            if (marker >= phrase) break;
            if (parsed.Relation(marker) is Relation.Case or Relation.Mark && Prepositions.Usual(parsed.Lemma(marker)) == preposition)
                return marker;
        }

        return -1;
    }

    private static int RightBehind(ParsedText parsed, int verb, string word)
    {
        var next = verb + 1;
        return next < parsed.SentenceOf(verb).EndToken && TokenWords.Is(parsed, next, word)
            && parsed.Upos(next) is Upos.Adp or Upos.Adv or Upos.Part or Upos.Sconj or Upos.Adj ? next : -1;
    }

    // "drove the rebels out": one of the two words behind the object's head, at most one behind its phrase.
    private static int BehindObject(ParsedText parsed, int verb, string word)
    {
        var noun = parsed.Child(verb, Relation.Obj);
        if (noun <= verb) return -1;
        var last = Math.Min(parsed.RightEdge(noun) + 1, parsed.SentenceOf(verb).EndToken - 1);
        for (var token = noun + 1; token <= Math.Min(last, noun + 2); token++)
            if (parsed.Upos(token) is Upos.Adp or Upos.Adv && TokenWords.Is(parsed, token, word)) return token;
        return -1;
    }
}
