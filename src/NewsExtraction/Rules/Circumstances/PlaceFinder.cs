using System.Collections.Frozen;
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
    private const int FarthestEvent = 2;

    // "the vicinity of Ayn Issa", "the heart of the city"
    private static readonly FrozenSet<string> PartsOfPlaces = FrozenSet.Create(StringComparer.Ordinal,
        "vicinity", "heart", "middle", "outskirt", "outskirts", "center", "centre", "area", "suburb", "edge", "neighbourhood",
        "neighborhood");

    // "near Ayn Isa": behind such a preposition a name that nobody knows is a place.
    private static readonly FrozenSet<string> BeforeUnknownPlaces =
        FrozenSet.Create(StringComparer.Ordinal, "near", "outside", "around", "in", "at");

    // "were killed in the Mecca crane collapse"
    private static readonly FrozenSet<string> BeforeEvents = FrozenSet.Create(StringComparer.Ordinal, "in", "during", "by");

    // "outside the ministry", "at a school": where a body sits, not what it does.
    private static readonly FrozenSet<string> BeforeSeats =
        FrozenSet.Create(StringComparer.Ordinal, "at", "outside", "near", "inside", "opposite", "beside");

    // "shot at a rally": people come together somewhere.
    private static readonly FrozenSet<string> Gatherings = FrozenSet.Create(StringComparer.Ordinal,
        "rally", "concert", "party", "wedding", "funeral", "festival", "match", "game", "ceremony", "parade", "march", "protest",
        "demonstration", "vigil", "procession", "celebration", "gathering", "fair");

    // "a quake struck the coast", "protests rocked the capital": what befalls a place happens there.
    private static readonly FrozenSet<string> Befalling = FrozenSet.Create(StringComparer.Ordinal,
        "strike", "hit", "rock", "shake", "grip", "sweep", "ravage", "devastate", "batter", "engulf", "paralyse", "paralyze", "plague",
        "jolt", "lash", "pummel", "convulse", "roil", "target", "affect", "inundate", "pound");

    // "Uganda has seen four outbreaks": who undergoes it is where it happens.
    private static readonly FrozenSet<string> Undergoing = FrozenSet.Create(StringComparer.Ordinal,
        "experience", "see", "suffer", "face", "witness", "endure", "record", "declare", "report", "confirm", "battle", "host");

    // Of a name that is a place for all that is known.
    private const FillerClass SaysNothing = FillerClass.Name | FillerClass.Any | FillerClass.Text | FillerClass.Plural;

    // Nobody is near a person or a body as events are near places.
    private const FillerClass SaysNothingBehindNear = SaysNothing | FillerClass.Person | FillerClass.Actor | FillerClass.Organisation;

    private readonly ParsedText _parsed = propositions.Parsed;
    private readonly EntityLayer _entities = propositions.Entities;

    /// <summary>Puts the heads of the places found into the list; none of them is in another role of the candidate. The surest kind of
    /// place that there is decides.</summary>
    public void Find(Candidate candidate, List<int> into)
    {
        into.Clear();
        Own(candidate.Head, candidate, into);
        if (candidate.Core != candidate.Head) Own(candidate.Core, candidate, into);
        if (into.Count == 0) BeforeNoun(candidate.Core, candidate, into);
        if (into.Count == 0) Befallen(candidate.Core, candidate, into);
        if (into.Count == 0) OfFillers(candidate, into);
        if (into.Count == 0) OfEvents(candidate.Head, candidate, into, FarthestEvent);
        if (into.Count == 0) Above(candidate, into);
        if (into.Count == 0) OfConjuncts(candidate, into);
        AddContaining(candidate, into);
    }

    // "fell in Homs"; a phrase that the parser may have attached wrongly counts only where no other does.
    private void Own(int predicate, Candidate candidate, List<int> into)
    {
        foreach (var argument in propositions.ArgumentsOf(predicate))
            if (argument.Origin != ArgumentOrigin.Reattached) Consider(argument, candidate, into);
        if (into.Count > 0) return;
        foreach (var argument in propositions.ArgumentsOf(predicate)) Consider(argument, candidate, into);
    }

    private void Consider(in Argument argument, Candidate candidate, List<int> into)
    {
        if (!IsLocative(argument)) return;
        var place = Inner(argument.Head);
        if ((IsPlace(place) || IsUnknownName(place, argument.Preposition) || IsSeat(place, argument.Preposition)
            || (argument.Preposition == "at" && Gatherings.Contains(_parsed.Lemma(place)))) && IsFree(place, candidate))
            Put(place, into);
    }

    private bool IsSeat(int head, string preposition) =>
        BeforeSeats.Contains(preposition)
            && _entities.HeadedBy(head) is { NominalKind: NominalKind.Institution }
                or { Kind: MentionKind.Name, Type: EntityType.Organization };

    // "a hospital in Yunnan": a place that has no name stands with the one that has.
    private void AddContaining(Candidate candidate, List<int> into)
    {
        for (var i = into.Count - 1; i >= 0; i--)
        {
            if (_entities.NameAt(into[i]) is not null) continue;
            foreach (var argument in propositions.ArgumentsOf(into[i]))
                if (argument.Head > into[i] && IsLocative(argument) && argument.Origin == ArgumentOrigin.Direct
                    && IsNamed(argument.Head) && IsFree(argument.Head, candidate))
                    Put(argument.Head, into);
        }
    }

    // "Yunnan", "China", "northern Hebei province"
    private bool IsNamed(int head)
    {
        if (!IsPlace(head)) return false;
        if (_entities.NameAt(head) is not null) return true;
        foreach (var child in _parsed.Children(head))
            if (_parsed.Relation(child) is Relation.Compound or Relation.NmodPoss or Relation.Nmod && IsNameOfPlace(child)) return true;
        return false;
    }

    // The noun of the event is what befalls a place, or what a place undergoes.
    private void Befallen(int noun, Candidate candidate, List<int> into)
    {
        var verb = _parsed.Head(noun);
        if (verb < 0 || _parsed.Upos(noun) != Upos.Noun || !propositions.Has(verb)) return;
        var (word, wanted) = (_parsed.Lemma(verb), ArgumentKind.Object);
        if (_parsed.Relation(noun) == Relation.Obj && Undergoing.Contains(word)) wanted = ArgumentKind.Subject;
        else if (_parsed.Relation(noun) != Relation.Nsubj || !Befalling.Contains(word)) return;
        PutPlaces(verb, wanted, candidate, into);
    }

    private void PutPlaces(int predicate, ArgumentKind kind, Candidate candidate, List<int> into)
    {
        foreach (var argument in propositions.ArgumentsOf(predicate))
            if (argument.Kind == kind && !argument.IsClause && IsPlace(argument.Head) && IsFree(argument.Head, candidate))
                Put(argument.Head, into);
    }

    private static bool IsLocative(in Argument argument) =>
        argument.Kind == ArgumentKind.Oblique && !argument.IsClause && Prepositions.IsLocative(argument.Preposition);

    private int Inner(int head) =>
        PartsOfPlaces.Contains(_parsed.Lemma(head)) && _parsed.Child(head, Relation.Nmod) is >= 0 and var inner
            && Prepositions.Of(_parsed, inner) == "of" && _entities.NameAt(inner) is not null ? inner : head;

    private bool IsPlace(int head) => classifier.Is(head, FillerClass.Place);

    private bool IsUnknownName(int head, string preposition) =>
        BeforeUnknownPlaces.Contains(preposition) && _parsed.Upos(head) == Upos.Propn
            && !classifier.Is(head, ~(preposition == "near" ? SaysNothingBehindNear : SaysNothing));

    private static bool IsFree(int head, Candidate candidate)
    {
        foreach (var filler in candidate.Fillers)
            if (filler.Head == head) return false;
        return !candidate.TriggerTokens.Contains(head);
    }

    private static void Put(int head, List<int> into)
    {
        if (!into.Contains(head)) into.Add(head);
    }

    // "the Homs strike", "Homs's liberation"
    private void BeforeNoun(int noun, Candidate candidate, List<int> into)
    {
        foreach (var argument in propositions.ArgumentsOf(noun))
            if (argument.Kind is ArgumentKind.Compound or ArgumentKind.Possessive && IsNameOfPlace(argument.Head)
                && IsFree(argument.Head, candidate))
                Put(argument.Head, into);
    }

    private bool IsNameOfPlace(int token) => _entities.NameAt(token) is
    {
        Type: EntityType.Settlement or EntityType.Region or EntityType.NaturalFeature,
        Label: not EntityLabel.Norp
    };

    // "killed a trader at a market in Homs": the phrase hangs on what was hit.
    private void OfFillers(Candidate candidate, List<int> into)
    {
        foreach (var filler in candidate.Fillers)
        {
            if (filler.IsClause || filler.Role.IsClause) continue;
            foreach (var argument in propositions.ArgumentsOf(filler.Head))
                if (argument.Head >= filler.Head && IsLocative(argument)
                    && argument.Origin is ArgumentOrigin.Direct or ArgumentOrigin.Reattached
                    && (IsPlace(argument.Head) || IsSeat(argument.Head, argument.Preposition)) && IsFree(argument.Head, candidate))
                    Put(argument.Head, into);
        }
    }

    // "died in a stampede near Mecca"; a step further, "in a stampede during the pilgrimage near Mecca".
    private void OfEvents(int predicate, Candidate candidate, List<int> into, int farthest)
    {
        if (farthest == 0) return;
        foreach (var argument in propositions.ArgumentsOf(predicate))
        {
            if (!MayBeItsEvent(argument) || !classifier.Is(argument.Head, FillerClass.Event)) continue;
            Own(argument.Head, candidate, into);
            BeforeNoun(argument.Head, candidate, into);
            if (into.Count == 0) OfEvents(argument.Head, candidate, into, farthest - 1);
        }
    }

    private static bool MayBeItsEvent(in Argument argument) =>
        !argument.IsClause
            && (argument.Kind == ArgumentKind.Subject
                || (argument.Kind == ArgumentKind.Oblique && BeforeEvents.Contains(argument.Preposition)));

    // Of the clauses above, as far as what they say of place holds below.
    private void Above(Candidate candidate, List<int> into)
    {
        var token = candidate.Head;
        for (var depth = 0; depth < FarthestClause && into.Count == 0; depth++)
        {
            var governor = _parsed.Head(token);
            if (governor < 0 || !ClauseBounds.SharesCircumstances(_parsed, token)) return;
            if (_parsed.Upos(governor) is Upos.Verb or Upos.Adj or Upos.Noun) Own(governor, candidate, into);
            if (into.Count == 0 && depth == 0 && Befalling.Contains(_parsed.Lemma(governor)))
                PutPlaces(governor, ArgumentKind.Object, candidate, into);
            token = governor;
        }
    }

    // Coordinated predicates: what the last says of place holds for the first too.
    private void OfConjuncts(Candidate candidate, List<int> into)
    {
        foreach (var child in _parsed.Children(candidate.Head))
            if (_parsed.Relation(child) == Relation.Conj && _parsed.Upos(child) == Upos.Verb && !VerbClause.HasSubject(_parsed, child))
                Own(child, candidate, into);
    }
}
