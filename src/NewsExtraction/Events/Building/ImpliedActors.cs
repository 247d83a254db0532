using System.Collections.Frozen;
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
        var (actor, placeWithin) = Within(roles, initiators);
        if (actor is not null) return [actor];
        var places = roles.Where(r => r.Role.StandsForRecipient).SelectMany(r => r.Participants)
            .Where(p => p.Entity is null || !IsAmong(initiators, p.Entity)).ToList();
        return places.Count == 0 && placeWithin is not null ? [placeWithin] : places;
    }

    /// <summary>Actors that have no name, and whose country is not known, together with the name in their phrase that tells whose they are:
    /// "demonstrators in Baghdad", "parties to the conflict in Iraq".</summary>
    public IReadOnlyList<EventParticipant> WithNames(IReadOnlyList<EventParticipant> actors, IReadOnlyList<EventMention> mentions)
    {
        if (actors.Count == 0 || actors.Any(IsNamed)) return actors;
        var all = new List<EventParticipant>(actors);
        foreach (var actor in actors)
            foreach (var filler in mentions.SelectMany(m => m.Fillers))
                if (filler.Span == actor.Span && filler.Head >= 0 && NameIn(filler.Head) is { } named && !all.Contains(named))
                    all.Add(named);
        return all;
    }

    /// <summary>True for a pronoun whose antecedent was not found.</summary>
    public static bool IsUnresolved(EventParticipant actor) =>
        Pronouns.Contains(actor.Text) && (actor.Entity is null || actor.Entity.Mentions.All(m => m.Kind == MentionKind.Pronoun));

    // The first actor with a name in what is said, demanded or agreed; without one the first that has none; and the first place.
    private (EventParticipant? Actor, EventParticipant? Place) Within(IReadOnlyList<JoinedRole> roles,
        IReadOnlyList<EventParticipant> initiators)
    {
        EventParticipant? unnamed = null, place = null;
        foreach (var (role, participants) in roles)
        {
            if (!role.Has(RoleParts.RecipientWithin)) continue;
            foreach (var mention in entities.Layer.Mentions)
            {
                if (!participants.First.Span.Contains(mention.Span) || OtherThan(initiators, mention) is not { } entity) continue;
                var isName = mention.Kind == MentionKind.Name;
                if (isName && IsActor(entity.Type)) return (Participant(entity, mention), place);
                if (IsActor(entity.Type)) unnamed ??= Participant(entity, mention);
                else if (isName && IsPlace(entity.Type)) place ??= Participant(entity, mention);
            }
        }

        return (unnamed, place);
    }

    private Entity? OtherThan(IReadOnlyList<EventParticipant> initiators, EntityMention mention) =>
        mention.Kind != MentionKind.Pronoun && entities.EntityOf(mention.Index) is { } entity && !IsAmong(initiators, entity) ? entity
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
        actor.Entity is { } entity && (entity.Country is not null || entity.Mentions.Any(m => m.Kind == MentionKind.Name));

    private static bool IsAmong(IReadOnlyList<EventParticipant> participants, Entity entity) =>
        participants.Any(p => p.Entity?.Index == entity.Index);

    private static bool IsPlace(EntityType type) => type is EntityType.Settlement or EntityType.Region;

    private static bool IsActor(EntityType type) =>
        type is EntityType.Country or EntityType.Organization or EntityType.ArmedGroup or EntityType.MilitaryUnit or EntityType.Person
            or EntityType.Group;
}
