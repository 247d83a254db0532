using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Events;

/// <summary>PLOVER's actors where no role names them: in what is demanded or agreed, where the event takes place, or in the phrase that
/// tells whose people they are.</summary>
internal sealed class ImpliedActors(ResolvedEntities entities)
{
    private const int DeepestPhrase = 3;
    private readonly ParsedText _parsed = entities.Layer.Parsed;

    /// <summary>Who is acted upon where no role says so: an actor in what is demanded, accused, agreed or looked into, those with names
    /// first; else the place.</summary>
    public List<EventParticipant> Recipients(IReadOnlyList<EventParticipants> roles, IReadOnlyList<EventParticipant> initiators)
    {
        EventParticipant? unnamed = null;
        EventParticipant? place = null;
        foreach (var role in roles)
        {
            if (role.Role is not ("Content" or "Subject" or "Cause" or "Act" or "Topic" or "Objective")) continue;
            foreach (var mention in entities.Layer.Mentions)
            {
                if (!role.First.Span.Contains(mention.Span) || mention.Kind == MentionKind.Pronoun
                    || entities.EntityOf(mention.Index) is not { } entity || IsAmong(initiators, entity))
                    continue;
                if (IsActor(entity.Type))
                {
                    var participant = new EventParticipant(entity, mention.Span, mention.Span.In(_parsed.Text).ToString());
                    if (mention.Kind == MentionKind.Name) return [participant];
                    unnamed ??= participant;
                }
                else if (mention.Kind == MentionKind.Name && entity.Type is EntityType.Settlement or EntityType.Region)
                {
                    place ??= new EventParticipant(entity, mention.Span, mention.Span.In(_parsed.Text).ToString());
                }
            }
        }

        if (unnamed is not null) return [unnamed];
        var places = roles.Where(r => r.Role is "Place" or "Destination").SelectMany(r => r)
            .Where(p => p.Entity is null || !IsAmong(initiators, p.Entity)).ToList();
        return places.Count == 0 && place is not null ? [place] : places;
    }

    /// <summary>Actors that have no name, and whose country is not known, together with the name in their phrase that tells whose they are:
    /// "demonstrators in Baghdad", "parties to the conflict in Iraq".</summary>
    public IReadOnlyList<EventParticipant> WithNames(IReadOnlyList<EventParticipant> actors, IReadOnlyList<EventMention> mentions)
    {
        if (actors.Count == 0 || actors.Any(IsNamed)) return actors;
        var all = new List<EventParticipant>(actors);
        foreach (var actor in actors)
            foreach (var mention in mentions)
                foreach (var filler in mention.Fillers)
                    if (filler.Span == actor.Span && filler.Head >= 0 && NameIn(filler.Head) is { } named && !all.Contains(named))
                        all.Add(named);
        return all;
    }

    private EventParticipant? NameIn(int head)
    {
        for (var depth = 0; depth < DeepestPhrase && head >= 0; depth++)
        {
            head = _parsed.Child(head, Relation.Nmod);
            if (head < 0 || (entities.Layer.HeadedBy(head) ?? entities.Layer.NameAt(head)) is not { Kind: not MentionKind.Pronoun } mention
                || entities.EntityOf(mention.Index) is not { } entity)
                continue;
            if (mention.Kind != MentionKind.Name && (!IsActor(entity.Type) || entity.Country is null)) continue;
            if (IsActor(entity.Type) || entity.Type is EntityType.Settlement or EntityType.Region)
                return new EventParticipant(entity, mention.Span, mention.Span.In(_parsed.Text).ToString());
        }

        return null;
    }

    /// <summary>True for a pronoun whose antecedent was not found.</summary>
    public static bool IsUnresolved(EventParticipant actor) =>
        actor.Text is "it" or "It" or "he" or "He" or "she" or "She" or "they" or "They" or "we" or "We" or "I"
            && (actor.Entity is null || actor.Entity.Mentions.All(m => m.Kind == MentionKind.Pronoun));

    private static bool IsNamed(EventParticipant actor) =>
        actor.Entity is { } entity && (entity.Country is not null || entity.Mentions.Any(m => m.Kind == MentionKind.Name));

    private static bool IsAmong(IReadOnlyList<EventParticipant> participants, Entity entity) =>
        participants.Any(p => p.Entity?.Index == entity.Index);

    private static bool IsActor(EntityType type) =>
        type is EntityType.Country or EntityType.Organization or EntityType.ArmedGroup or EntityType.MilitaryUnit or EntityType.Person
            or EntityType.Group;
}
