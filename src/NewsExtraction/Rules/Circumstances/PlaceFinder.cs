using NewsExtraction.Entities;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>
/// Where an event happened, where its frame does not say: a place behind "in", "near", "outside" ..., a place name before a noun, or the
/// place of the clause
/// that the event's own clause belongs to.
/// </summary>
internal sealed class PlaceFinder(PropositionLayer propositions, FillerClassifier classifier)
{
    private const int FarthestClause = 5;
    private readonly ParsedText _parsed = propositions.Parsed;
    private readonly EntityLayer _entities = propositions.Entities;

    /// <summary>Adds the heads of the places found; none of them is in another role of the candidate.</summary>
    public void Find(Candidate candidate, List<int> into)
    {
        into.Clear();
        Own(candidate.Head, candidate, into);
        if (candidate.Core != candidate.Head) Own(candidate.Core, candidate, into);
        if (into.Count > 0) return;
        BeforeNoun(candidate.Core, candidate, into);
        if (into.Count > 0) return;
        OfFillers(candidate, into);
        if (into.Count > 0) return;
        OfEvents(candidate, into);
        if (into.Count > 0) return;
        Above(candidate, into);
    }

    private void Own(int predicate, Candidate candidate, List<int> into)
    {
        foreach (var argument in propositions.ArgumentsOf(predicate))
            if (argument.Origin != ArgumentOrigin.Reattached) Consider(argument, candidate, into);
        if (into.Count > 0) return;
        foreach (var argument in propositions.ArgumentsOf(predicate)) Consider(argument, candidate, into);
    }

    private void Consider(in Argument argument, Candidate candidate, List<int> into)
    {
        if (argument.Kind != ArgumentKind.Oblique || argument.IsClause || !Prepositions.IsLocative(argument.Preposition)) return;
        var place = Inner(argument.Head);
        if ((IsPlace(place) || IsUnknownName(place, argument.Preposition)) && IsFree(place, candidate)) Put(place, into);
    }

    // "the vicinity of Ayn Issa", "the heart of the city"
    private int Inner(int head)
    {
        if (_parsed.Lemma(head) is not ("vicinity" or "heart" or "middle" or "outskirt" or "outskirts" or "center" or "centre" or "area"
            or "suburb" or "edge" or "neighbourhood" or "neighborhood"))
            return head;
        return _parsed.Child(head, Relation.Nmod) is >= 0 and var inner && Prepositions.Of(_parsed, inner) == "of"
            && _entities.NameAt(inner) is not null ? inner : head;
    }

    // "near Ayn Isa": behind such a preposition a name that nobody knows is a place.
    private bool IsUnknownName(int head, string preposition) =>
        preposition is "near" or "outside" or "around" or "in" or "at" && _parsed.Upos(head) == Upos.Propn
            && classifier.Classify(head).Known is var known
        && (known & ~(
            FillerClass.Name | FillerClass.Any | FillerClass.Text | FillerClass.Plural | (preposition == "near"
            ? FillerClass.Person | FillerClass.Actor | FillerClass.Organisation : FillerClass.None))) == 0;

    private static void Put(int head, List<int> into)
    {
        if (!into.Contains(head)) into.Add(head);
    }

    private bool IsPlace(int head) => (classifier.Classify(head).Known & FillerClass.Place) != 0;

    private static bool IsFree(int head, Candidate candidate)
    {
        foreach (var filler in candidate.Fillers)
            if (filler.Head == head) return false;
        return !candidate.TriggerTokens.Contains(head);
    }

    // "were killed in the Mecca crane collapse", "died in a stampede near Mecca"
    private void OfEvents(Candidate candidate, List<int> into) => OfEvents(candidate.Head, candidate, into, 0);

    private void OfEvents(int predicate, Candidate candidate, List<int> into, int depth)
    {
        foreach (var argument in propositions.ArgumentsOf(predicate))
        {
            if (argument.Kind is not (ArgumentKind.Oblique or ArgumentKind.Subject) || argument.IsClause
                || (classifier.Classify(argument.Head).Known & FillerClass.Event) == 0)
                continue;
            if (argument.Kind == ArgumentKind.Oblique && argument.Preposition is not ("in" or "during" or "by")) continue;
            Own(argument.Head, candidate, into);
            BeforeNoun(argument.Head, candidate, into);
            // "in a stampede during the pilgrimage near Mecca"
            if (into.Count == 0 && depth == 0) OfEvents(argument.Head, candidate, into, 1);
        }
    }

    private void BeforeNoun(int noun, Candidate candidate, List<int> into)
    {
        foreach (var argument in propositions.ArgumentsOf(noun))
        {
            if (argument.Kind is not (ArgumentKind.Compound or ArgumentKind.Possessive) || !IsFree(argument.Head, candidate)) continue;
            if (_entities.NameAt(argument.Head) is
                {
                    Type: EntityType.Settlement or EntityType.Region or EntityType.NaturalFeature,
                    Label: not EntityLabel.Norp
                })
                Put(argument.Head, into);
        }
    }

    // "killed a trader at a market in Homs": the phrase hangs on what was hit.
    private void OfFillers(Candidate candidate, List<int> into)
    {
        foreach (var filler in candidate.Fillers)
        {
            if (filler.IsClause || filler.Role.IsClause) continue;
            foreach (var argument in propositions.ArgumentsOf(filler.Head))
            {
                if (argument.Head < filler.Head || argument.Kind != ArgumentKind.Oblique || argument.IsClause
                    || argument.Origin is not (ArgumentOrigin.Direct or ArgumentOrigin.Reattached)
                    || !Prepositions.IsLocative(argument.Preposition))
                    continue;
                if (IsPlace(argument.Head) && IsFree(argument.Head, candidate)) Put(argument.Head, into);
            }
        }
    }

    private void Above(Candidate candidate, List<int> into)
    {
        var token = candidate.Head;
        for (var depth = 0; depth < FarthestClause && into.Count == 0; depth++)
        {
            var governor = _parsed.Head(token);
            if (governor < 0 || !HoldsBelow(token)) break;
            if (_parsed.Upos(governor) is Upos.Verb or Upos.Adj or Upos.Noun) Own(governor, candidate, into);
            token = governor;
        }

        // Coordinated predicates: what the last says of place holds for the first too.
        if (into.Count > 0) return;
        foreach (var child in _parsed.Children(candidate.Head))
            if (_parsed.Relation(child) == Relation.Conj && _parsed.Upos(child) == Upos.Verb && _parsed.Child(child, Relation.Nsubj) < 0
                && _parsed.Child(child, Relation.NsubjPass) < 0)
                Own(child, candidate, into);
    }

    /// <summary>True where place and time of the governor hold for the token's clause: not across a clause that is said or thought, nor
    /// "after", "before".</summary>
    private bool HoldsBelow(int token) => ClauseBounds.SharesCircumstances(_parsed, token);
}
