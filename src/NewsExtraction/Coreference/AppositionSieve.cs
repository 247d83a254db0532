using System.Collections.Frozen;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Joins appositions ("Mosul, the country's second largest city"), what a copula says of a name ("Abadi is the prime minister"),
/// and nouns of places with the names that go with them ("the town of Rawa", "Kashma village").</summary>
internal sealed class AppositionSieve(ParsedText parsed, List<Reference> references, Clusters clusters)
{
    private static readonly FrozenSet<string> Negations = FrozenSet.Create(StringComparer.Ordinal, "not", "never", "n't", "no");

    // Nouns that stand behind the name of what they are.
    private static readonly FrozenSet<string> NamedBodies = FrozenSet.Create(StringComparer.Ordinal,
        "group", "organization", "organisation", "movement", "militia", "newspaper", "magazine", "website", "agency", "airline");

    private readonly Reference?[] _byHead = ByHead(parsed, references);

    public void Join()
    {
        foreach (var reference in references)
        {
            if (reference.Kind == MentionKind.Pronoun) continue;
            if ((Apposed(reference) ?? Described(reference) ?? NameBeside(reference) ?? BodyBeside(reference)) is { } other)
                clusters.Join(other.Index, reference.Index);
        }
    }

    private static Reference?[] ByHead(ParsedText parsed, List<Reference> references)
    {
        var byHead = new Reference?[parsed.Count];
        foreach (var reference in references) byHead[reference.Head] ??= reference;
        return byHead;
    }

    // "Mosul" for "the country's second largest city".
    private Reference? Apposed(Reference reference) =>
        parsed.Relation(reference.Head) == Relation.Appos && parsed.Head(reference.Head) is >= 0 and var above
            && _byHead[above] is { } other && Fits(other, reference) ? other : null;

    // "Abadi" for "the prime minister" in "Abadi is the prime minister"; of a person "a prime minister" too.
    private Reference? Described(Reference description)
    {
        if (description.Kind != MentionKind.Nominal || !IsPredicate(description.Head)
            || SubjectOf(description.Head) is not { Kind: MentionKind.Name } name)
            return null;
        return (description.IsDefinite || name.Class == EntityClass.Person) && Fits(name, description) ? name : null;
    }

    // "Abadi" too for "Abadi, who is the prime minister".
    private Reference? SubjectOf(int predicate)
    {
        if (parsed.Child(predicate, Relation.Nsubj) is not (>= 0 and var subject)) return null;
        var isRelative = _byHead[subject] is { Kind: MentionKind.Pronoun, Form.IsRelative: true };
        return isRelative ? parsed.Relation(predicate) == Relation.AclRelcl ? _byHead[parsed.Head(predicate)] : null : _byHead[subject];
    }

    // "Rawa" for "the town" of "the town of Rawa", "Kashma" for "Kashma village".
    private Reference? NameBeside(Reference noun)
    {
        if (noun is not { Kind: MentionKind.Nominal, Class: EntityClass.Place, IsPlural: false } || !PlaceNouns.Contains(noun.Lemma))
            return null;
        foreach (var child in parsed.Children(noun.Head))
            if (_byHead[child] is { Kind: MentionKind.Name, Class: EntityClass.Place } name && IsItsName(noun, name, child)
                && (name.Type != EntityType.Country || noun.Lemma is "republic" or "kingdom" or "state" or "island" or "country"))
                return name;
        return null;
    }

    // "Red Shield" for "the Red Shield militant group".
    private Reference? BodyBeside(Reference noun)
    {
        if (noun is not { Kind: MentionKind.Nominal, Class: EntityClass.Organization, IsPlural: false }
            || !NamedBodies.Contains(noun.Lemma))
            return null;
        foreach (var child in parsed.Children(noun.Head))
            if (parsed.Relation(child) is Relation.Compound
                && _byHead[child] is { Kind: MentionKind.Name, Class: EntityClass.Organization } name
                && IsRightBefore(name.End, noun.Head) && (noun.Lemma != "agency" || parsed.Lemma(noun.Head - 1) == "news"))
                return name;
        return null;
    }

    // With nothing between that is a name or a thing of its own.
    private bool IsRightBefore(int end, int noun)
    {
        for (var token = end; token < noun; token++)
            if (parsed.Upos(token) != Upos.Adj && parsed.Lemma(token) is not ("news" or "rebel" or "terrorist" or "terror" or "militia"))
                return false;
        return end <= noun;
    }

    private bool IsItsName(Reference noun, Reference name, int child) => parsed.Relation(child) switch
    {
        Relation.Nmod => parsed.Child(child, Relation.Case) is >= 0 and var preposition && parsed.Lemma(preposition) == "of",
        Relation.Compound or Relation.Flat => name.End == noun.Head,
        _ => false,
    };

    // What a copula says as a fact: not "may be the leader", "is not the leader".
    private bool IsPredicate(int head) =>
        parsed.Child(head, Relation.Cop) >= 0 && parsed.Child(head, Relation.Aux) < 0 && !HasNegation(head);

    private bool HasNegation(int head)
    {
        foreach (var child in parsed.Children(head))
            if (Negations.Contains(parsed.Lemma(child))) return true;
        return false;
    }

    private bool Fits(Reference one, Reference other)
    {
        if (one.Kind == MentionKind.Pronoun || one.IsPlural != other.IsPlural) return false;
        if (one.Kind == MentionKind.Name && other.Kind == MentionKind.Name) return NamesFit(one, other);
        if (one.Class == EntityClass.Place && IsLineOfPlaces(one, other)) return false;
        if (one.Class == EntityClass.Other || other.Class == EntityClass.Other) return BothUnknown(one, other);
        return clusters.Agree(one.Index, other.Index);
    }

    // "the Corps, the Pasdaran"; two persons or two places side by side are two.
    private static bool NamesFit(Reference one, Reference other) =>
        one.Class == other.Class && one.Class is not (EntityClass.Place or EntityClass.Person);

    // "released from prison, Baku, Azerbaijan": a line of places, not what one of them is.
    private static bool IsLineOfPlaces(Reference one, Reference other) =>
        one.Definiteness == Definiteness.Bare || other.Definiteness == Definiteness.Bare;

    // "the plan, an offensive": what is no entity is only told by what is none.
    private static bool BothUnknown(Reference one, Reference other) =>
        one.Kind == MentionKind.Nominal && other.Kind == MentionKind.Nominal && one.Class == other.Class;
}
