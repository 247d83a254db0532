using System.Text.Json;
using NewsExtraction.Entities;
using NewsExtraction.Events;

namespace NewsExtraction.Output;

/// <summary>Writes an article as JSON: a method for each kind of object, fields in the order of the output. What each field means stands in
/// docs/output.md.</summary>
internal sealed class JsonForm(Article article, ArticleJsonOptions options, Utf8JsonWriter json)
{
    private const int Version = 1;

    private static readonly string[] OwnFields = ["method", "kind", "cause", "quote", "leader"];

    public void Write()
    {
        json.WriteStartObject();
        json.WriteNumber("version"u8, Version);
        json.WriteIfKnown("id"u8, article.Id);
        json.WriteString("language"u8, article.Language);
        Published();
        if (options.Has(ArticleParts.Events)) json.WriteString("main"u8, article.MainEvent?.Id);
        if (options.Has(ArticleParts.Sentences)) Sentences();
        if (options.Has(ArticleParts.Entities)) Entities();
        if (options.Has(ArticleParts.Values)) Values();
        if (options.Has(ArticleParts.Attributions)) Attributions();
        if (options.Has(ArticleParts.Events)) Events();
        json.WriteEndObject();
    }

    private void Published()
    {
        if (article.Published is { } day) json.WriteDay("published"u8, day);
        else json.WriteNull("published"u8);
    }

    private void Sentences()
    {
        json.WriteStartArray("sentences"u8);
        foreach (var sentence in article.Sentences) json.WriteRange(sentence.Span);
        json.WriteEndArray();
    }

    private void Entities()
    {
        json.WriteStartArray("entities"u8);
        foreach (var entity in article.Entities) Entity(entity);
        json.WriteEndArray();
    }

    private void Entity(Entity entity)
    {
        json.WriteStartObject();
        json.WriteId("id"u8, entity);
        json.WriteString("type"u8, JsonNames.Of(entity.Type));
        json.WriteString("name"u8, entity.Name);
        json.WriteConfidence(entity.Confidence);
        Attributes(entity);
        Link(entity.Link);
        if (!options.Slim) Mentions(entity);
        json.WriteEndObject();
    }

    private void Attributes(Entity entity)
    {
        json.WriteStartObject("attributes"u8);
        foreach (var (name, value) in entity.Attributes) json.WriteString(name, value);
        json.WriteEndObject();
    }

    private void Link(EntityLink? link)
    {
        if (link is null)
        {
            json.WriteNull("link"u8);
            return;
        }

        json.WriteStartObject("link"u8);
        json.WriteString("source"u8, link.Source);
        json.WriteString("id"u8, link.Id);
        json.WriteIfKnown("country"u8, link.Country);
        json.WriteIfKnown("latitude"u8, link.Latitude);
        json.WriteIfKnown("longitude"u8, link.Longitude);
        json.WriteEndObject();
    }

    private void Mentions(Entity entity)
    {
        json.WriteStartArray("mentions"u8);
        for (var i = 0; i < entity.Mentions.Count; i++) Mention(entity.Mentions[i]);
        json.WriteEndArray();
    }

    private void Mention(EntityMention mention)
    {
        json.WriteStartObject();
        json.WriteWords(mention.Span, article.Text);
        json.WriteString("kind"u8, JsonNames.Of(mention.Kind));
        if (!mention.IsNested) json.WriteString("label"u8, JsonNames.Of(mention.Label));
        if (mention.Kind == MentionKind.Nominal) Nominal(mention);
        json.WriteEndObject();
    }

