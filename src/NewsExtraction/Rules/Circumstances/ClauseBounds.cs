using System.Collections.Frozen;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Which clauses share place and time with the clause above them.</summary>
internal static class ClauseBounds
{
    // "after the town fell", "because the town fell": has a time of its own.
    private static readonly FrozenSet<string> ApartAsClause = FrozenSet.Create(StringComparer.Ordinal,
        "after", "before", "since", "until", "when", "because", "if", "although", "though", "as", "following");

    private static readonly FrozenSet<string> ApartAsPhrase = FrozenSet.Create(StringComparer.Ordinal,
        "after", "before", "since", "until", "following", "for", "than", "like", "about", "over", "ahead of");

    // "joined his counterpart in Paris on Friday for talks"
    private static readonly FrozenSet<string> GatheringVerbs =
        FrozenSet.Create(StringComparer.Ordinal, "join", "meet", "gather", "convene", "assemble", "host", "receive");

    /// <summary>True where what is said of place and time of the governor holds for the token too.</summary>
    public static bool SharesCircumstances(ParsedText parsed, int token) => parsed.Relation(token) switch
    {
        Relation.Ccomp or Relation.Parataxis or Relation.Csubj or Relation.List or Relation.Discourse or Relation.Appos => false,
        Relation.Advcl => !ApartAsClause.Contains(Prepositions.Of(parsed, token)),
        Relation.Conj => parsed.Upos(token) != Upos.Verb || !VerbClause.HasSubject(parsed, token) || IsOfOthers(parsed, token),
        // "resigned on Friday, [ahead] of the talks"
        Relation.Advmod => parsed.Lemma(token) != "ahead",
        Relation.Obl => IsWhatTheyMetFor(parsed, token) || !ApartAsPhrase.Contains(Prepositions.Of(parsed, token)),
        Relation.Nmod => !ApartAsPhrase.Contains(Prepositions.Of(parsed, token)),
        _ => true,
    };

    /// <summary>The tokens around a token up to the next semicolons, or the ends of its sentence.</summary>
    public static (int First, int End) BetweenSemicolons(ParsedText parsed, int token)
    {
        var sentence = parsed.SentenceOf(token);
        var (first, end) = (token, token + 1);
        while (first > sentence.FirstToken && parsed.Tokens.Chars(first - 1) is not ";") first--;
        while (end < sentence.EndToken && parsed.Tokens.Chars(end) is not ";") end++;
        return (first, end);
    }

    /// <summary>True where a word stands in another main clause than the token: under a conjunct with a subject of its own.</summary>
    public static bool IsOfOtherClause(ParsedText parsed, int word, int token)
    {
        for (var at = word; at >= 0 && at != token; at = parsed.Head(at))
            if (BeginsClause(parsed, at)) return !IsUnder(parsed, token, at);
        return false;
    }

    /// <summary>True where a word stands in a clause of its own below the token's: one on a noun, or one that a conjunction sets
    /// apart.</summary>
    /// <param name="parsed">The trees.</param>
    /// <param name="word">The word below.</param>
    /// <param name="token">The word above.</param>
    /// <param name="isAfterwards">True where "after" sets nothing apart.</param>
    public static bool IsOfInnerClause(ParsedText parsed, int word, int token, bool isAfterwards)
    {
        for (var at = word; at >= 0 && at != token; at = parsed.Head(at))
            if (IsInner(parsed, at) && !(isAfterwards && Prepositions.Of(parsed, at) == "after")) return !IsUnder(parsed, token, at);
        return false;
    }

    /// <summary>True for "accused of burning the village", "jailed for killing a man": the deed was before.</summary>
    public static bool IsWhatFor(ParsedText parsed, int verb) =>
        parsed.Xpos(verb) == PennTag.VBG && Prepositions.Of(parsed, verb) is "of" or "for";

    private static bool IsInner(ParsedText parsed, int at) => parsed.Relation(at) switch
    {
        Relation.AclRelcl => true,
        Relation.Advcl => ApartAsClause.Contains(Prepositions.Of(parsed, at)),
        Relation.Obl or Relation.Nmod => ApartAsPhrase.Contains(Prepositions.Of(parsed, at)),
        _ => false,
    };

    private static bool BeginsClause(ParsedText parsed, int verb) =>
        parsed.Relation(verb) is Relation.Conj or Relation.Parataxis && parsed.Upos(verb) == Upos.Verb
        && VerbClause.HasSubject(parsed, verb) && !IsOfOthers(parsed, verb);

    private static bool IsUnder(ParsedText parsed, int token, int above)
    {
        while (token >= 0 && token != above) token = parsed.Head(token);
        return token == above;
    }

    // "One man was killed at the rally, and two were injured"
    private static bool IsOfOthers(ParsedText parsed, int verb) =>
        parsed.Child(verb, Relation.NsubjPass) is >= 0 and var subject
            && (parsed.Upos(subject) == Upos.Num || parsed.Lemma(subject) is "other" || parsed.Child(subject, Relation.Nummod) >= 0);

    private static bool IsWhatTheyMetFor(ParsedText parsed, int phrase) =>
        Prepositions.Of(parsed, phrase) == "for" && parsed.Head(phrase) is >= 0 and var verb && GatheringVerbs.Contains(parsed.Lemma(verb));
}
