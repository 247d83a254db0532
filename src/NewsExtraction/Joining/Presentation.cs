using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>How a noun presents its event: as known, as new, or as neither.</summary>
internal enum Presentation : byte
{
    /// <summary>No noun: verbs do not tell.</summary>
    None,

    /// <summary>"the attack"</summary>
    Definite,

    /// <summary>"this attack"</summary>
    Demonstrative,

    /// <summary>"their attack", "Friday's attack"</summary>
    Possessive,

    /// <summary>"an attack"</summary>
    Indefinite,

    /// <summary>"five attacks"</summary>
    Numbered,

    /// <summary>"attacks"</summary>
    Bare,
}

/// <summary>Tells by the words before a noun how it presents its event.</summary>
internal static class NounPhrases
{
    private static readonly FrozenSet<string> Demonstratives = FrozenSet.Create("this", "that", "these", "those");

    private static readonly FrozenSet<string> Indefinites = FrozenSet.Create("a", "an", "some", "any", "every", "each");

    private static readonly FrozenSet<string> WordsForAnother = FrozenSet.Create("another", "other", "new", "further", "more", "second",
        "third", "separate", "previous", "earlier", "similar", "several", "many");

    /// <summary>How the noun presents its event, and whether its words say that there is another one.</summary>
    public static (Presentation Presentation, bool IsAnother) Present(ParsedText parsed, int noun)
    {
        var presentation = Presentation.Bare;
        var another = false;
        foreach (var child in parsed.Children(noun))
        {
            if (child > noun) break;
            if (ByRelation(parsed.Relation(child)) is { } byRelation)
            {
                presentation = byRelation;
                continue;
            }

            var word = parsed.Lemma(child);
            another |= WordsForAnother.Contains(word);
            presentation = ByWord(word, presentation);
        }

        return (presentation, another);
    }

    private static Presentation? ByRelation(Relation relation) => relation switch
    {
        Relation.NmodPoss => Presentation.Possessive,
        Relation.Nummod => Presentation.Numbered,
        _ => null,
    };

    // "the" says least: "the five attacks" are numbered.
    private static Presentation ByWord(string word, Presentation before)
    {
        if (word == "the") return before == Presentation.Bare ? Presentation.Definite : before;
        if (Demonstratives.Contains(word)) return Presentation.Demonstrative;
        return Indefinites.Contains(word) ? Presentation.Indefinite : before;
    }
}