    private void Nominal(EntityMention mention)
    {
        json.WriteStartObject("nominal"u8);
        json.WriteString("kind"u8, JsonNames.Of(mention.NominalKind));
        if (mention.Count is { } count) json.WriteCount("count"u8, count);
        else json.WriteNull("count"u8);
        json.WriteStartObject("head"u8);
        json.WriteOffsets(article.Syntax.Span(mention.Head));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Values()
    {
        json.WriteStartArray("values"u8);
        foreach (var value in article.Values) Value(value);
        json.WriteEndArray();
    }

    private void Value(ValueMention value)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, JsonNames.Of(value.Type));
        ValueFields(value.Span, value.Span.In(article.Text), value.Value, value.From, value.To);
        json.WriteEndObject();
    }

    private void ValueFields(TextSpan span, ReadOnlySpan<char> text, string value, DateOnly? from, DateOnly? to)
    {
        json.WriteOffsets(span);
        json.WriteString("text"u8, text);
        json.WriteString("value"u8, value);
        json.WriteIfKnown("from"u8, from);
        json.WriteIfKnown("to"u8, to);
    }

    private void Attributions()
    {
        json.WriteStartArray("attributions"u8);
        foreach (var attribution in article.Attributions) Attribution(attribution);
        json.WriteEndArray();
    }

    private void Attribution(Attribution attribution)
    {
        json.WriteStartObject();
        Source(attribution);
        json.WriteRanges("cue"u8, attribution.Cue);
        json.WriteRanges("content"u8, attribution.Content);
        json.WriteString("quote"u8, JsonNames.Of(attribution.Quote));
        json.WriteString("act"u8, JsonNames.Of(attribution.Act));
        json.WriteEndObject();
    }

    private void Source(Attribution attribution)
    {
        if (attribution.Source is not { } span) return;
        json.WriteStartObject("source"u8);
        json.WriteWords(span, article.Text);
        Reference(article.EntityAt(attribution.SourceHead));
        json.WriteEndObject();
    }

    // An entity that is part of the output is meant by its id, another by its name.
    private void Reference(Entity? entity)
    {
        if (entity is null) return;
        if (options.Has(ArticleParts.Entities)) json.WriteId("entity"u8, entity);
        else json.WriteString("name"u8, entity.Name);
    }

    private void Events()
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
        json.WriteIfKnown("method"u8, facts.Attribute("method"));
        json.WriteIfKnown("kind"u8, facts.Attribute("kind"));
        json.WriteIfKnown("cause"u8, facts.Attribute("cause"));
        json.WriteIfKnown("quote"u8, facts.Attribute("quote"));
        json.WriteIfTrue("leader"u8, isByLeader);
        json.WriteIfKnown("count"u8, facts.Count);
        OtherAttributes(facts.Attributes);
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
        ValueFields(span, text, value, from, to);
        json.WriteEndObject();
    }

    private void Roles(IReadOnlyList<EventParticipants> roles)
    {
        json.WriteStartObject("roles"u8);
        foreach (var role in roles)
        {
            json.WriteStartArray(role.Role);
            for (var i = 0; i < role.Count; i++) Participant(role[i], options.Slim);
            json.WriteEndArray();
        }

        json.WriteEndObject();
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
        Reference(participant.Entity);
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
        Trigger(mention.TriggerTokens);
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
        if (mention.Time is { } time) Time(time.Span, time.Span.In(article.Text), time.Value, time.From, time.To);
        if (mention.Attribution >= 0) Source(article.Attributions[mention.Attribution]);
        json.WriteEndObject();
    }

    // Neighbours that belong together ("pushed out") are one span.
    private void Trigger(IReadOnlyList<int> tokens)
    {
        json.WriteStartArray("trigger"u8);
        for (var i = 0; i < tokens.Count;)
        {
            var first = i++;
            while (i < tokens.Count && tokens[i] == tokens[i - 1] + 1) i++;
            json.WriteStartObject();
            json.WriteWords(article.Syntax.Tokens.SpanOf(tokens[first], tokens[i - 1] + 1), article.Text);
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
        json.WriteWords(filler.Span, article.Text);
        Reference(article.EntityOf(filler.Mention));
        json.WriteEndObject();
    }
}
