using NewsExtraction.Diagnostics;
using NewsExtraction.Events;
using NewsExtraction.Rules;

namespace NewsExtraction.Output;

/// <summary>Reads events and their mentions.</summary>
internal sealed class EventReader(ReadWords words, EntityReader entities, StatementReader statements, IReadOnlyList<ValueMention> values,
    IReadOnlyDictionary<string, Func<EventFacts, NewsEvent>> ownRecords)
{
    private static readonly string[] OwnFields = [AttributeNames.Method, AttributeNames.Kind, AttributeNames.Cause, AttributeNames.Quote];
    private readonly ILookup<TextSpan, ValueMention> _times = values.Where(v => v.IsTime).ToLookup(v => v.Span);
    private int[] _order = [];
    private int _mentions;

    public NewsEvent[] Read(JsonPlace events)
    {
        var all = events.Items().ToArray();
        // Mentions have numbers in the order of the text, over all events.
        var starts = all.SelectMany(e => e.Part("mentions").Items()).Select(m => m.Field("trigger").Items().Select(t => t.Span().Start)
            .DefaultIfEmpty(0).First()).ToArray();
        _order = new int[starts.Length];
        var number = 0;
        foreach (var i in Enumerable.Range(0, starts.Length).OrderBy(i => starts[i])) _order[i] = number++;
        return [.. all.Select(Event)];
    }

    private NewsEvent Event(JsonPlace place)
    {
        var mentions = place.Part("mentions").Items().Select(Mention).ToArray();
        var roles = Roles(place.Field("roles"), mentions);
        var sources = Sources(mentions);
        var attributes = Attributes(place);
        if (mentions.Any(m => m.Attributes.ContainsKey(AttributeNames.Leader))) attributes[AttributeNames.Leader] = "true";
        return RecordTypes.Of(new EventFacts
        {
            Id = place.Field("id").Words(),
            Type = place.Field("type").Words(),
            Parent = place.Find("parent")?.Words(),
            Plover = place.Find("plover")?.Words(),
            Acled = place.Find("acled")?.Words(),
            Realis = place.Field("realis").Named<Realis>(JsonNames.Of),
            Confidence = place.Field("confidence").Number(),
            When = place.Find("time") is { } time ? Time(time) : null,
            Roles = roles,
            Attributes = [.. attributes],
            Count = place.Find("count")?.Count(),
            Initiators = Actors(place.Field("initiator"), roles, sources),
            Recipients = Actors(place.Field("recipient"), roles, sources),
            Sources = sources,
            Mentions = mentions,
        }, ownRecords);
    }

    private static EventTime Time(JsonPlace time) => new(time.Span(), time.Field("text").Words(), time.Field("value").Words(),
        time.Find("from")?.Day(), time.Find("to")?.Day());

    private static SortedDictionary<string, string> Attributes(JsonPlace place)
    {
        var attributes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in OwnFields)
            if (place.Find(name) is { } value) attributes[name] = value.Words();
        foreach (var value in place.Find("attributes")?.Fields() ?? []) attributes[value.Name] = value.Words();
        if (place.Find(AttributeNames.Leader) is { } leader && leader.IsTrue()) attributes[AttributeNames.Leader] = "true";
        return attributes;
    }

    private EventMention Mention(JsonPlace place)
    {
        var trigger = place.Field("trigger").Items().ToArray();
        var tokens = trigger.SelectMany(t => Pieces(t)).ToArray();
        return new EventMention
        {
            Index = _order[_mentions++],
            Type = place.Field("type").Words(),
            Sentence = Sentence(place.Field("sentence")),
            TriggerTokens = tokens,
            TriggerHead = tokens.Length > 0 ? tokens[0] : throw place.Fault(JsonMessages.FieldMissing("trigger")),
            Trigger = [.. trigger.Select(t => t.Span())],
            Realis = place.Field("realis").Named<Realis>(JsonNames.Of),
            Rule = place.Field("rule").Words(),
            Confidence = (float)place.Field("confidence").Number(),
            Fillers = [.. place.Field("roles").Items().Select(Filler)],
            Time = place.Find("time") is { } time ? Value(time) : null,
            Attribution = place.Find("source") is { } source ? statements.OfSource(source.Span()) : -1,
            Attributes = Attributes(place),
            Count = place.Find("count")?.Count(),
        };
    }

    private IEnumerable<int> Pieces(JsonPlace place)
    {
        var (first, end) = words.PiecesOf(place.Span(), place);
        return Enumerable.Range(first, end - first);
    }

    private int Sentence(JsonPlace place) => place.Int() is var index && index >= 0 && index < words.Parsed.Sentences.Count ? index
        : throw place.Fault(JsonMessages.WrongKind($"sentence {index}", $"a number from 0 to {words.Parsed.Sentences.Count - 1}"));

    // A mention's time is one of the article's values.
    private ValueMention Value(JsonPlace time)
    {
        var (span, value) = (time.Span(), time.Field("value").Words());
        return _times[span].FirstOrDefault(v => v.Value == value)
            ?? new ValueMention(-1, ValueKind.Date, span, -1, -1, value, time.Find("from")?.Day(), time.Find("to")?.Day());
    }

    private RoleFiller Filler(JsonPlace place) => new(place.Field("role").Words(), place.Span(), -1, entities.MentionOf(place));

    private List<EventParticipants> Roles(JsonPlace roles, IReadOnlyList<EventMention> mentions)
    {
        var fillers = mentions.SelectMany(m => m.Fillers).ToLookup(f => f.Role, StringComparer.Ordinal);
        var all = new List<EventParticipants>();
        foreach (var role in roles.Fields())
        {
            if (!role.Items().Any()) throw role.Fault(RecordMessages.RoleWithoutParticipants(role.Name));
            // Of one entity, and of one wording, the first filler stands for all.
            var byMeaning = fillers[role.Name].Select(f => new EventParticipant(entities.Of(f.Mention), f.Span, WordsOf(f.Span)))
                .GroupBy(p => (p.Entity?.Index ?? -1, p.Entity is null ? p.Text : string.Empty)).ToDictionary(g => g.Key, g => g.First());
            all.Add(new EventParticipants(role.Name, role.Items().Select(p =>
            {
                var (entity, text) = (entities.Named(p), p.Find("text")?.Words());
                return byMeaning.GetValueOrDefault((entity?.Index ?? -1, entity is null ? text ?? string.Empty : string.Empty))
                    ?? Participant(p);
            })));
        }

        return all;
    }

    private string WordsOf(TextSpan span) => words.Parsed.CharsIn(span).ToString();

    // Those that fill a role or are credited are known with their words; of others the first mention stands for them.
    private List<EventParticipant> Actors(JsonPlace actors, IReadOnlyList<EventParticipants> roles, IReadOnlyList<EventParticipant> sources)
    {
        var known = roles.SelectMany(r => r).Concat(sources).ToArray();
        return actors.Items().Select(a =>
        {
            var actor = Participant(a);
            return Array.Find(known, k => k == actor) ?? actor;
        }).ToList();
    }

    private EventParticipant Participant(JsonPlace place) => entities.Named(place) is { } entity
        ? new EventParticipant(entity, entity.Mentions.Count > 0 ? entity.Mentions[0].Span : default, entity.Mentions.Count > 0
            ? WordsOf(entity.Mentions[0].Span) : entity.Name)
        : new EventParticipant(null, default, place.Field("text").Words());

    private List<EventParticipant> Sources(IReadOnlyList<EventMention> mentions)
    {
        var sources = new DistinctParticipants();
        foreach (var mention in mentions)
            if (mention.Attribution >= 0 && statements.All[mention.Attribution].Source is { } span)
                sources.Add(new EventParticipant(statements.Speaker(span), span, WordsOf(span)));
        return [.. sources.All];
    }
}
