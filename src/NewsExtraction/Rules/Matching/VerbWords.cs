using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Finds the further words of a phrasal verb: particles, adverbs, prepositions and complements, beside the verb or apart from
/// it.</summary>
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
        var wanted = Prepositions.Usual(word);
        foreach (var child in parsed.Children(verb))
        {
            if (TokenWords.Is(parsed, child, word) && parsed.Relation(child) is not (Relation.Nsubj or Relation.NsubjPass)) return child;
            if (parsed.Relation(child) is not (Relation.Obl or Relation.OblAgent or Relation.Advcl or Relation.Obj or Relation.Xcomp
                or Relation.Nmod))
                continue;
            foreach (var marker in parsed.Children(child))
            {
                if (marker >= child) break;
                if (parsed.Relation(marker) is Relation.Case or Relation.Mark && Prepositions.Usual(parsed.Lemma(marker)) == wanted)
                    return marker;
            }
        }

        // A particle that the parser hung elsewhere still stands right behind the verb, or behind its object.
        var end = parsed.SentenceOf(verb).EndToken;
        for (var token = verb + 1; token < Math.Min(verb + 2, end); token++)
            if (TokenWords.Is(parsed, token, word) && parsed.Upos(token) is Upos.Adp or Upos.Adv or Upos.Part or Upos.Sconj or Upos.Adj)
                return token;
        if (parsed.Child(verb, Relation.Obj) is >= 0 and var obj && obj > verb && parsed.RightEdge(obj) is var edge)
        {
            for (var token = obj + 1; token <= Math.Min(edge + 1, end - 1); token++)
                if (parsed.Upos(token) is Upos.Adp or Upos.Adv && TokenWords.Is(parsed, token, word) && token <= obj + 2) return token;
        }

        return -1;
    }
}
