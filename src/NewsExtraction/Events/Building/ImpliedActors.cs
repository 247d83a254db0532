using System.Collections.Frozen;
using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;

namespace NewsExtraction.Events;

/// <summary>PLOVER's actors where no role names them: in what is demanded or agreed, where the event takes place, or in the phrase that
/// tells whose people they are.</summary>
internal sealed class ImpliedActors(ResolvedEntities entities)
{
    private const int DeepestPhrase = 3;

    private static readonly FrozenSet<string> Pronouns =
        FrozenSet.Create("it", "It", "he", "He", "she", "She", "they", "They", "we", "We", "I");

    private readonly ParsedText _parsed = entities.Layer.Parsed;

    /// <summary>Who is acted on where no role says so: an actor in what is demanded, accused, agreed or looked into, those with names
    /// first; else the place.</summary>
    public List<EventParticipant> Recipients(IReadOnlyList<JoinedRole> roles, IReadOnlyList<EventParticipant> initiators)
    {
        var acting = new EntitySet(initiators);
        var (actor, placeWithin) = Within(roles, acting);
        if (actor is not null) return [actor];
        var places = roles.Where(r => r.Role.StandsForRecipient).SelectMany(r => r.Participants)
            .Where(p => p.Entity is null || !acting.Has(p.Entity)).ToList();
        return places.Count == 0 && placeWithin is not null ? [placeWithin] : places;
    }

    /// <summary>Actors that have no name, and whose country is not known, together with the name in their phrase that tells whose they are:
    /// "demonstrators in Baghdad", "parties to the conflict in Iraq".</summary>
    public IReadOnlyList<EventParticipant> WithNames(IReadOnlyList<EventParticipant> actors, IReadOnlyList<EventMention> mentions,
        bool isActing = false)
    {
        if (actors.Count == 0 || actors.Any(IsNamed)) return actors;
        var all = new List<EventParticipant>(actors);
        // The same entity in other words is another one here.
        var known = actors.Select(Place).ToHashSet();
        var heads = HeadsBySpan(mentions);
        foreach (var actor in actors)
        {
            Work.Count();
            foreach (var head in heads[actor.Span])
                if ((NameIn(head) ?? (isActing ? Behind(actor, head) : null)) is { } named && known.Add(Place(named))) all.Add(named);
        }

        return all;
    }

    private static (int Entity, TextSpan Span) Place(EventParticipant actor) => (actor.Entity?.Index ?? -1, actor.Span);

    // An event may have as many mentions as the article has sentences, and as many actors: they are looked through once.
    private static ILookup<TextSpan, int> HeadsBySpan(IReadOnlyList<EventMention> mentions) =>
        mentions.SelectMany(m => m.Fillers).Where(f => f.Head >= 0).ToLookup(f => f.Span, f => f.Head);

    /// <summary>Who is acted on where neither roles nor words nor places say so: the first actor with a name in
    /// the phrases that depend on the event's verb behind it ("called off the strike after an agreement with
    /// <b>the Indian government</b>"), for deeds done to somebody.</summary>
    public IReadOnlyList<EventParticipant> Beside(EventMention typed, IReadOnlyList<EventParticipant> others)
    {
        var head = typed.TriggerHead;
        if (typed.Definition.Field is not (NewsField.Words or NewsField.Politics) || _parsed.Upos(head) != Upos.Verb
            || !typed.Definition.Roles.Any(r => r.Has(RoleParts.Recipient)))
            return [];
        var known = new EntitySet(others);
        var end = _parsed.SentenceOf(head).EndToken;
        for (var token = head + 1; token < end; token++)
        {
            if (entities.Layer.HeadedBy(token) is not { } mention || !Hangs(token, head)) continue;
            if (OtherThan(known, mention) is { } entity && IsPower(entity, mention.Kind == MentionKind.Name))
                return [Participant(entity, mention)];
        }

        return [];
    }

    /// <summary>True for a pronoun whose antecedent was not found.</summary>
    public static bool IsUnresolved(EventParticipant actor) =>
        Pronouns.Contains(actor.Text) && (actor.Entity is null || actor.Entity.Mentions.All(m => m.Kind == MentionKind.Pronoun));

    // The first actor with a name in what is said, demanded or agreed; without one the first that has none; and the first place.
    private (EventParticipant? Actor, EventParticipant? Place) Within(IReadOnlyList<JoinedRole> roles, EntitySet initiators)
    {
        EventParticipant? unnamed = null, place = null;
        foreach (var (role, participants) in roles)
        {
            if (!role.Has(RoleParts.RecipientWithin)) continue;
            foreach (var mention in entities.Layer.Within(participants.First.Span))
            {
                Work.Count();
                if (OtherThan(initiators, mention) is not { } entity || IsOwned(mention, initiators)) continue;
                var isName = mention.Kind == MentionKind.Name;
                if (isName && IsActor(entity.Type)) return (Participant(entity, mention), place);
                if (IsActor(entity.Type)) unnamed ??= Participant(entity, mention);
                else if (isName && IsPlace(entity.Type)) place ??= Participant(entity, mention);
            }
        }

        return (unnamed, place);
    }

