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

    /// <summary>"did not attack", "hardly attacked".</summary>
    public static bool IsAdverb(string lemma) => Adverbs.Contains(lemma);

    /// <summary>"no troops", "neither side".</summary>
    public static bool IsDeterminer(string lemma) => lemma is "no" or "neither";

    /// <summary>"nobody", "none of them", "no civilians".</summary>
    public static bool IsNone(ParsedText parsed, int noun) =>
        Pronouns.Contains(parsed.Lemma(noun))
        || (parsed.Child(noun, Relation.Det) is >= 0 and var determiner && IsDeterminer(parsed.Lemma(determiner)));
}
