using NewsExtraction.Entities;
using NewsExtraction.Rules;

namespace NewsExtraction.Events;

/// <summary>A role as the mentions of one event fill it together, with what the rules say of it.</summary>
internal readonly record struct JoinedRole(EventRole Role, EventParticipants Participants);

/// <summary>PLOVER's two actors: who acts, and who is acted on.</summary>
/// <param name="Initiators">Who acts.</param>
/// <param name="Recipients">Who is acted on.</param>
internal readonly record struct ActorPair(IReadOnlyList<EventParticipant> Initiators, IReadOnlyList<EventParticipant> Recipients);

/// <summary>Finds PLOVER's two actors of an event: first those that its roles name, then
/// those that its words or its report imply.</summary>
internal sealed class EventActors(ResolvedEntities entities)
{
    private readonly ImpliedActors _implied = new(entities);

    /// <summary>The actors of an event.</summary>
    /// <param name="typed">The mention that gives the event its type.</param>
    /// <param name="mentions">All its mentions.</param>
    /// <param name="roles">Its roles.</param>
    /// <param name="sources">Who the report is credited to.</param>
    public ActorPair Of(EventMention typed, IReadOnlyList<EventMention> mentions, IReadOnlyList<JoinedRole> roles,
        IReadOnlyList<EventParticipant> sources)
    {
        var stated = Stated(roles);
        var initiators = IsSourceActing(typed, stated.Initiators, sources) ? sources : stated.Initiators;
        if (typed.Plover is null) return new ActorPair(initiators, stated.Recipients);
        initiators = _implied.WithNames(initiators, mentions, isActing: true);
        var recipients = stated.Recipients.Count > 0 ? _implied.WithNames(stated.Recipients, mentions)
            : _implied.Recipients(roles, initiators);
        if (recipients.Count == 0 && initiators.Count > 0) recipients = _implied.Beside(typed, [.. initiators, .. sources]);
        return new ActorPair(initiators, recipients);
    }

    /// <summary>The actors that roles name.</summary>
    public static ActorPair Stated(IReadOnlyList<JoinedRole> roles)
    {
        var initiators = new List<EventParticipant>();
        var recipients = new List<EventParticipant>();
        foreach (var (role, participants) in roles)
        {
            if (role.Has(RoleParts.Sides))
            {
                initiators.Add(participants.First);
                recipients.AddRange(participants.Skip(1));
            }
            else if (role.Has(RoleParts.Initiator) && !roles.Any(r => r.Role.Name == role.ActsUnless))
            {
                initiators.AddRange(participants);
            }
            else if (role.Has(RoleParts.Recipient))
            {
                recipients.AddRange(participants);
            }
        }

        return new ActorPair(initiators, recipients);
    }

    private static bool IsSourceActing(EventMention typed, IReadOnlyList<EventParticipant> initiators,
        IReadOnlyList<EventParticipant> sources)
    {
        // "must hand over": who says that somebody must is who demands it.
        if (initiators.Count == 0) return typed.Definition.Roles.Any(r => r.Has(RoleParts.InitiatorOrSource));
        // "The party said it would ...": a pronoun that nothing else tells of is the speaker.
        return sources.Count > 0 && initiators.All(ImpliedActors.IsUnresolved);
    }
}
