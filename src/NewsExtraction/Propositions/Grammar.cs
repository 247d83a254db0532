using System.Collections.Frozen;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>What every reader of an article asks of its trees: the classes of a predicate, the form of a clause, who acts.</summary>
internal sealed class Grammar
{
    // A particle or fixed object stands no further behind its verb than this.
    private const int LongestReach = 3;

    private static readonly FrozenSet<string> RelativePronouns =
        FrozenSet.Create(StringComparer.Ordinal, "who", "which", "that", "whom", "whoever");

    private readonly PredicateLexicon _lexicon;

    public Grammar(EntityLayer entities, PredicateLexicon lexicon)
    {
        Entities = entities;
        Parsed = entities.Parsed;
        _lexicon = lexicon;
    }

    /// <summary>The trees.</summary>
    public ParsedText Parsed { get; }

    /// <summary>The entities and values on the trees.</summary>
    public EntityLayer Entities { get; }

    /// <summary>The classes of a verb, its particle or fixed object taken in ("carry out", "take part"); of another word, those of its
    /// lemma.</summary>
    public PredicateClass ClassOf(int token)
    {
        var lemma = Parsed.Lemma(token);
        if (Parsed.Upos(token) != Upos.Verb) return _lexicon.Of(lemma);
        var seconds = _lexicon.SecondWords(lemma);
        if (seconds.IsEmpty) return _lexicon.Of(lemma);
        foreach (var child in Parsed.Children(token))
        {
            if (!MayCompleteVerb(token, child)) continue;
            foreach (var (word, classes) in seconds)
                if (word == Parsed.Lemma(child)) return classes;
        }

        return _lexicon.Of(lemma);
    }

    /// <summary>The classes of a word's lemma alone.</summary>
    public PredicateClass ClassOfLemma(int token) => _lexicon.Of(Parsed.Lemma(token));

    /// <summary>True where a predicate has one of the classes.</summary>
    public bool IsAny(int token, PredicateClass classes) => (ClassOf(token) & classes) != 0;

    /// <summary>True where a word's lemma alone has one of the classes.</summary>
    public bool IsLemmaAny(int token, PredicateClass classes) => (ClassOfLemma(token) & classes) != 0;

    /// <summary>True for a verb marked by "to", also "in order to".</summary>
    public bool IsInfinitive(int verb) => VerbClause.IsInfinitive(Parsed, verb);

    /// <summary>True for a past tense or past participle, which the tagger often takes for each other.</summary>
    public bool IsPastForm(int verb) => Parsed.Xpos(verb) is PennTag.VBN or PennTag.VBD;

    /// <summary>True where the verb itself, not one that it is joined to, has a subject.</summary>
    public bool HasOwnSubject(int verb) => Parsed.Child(verb, Relation.Nsubj) >= 0 || Parsed.Child(verb, Relation.NsubjPass) >= 0;

    /// <summary>True for "who", "which", "that" as a pronoun.</summary>
    public bool IsRelativePronoun(int token) =>
        Parsed.Xpos(token) is PennTag.WDT or PennTag.WP && RelativePronouns.Contains(Parsed.Lemma(token))
        || (Parsed.Morph(token).PronType == PronType.Rel && Parsed.Upos(token) == Upos.Pron);

    /// <summary>True for "whose".</summary>
    public bool IsWhose(int token) => Parsed.Xpos(token) == PennTag.WPS;

    /// <summary>The noun that the relative clause around a verb modifies, or -1.</summary>
    public int Antecedent(int verb)
    {
        for (var token = verb; token >= 0; token = Parsed.Head(token))
        {
            if (Parsed.Relation(token) is Relation.AclRelcl or Relation.Acl) return Parsed.Head(token);
            if (Parsed.Relation(token) is not Relation.Xcomp and not Relation.Conj and not Relation.Ccomp) return -1;
        }

        return -1;
    }

    /// <summary>Who acts in a passive, read off the tree, for the predicate may not have been visited yet; or -1.</summary>
    public int AgentOf(int verb)
    {
        foreach (var child in Parsed.Children(verb))
        {
            if (IsMeasure(child)) continue;
            if (Parsed.Relation(child) == Relation.OblAgent) return child;
            if (Parsed.Relation(child) == Relation.Obl && child > verb && !IsTime(child) && Prepositions.Of(Parsed, child) == "by")
                return child;
        }

        return -1;
    }

    /// <summary>The 'of' phrase that a noun's first phrase is ("[the city] of Homs"), or -1.</summary>
    public int OfPhrase(int noun) =>
        Parsed.Child(noun, Relation.Nmod) is >= 0 and var part && Prepositions.Of(Parsed, part) == "of" ? part : -1;

    /// <summary>True for what only measures a passive: "rejected [by a slim margin]", "by a vote of 5 to 4".</summary>
    public bool IsMeasure(int token) => Parsed.Lemma(token) is "margin" or "vote" or "percent" or "point" or "landslide";

    /// <summary>True where a time expression covers the token.</summary>
    public bool IsTime(int token) => Entities.ValueAt(token) is { IsTime: true };

    /// <summary>True where the token heads a mention of somebody who can act.</summary>
    public bool IsActor(int token) => Entities.HeadedBy(token) is { } mention && IsActor(mention);

    /// <summary>True for people, groups and states, and for what stands for them.</summary>
    public static bool IsActor(EntityMention mention) =>
        mention.Type is EntityType.Person or EntityType.ArmedGroup or EntityType.MilitaryUnit or EntityType.Organization
            or EntityType.Country or EntityType.Group
        || mention.NominalKind is NominalKind.Force or NominalKind.Insurgent or NominalKind.Criminal or NominalKind.Civil
            or NominalKind.Crowd or NominalKind.Official or NominalKind.Institution
        || (mention.Kind == MentionKind.Pronoun && mention.Type != EntityType.Other);

    private bool MayCompleteVerb(int verb, int child) =>
        child >= verb && child <= verb + LongestReach
        && Parsed.Relation(child) is Relation.CompoundPrt or Relation.Obj or Relation.Advmod;
}
