using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Words that deny.</summary>
internal static class Negation
{
    private static readonly FrozenSet<string> Adverbs =
        FrozenSet.Create(StringComparer.Ordinal, "not", "never", "n't", "n’t", "nowhere", "neither", "hardly");

    private static readonly FrozenSet<string> Pronouns =
        FrozenSet.Create(StringComparer.Ordinal, "nobody", "none", "nothing", "neither");

    private static readonly FrozenSet<string> Exceptions =
        FrozenSet.Create(StringComparer.Ordinal, "but", "except", "besides");

    /// <summary>"did not attack", "hardly attacked".</summary>
    public static bool IsAdverb(string lemma) => Adverbs.Contains(lemma);

    /// <summary>"no troops", "neither side".</summary>
    public static bool IsDeterminer(string lemma) => lemma is "no" or "neither";

    /// <summary>"nobody", "none of them", "no civilians"; not "nobody but the bomber".</summary>
    public static bool IsNone(ParsedText parsed, int noun) => IsWord(parsed, noun) && !HasException(parsed, noun);

    /// <summary>"nobody but [the bomber]": what is left of none.</summary>
    public static bool IsExcepted(ParsedText parsed, int noun) => IsWord(parsed, noun) && HasException(parsed, noun);

    private static bool HasException(ParsedText parsed, int noun) =>
        noun + 1 < parsed.Count && Exceptions.Contains(parsed.Lemma(noun + 1));

    private static bool IsWord(ParsedText parsed, int noun) =>
        Pronouns.Contains(parsed.Lemma(noun))
        || (parsed.Child(noun, Relation.Det) is >= 0 and var determiner && IsDeterminer(parsed.Lemma(determiner)));
}