    // "agreed to withdraw its troops": they are no others.
    private bool IsOwned(EntityMention mention, EntitySet initiators) =>
        mention.Kind != MentionKind.Name && _parsed.Child(mention.Head, Relation.NmodPoss) is >= 0 and var owner
        && entities.Layer.HeadedBy(owner) is { } possessor && entities.EntityOf(possessor.Index) is { } entity
            && initiators.Has(entity);

    private Entity? OtherThan(EntitySet initiators, EntityMention mention) =>
        mention.Kind != MentionKind.Pronoun && entities.EntityOf(mention.Index) is { } entity && !initiators.Has(entity) ? entity
            : null;

    private EventParticipant? NameIn(int head)
    {
        for (var depth = 0; depth < DeepestPhrase && head >= 0; depth++)
        {
            head = _parsed.Child(head, Relation.Nmod);
            if (head >= 0 && Owner(head) is { } owner) return owner;
        }

        return null;
    }

    // Whose forces they are ("its troops"), or who makes the paper that speaks ("parliament passed a resolution criticising ...").
    private EventParticipant? Behind(EventParticipant actor, int head)
    {
        var isActor = actor.Entity is { } entity && IsActor(entity.Type);
        if (_parsed.Child(head, Relation.NmodPoss) is >= 0 and var owner)
            return actor.Entity?.Type is EntityType.MilitaryUnit or EntityType.ArmedGroup ? Whoever(owner) : null;
        return !isActor && _parsed.Relation(head) == Relation.Obj && _parsed.Child(head, Relation.Acl) is >= 0 and var said
            && _parsed.Upos(said) == Upos.Verb && _parsed.Child(said, Relation.Mark) < 0
            && _parsed.Child(_parsed.Head(head), Relation.Nsubj) is >= 0 and var subject ? Whoever(subject) : null;
    }

    private EventParticipant? Whoever(int head) =>
        (entities.Layer.HeadedBy(head) ?? entities.Layer.NameAt(head)) is { } mention && entities.EntityOf(mention.Index) is { } entity
            && IsActor(entity.Type) ? Participant(entity, mention) : null;

    private static bool IsPower(Entity entity, bool isName) => isName
        ? entity.Type is EntityType.Country or EntityType.Organization or EntityType.ArmedGroup or EntityType.MilitaryUnit
            or EntityType.Person
        : entity.Country is not null && IsActor(entity.Type);

    // Down from the event's word by objects, prepositions and clauses of circumstance, not by relative clauses and conjuncts.
    private bool Hangs(int token, int head)
    {
        for (var depth = 0; depth <= DeepestPhrase + 1; depth++)
        {
            if (token == head) return depth > 0;
            if (token < 0 || _parsed.Relation(token) is not (Relation.Obj or Relation.Obl or Relation.Nmod or Relation.NmodPoss
                or Relation.Advcl or Relation.Nsubj or Relation.Compound or Relation.Amod or Relation.OblAgent))
                return false;
            token = _parsed.Head(token);
        }

        return false;
    }

    // Who or what stands there, where it can tell whose people others are.
    private EventParticipant? Owner(int head)
    {
        if ((entities.Layer.HeadedBy(head) ?? entities.Layer.NameAt(head)) is not { Kind: not MentionKind.Pronoun } mention
            || entities.EntityOf(mention.Index) is not { } entity)
            return null;
        var tells = mention.Kind == MentionKind.Name ? IsActor(entity.Type) || IsPlace(entity.Type)
            : IsActor(entity.Type) && entity.Country is not null;
        return tells ? Participant(entity, mention) : null;
    }

    private EventParticipant Participant(Entity entity, EntityMention mention) =>
        new(entity, mention.Span, _parsed.CharsIn(mention.Span).ToString());

    private static bool IsNamed(EventParticipant actor) =>
        actor.Entity is { } entity && (entity.Country is not null || entity.HasName);

    private static bool IsPlace(EntityType type) => type is EntityType.Settlement or EntityType.Region;

    private static bool IsActor(EntityType type) =>
        type is EntityType.Country or EntityType.Organization or EntityType.ArmedGroup or EntityType.MilitaryUnit or EntityType.Person
            or EntityType.Group;
}
