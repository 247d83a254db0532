using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;
using NewsExtraction.Joining;
using NewsExtraction.Syntax;

namespace NewsExtraction.Events;

/// <summary>Makes the record of an event out of the mentions that report it: roles joined, the
/// most specific type, what is known best of the rest.</summary>
internal sealed class RecordBuilder(ResolvedEntities entities, IReadOnlyList<Attribution> attributions,
    IReadOnlyDictionary<string, Func<EventFacts, NewsEvent>> ownRecords)
{
    private readonly ParsedText _parsed = entities.Layer.Parsed;
    private readonly EventActors _actors = new(entities);

    public NewsEvent Build(EventCluster cluster, int index)
    {
        var mentions = cluster.Mentions;
        Work.Count(mentions.Count);
        var typed = MostSpecific(mentions);
        var roles = Roles(mentions);
        var sources = Sources(mentions);
        var actors = _actors.Of(typed, mentions, roles, sources);
        var attributes = Attributes(mentions);
        return RecordTypes.Of(new EventFacts
        {
            Id = "V" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
            Type = typed.Type,
            Parent = typed.Parent,
            Plover = typed.Plover,
            Acled = Acled(typed, mentions, attributes),
            Realis = mentions.Min(m => m.Realis),
            Confidence = mentions.Max(m => m.Confidence),
            When = When(mentions),
            Roles = roles.ConvertAll(r => r.Participants),
            Attributes = attributes,
            Count = Count(mentions),
            Initiators = actors.Initiators,
            Recipients = actors.Recipients,
            Sources = sources,
            Mentions = mentions,
        }, ownRecords);
    }

    // The sub-event follows how it was done: a mention that tells what the event as a whole is said to be speaks before others, so that no
    // protest that was dispersed has the code of a violent one.
    private static string? Acled(EventMention typed, IReadOnlyList<EventMention> mentions,
        List<KeyValuePair<string, string>> attributes)
    {
        bool Agrees(EventMention mention) =>
            attributes.TrueForAll(a => mention.Attributes.TryGetValue(a.Key, out var value) && value == a.Value);
        var coded = mentions.Where(m => m.Type == typed.Type && m.Acled is not null);
        if (typed.Acled is { } own && Agrees(typed)) return own;
        return coded.FirstOrDefault(Agrees)?.Acled ?? typed.Acled ?? coded.FirstOrDefault()?.Acled;
    }

    // An exact number before "dozens".
    private static CountRange? Count(IReadOnlyList<EventMention> mentions) =>
        mentions.FirstOrDefault(m => m.Count is { IsExact: true })?.Count ?? mentions.FirstOrDefault(m => m.Count is not null)?.Count;

    // Among mentions of the type one that tells how it was done speaks for the codes; then the
    // one with most roles, since codes depend on the actors.
    private static EventMention MostSpecific(IReadOnlyList<EventMention> mentions)
    {
        var best = mentions[0];
        foreach (var mention in mentions)
        {
            var rank = mention.Definition.Outranks(best.Definition);
            if (rank > 0 || (rank == 0 && mention.Type == best.Type && Told(mention).CompareTo(Told(best)) > 0)) best = mention;
        }

        return best;
    }

    private static (int Telling, int Fillers) Told(EventMention mention)
    {
        var most = 0;
        foreach (var (_, value) in mention.Attributes) most = Math.Max(most, Telling(value));
        return (most, mention.Fillers.Count);
    }

    // A protest that turned violent is no peaceful one, though another sentence speaks of a march only.
    private static int Telling(string value) =>
        value switch { nameof(ProtestKind.Unspecified) => 0, nameof(ProtestKind.Peaceful) => 1, _ => 2 };

    private List<JoinedRole> Roles(IReadOnlyList<EventMention> mentions)
    {
        var byRole = new OrderedDictionary<string, (EventRole Role, DistinctParticipants Participants)>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            foreach (var filler in mention.Fillers)
            {
                if (!byRole.TryGetValue(filler.Role, out var known))
                    byRole[filler.Role] = known = (mention.RoleOf(filler), new DistinctParticipants());
                known.Participants.Add(Participant(filler));
            }
        }

        return byRole.Values.Select(r => new JoinedRole(r.Role, new EventParticipants(r.Role.Name, r.Participants.All))).ToList();
    }

    private EventParticipant Participant(RoleFiller filler) =>
        new(entities.EntityOf(filler.Mention), filler.Span, _parsed.CharsIn(filler.Span).ToString());

    // The narrowest time that names days; without one, the first.
    private EventTime? When(IReadOnlyList<EventMention> mentions)
    {
        ValueMention? best = null;
        foreach (var mention in mentions)
            if (mention.Time is { } time && (best is null || Days(time) < Days(best))) best = time;
        return best is null ? null : EventTime.Of(best, _parsed);
    }

    // "Tuesday" is a day, whichever it is: a year that another mention names does not tell more.
    private static int Days(ValueMention time) =>
        time is { From: { } from, To: { } to } ? to.DayNumber - from.DayNumber
        : time.Value.StartsWith("XXXX-WXX-", StringComparison.Ordinal) ? 0 : int.MaxValue;

    private static List<KeyValuePair<string, string>> Attributes(IReadOnlyList<EventMention> mentions)
    {
        var attributes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
            foreach (var (name, value) in mention.Attributes)
                if (!attributes.TryGetValue(name, out var known) || Telling(value) > Telling(known)) attributes[name] = value;
        return attributes.ToList();
    }

    private IReadOnlyList<EventParticipant> Sources(IReadOnlyList<EventMention> mentions)
    {
        var sources = new DistinctParticipants();
        foreach (var mention in mentions)
        {
            if (mention.Attribution < 0 || attributions[mention.Attribution] is not { Source: { } span, SourceHead: var head }) continue;
            var entity = head >= 0 && entities.Layer.HeadedBy(head) is { } named ? entities.EntityOf(named.Index) : null;
            sources.Add(new EventParticipant(entity, span, _parsed.CharsIn(span).ToString()));
        }

        return sources.All;
    }
}
