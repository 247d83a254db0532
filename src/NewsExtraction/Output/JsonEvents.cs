using System.Text.Json;
using NewsExtraction.Events;
using NewsExtraction.Rules;

namespace NewsExtraction.Output;

/// <summary>Writes the events of an article: a method for each kind of object, as in <see cref="JsonForm"/>.</summary>
internal sealed class JsonEvents(Article article, ArticleJsonOptions options, JsonReferences references, Utf8JsonWriter json)
{
    private static readonly string[] OwnFields =
        [AttributeNames.Method, AttributeNames.Kind, AttributeNames.Cause, AttributeNames.Quote, AttributeNames.Leader];

    public void Write()
    {
        json.WriteStartArray("events"u8);
        foreach (var e in article.Events) Event(e.Facts, e is LeaderStatement);
        json.WriteEndArray();
    }

    private void Event(EventFacts facts, bool isByLeader)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, facts.Id);
        json.WriteString("type"u8, facts.Type);
        json.WriteIfKnown("parent"u8, facts.Parent);
        json.WriteString("plover"u8, facts.Plover);
        json.WriteString("acled"u8, facts.Acled);
        json.WriteString("realis"u8, JsonNames.Of(facts.Realis));
        json.WriteConfidence(facts.Confidence);
        json.WriteIfKnown("method"u8, facts.Attribute(AttributeNames.Method));
        json.WriteIfKnown("kind"u8, facts.Attribute(AttributeNames.Kind));
        json.WriteIfKnown("cause"u8, facts.Attribute(AttributeNames.Cause));
        json.WriteIfKnown("quote"u8, facts.Attribute(AttributeNames.Quote));
        json.WriteIfTrue("leader"u8, isByLeader);
        json.WriteIfKnown("count"u8, facts.Count);
        if (facts.Attributes.Count > 0) OtherAttributes(facts.Attributes);
        if (facts.When is { } when) Time(when.Span, when.Text, when.Value, when.From, when.To);
        Roles(facts.Roles);
        Participants("initiator"u8, facts.Initiators);
        Participants("recipient"u8, facts.Recipients);
        if (options.Slim) Sources(facts.Sources);
        if (options.Slim || !options.Has(ArticleParts.Sentences)) SentencesOf(facts.Mentions);
        if (!options.Slim) Mentions(facts.Mentions);
        json.WriteEndObject();
    }

    // Of users' rules; those of the built-in types have fields of their own.
    private void OtherAttributes(IEnumerable<KeyValuePair<string, string>> attributes)
    {
        var isOpen = false;
        foreach (var (name, value) in attributes)
        {
            if (OwnFields.Contains(name)) continue;
            if (!isOpen) json.WriteStartObject("attributes"u8);
            isOpen = true;
            json.WriteString(name, value);
        }

        if (isOpen) json.WriteEndObject();
    }

    private void Time(TextSpan span, ReadOnlySpan<char> text, string value, DateOnly? from, DateOnly? to)
    {
        json.WriteStartObject("time"u8);
        json.WriteValue(span, text, value, from, to);
        json.WriteEndObject();
    }

    private void Roles(IReadOnlyList<EventParticipants> roles)
    {
        json.WriteStartObject("roles"u8);
        for (var i = 0; i < roles.Count; i++) Role(roles[i]);
        json.WriteEndObject();
    }

    private void Role(EventParticipants role)
    {
        json.WriteStartArray(role.Role);
        for (var i = 0; i < role.Count; i++) Participant(role[i], withWords: options.Slim);
        json.WriteEndArray();
    }

    private void Participants(ReadOnlySpan<byte> name, IReadOnlyList<EventParticipant> participants)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < participants.Count; i++) Participant(participants[i], withWords: false);
        json.WriteEndArray();
    }

    // What is no entity is known by its words only.
    private void Participant(EventParticipant participant, bool withWords)
    {
        json.WriteStartObject();
        references.Entity(participant.Entity);
        if (withWords || participant.Entity is null) json.WriteString("text"u8, participant.Text);
        json.WriteEndObject();
    }

    private void Sources(IReadOnlyList<EventParticipant> sources)
    {
        if (sources.Count == 0) return;
        json.WriteStartArray("sources"u8);
        for (var i = 0; i < sources.Count; i++) Participant(sources[i], withWords: true);
        json.WriteEndArray();
    }

    private void SentencesOf(IReadOnlyList<EventMention> mentions)
    {
        json.WriteStartArray("sentences"u8);
        for (var i = 0; i < mentions.Count; i++)
        {
            var sentence = mentions[i].Sentence;
            if (i > 0 && mentions[i - 1].Sentence == sentence) continue;
            json.WriteStartObject();
            json.WriteNumber("sentence"u8, sentence);
            json.WriteOffsets(article.Sentences[sentence].Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Mentions(IReadOnlyList<EventMention> mentions)
    {
        json.WriteStartArray("mentions"u8);
        for (var i = 0; i < mentions.Count; i++) Mention(mentions[i]);
        json.WriteEndArray();
    }

    private void Mention(EventMention mention)
    {
        var attributes = mention.Attributes;
        json.WriteStartObject();
        json.WriteNumber("sentence"u8, mention.Sentence);
        json.WriteString("type"u8, mention.Type);
        Trigger(mention.Trigger);
        json.WriteString("realis"u8, JsonNames.Of(mention.Realis));
        json.WriteString("rule"u8, mention.Rule);
        json.WriteConfidence(mention.Confidence);
        json.WriteIfKnown("method"u8, attributes.GetValueOrDefault("method"));
        json.WriteIfKnown("kind"u8, attributes.GetValueOrDefault("kind"));
        json.WriteIfKnown("cause"u8, attributes.GetValueOrDefault("cause"));
        json.WriteIfKnown("quote"u8, attributes.GetValueOrDefault("quote"));
        json.WriteIfTrue("leader"u8, mention.Type == nameof(LeaderStatement));
        json.WriteIfKnown("count"u8, mention.Count);
        if (attributes.Count > 0) OtherAttributes(attributes.OrderBy(a => a.Key, StringComparer.Ordinal));
        Roles(mention.Fillers);
        if (mention.Time is { } time) Time(time.Span, article.Syntax.CharsIn(time.Span), time.Value, time.From, time.To);
        if (mention.Attribution >= 0) references.Source(article.Attributions[mention.Attribution]);
        json.WriteEndObject();
    }

    private void Trigger(IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartArray("trigger"u8);
        for (var i = 0; i < spans.Count; i++)
        {
            json.WriteStartObject();
            json.WriteWords(spans[i], article.Syntax);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Roles(IReadOnlyList<RoleFiller> fillers)
    {
        json.WriteStartArray("roles"u8);
        for (var i = 0; i < fillers.Count; i++) Role(fillers[i]);
        json.WriteEndArray();
    }

    private void Role(RoleFiller filler)
    {
        json.WriteStartObject();
        json.WriteString("role"u8, filler.Role);
        json.WriteWords(filler.Span, article.Syntax);
        references.Entity(article.EntityOf(filler.Mention));
        json.WriteEndObject();
    }
}
