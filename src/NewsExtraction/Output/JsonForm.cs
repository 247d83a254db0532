using System.Globalization;
using NewsExtraction.Events;

namespace NewsExtraction.Output;

/// <summary>Turns an article into the shape of its JSON.</summary>
internal sealed class JsonForm(Article article)
{
    private const int Version = 1;

    // Attributes with a property of their own; any other (of users' rules) goes into "attributes".
    private static readonly string[] OwnProperties = ["method", "kind", "cause", "quote", "leader"];

    public JsonArticle Build(string? id) => new(
        Version,
        id ?? article.Id,
        article.Language,
        Day(article.Published),
        article.MainEvent?.Id,
        article.Sentences.Select(s => Range(s.Span)).ToArray(),
        article.Entities.Select(Entity).ToArray(),
        article.Values.Select(v =>
            new JsonValue(JsonNames.Of(v.Type), v.Span.Start, v.Span.End, Text(v.Span), v.Value, Day(v.From), Day(v.To))).ToArray(),
        article.Attributions.Select(Attribution).ToArray(),
        article.Events.Select(Event).ToArray());

    private JsonEntity Entity(Entity entity)
    {
        var attributes = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in entity.Attributes) attributes[name] = value;
        var link = entity.Link is { } l ? new JsonLink(l.Source, l.Id, l.Country, l.Latitude, l.Longitude) : null;
        return new JsonEntity(entity.Id, JsonNames.Of(entity.Type), entity.Name, Rounded(entity.Confidence), attributes, link,
            entity.Mentions.Select(Mention).ToArray());
    }

    private JsonMention Mention(EntityMention mention)
    {
        var nominal = mention.Kind == MentionKind.Nominal
            ? new JsonNominal(JsonNames.Of(mention.NominalKind), mention.Count, Range(article.Syntax.Span(mention.Head)))
            : null;
        return new JsonMention(mention.Span.Start, mention.Span.End, Text(mention.Span), JsonNames.Of(mention.Kind),
            mention.IsNested ? null : JsonNames.Of(mention.Label), nominal);
    }

    private JsonAttribution Attribution(Attribution attribution) => new(
        Source(attribution),
        attribution.Cue.Select(Range).ToArray(),
        attribution.Content.Select(Range).ToArray(),
        JsonNames.Of(attribution.Quote),
        JsonNames.Of(attribution.Act));

    private JsonActor? Source(Attribution attribution) =>
        attribution.Source is { } span ? new JsonActor(span.Start, span.End, Text(span), article.EntityAt(attribution.SourceHead)?.Id)
            : null;

    private JsonEvent Event(NewsEvent e)
    {
        var facts = e.Facts;
        var roles = new OrderedDictionary<string, JsonFiller[]>(StringComparer.Ordinal);
        foreach (var role in facts.Roles) roles[role.Role] = Fillers(role);
        var time = facts.When is { } when
            ? new JsonTime(when.Span.Start, when.Span.End, when.Text, when.Value, Day(when.From), Day(when.To)) : null;
        return new JsonEvent(
            facts.Id,
            facts.Type,
            facts.Parent,
            facts.Plover,
            facts.Acled,
            JsonNames.Of(facts.Realis),
            Rounded(facts.Confidence),
            facts.Attribute("method"),
            facts.Attribute("kind"),
            facts.Attribute("cause"),
            facts.Attribute("quote"),
            e is LeaderStatement ? true : null,
            facts.Count,
            Others(facts.Attributes),
            time,
            roles,
            Fillers(facts.Initiators),
            Fillers(facts.Recipients),
            facts.Mentions.Select(Mention).ToArray());
    }

    private JsonEventMention Mention(EventMention mention)
    {
        var attributes = mention.Attributes;
        return new JsonEventMention(
            mention.Sentence,
            mention.Type,
            Trigger(mention),
            JsonNames.Of(mention.Realis),
            mention.Rule,
            Rounded(mention.Confidence),
            attributes.GetValueOrDefault("method"),
            attributes.GetValueOrDefault("kind"),
            attributes.GetValueOrDefault("cause"),
            attributes.GetValueOrDefault("quote"),
            mention.Type == nameof(LeaderStatement) ? true : null,
            mention.Count,
            Others(attributes.OrderBy(a => a.Key, StringComparer.Ordinal)),
            mention.Fillers.Select(f => new JsonRole(f.Role, f.Span.Start, f.Span.End, Text(f.Span), article.EntityOf(f.Mention)?.Id))
                .ToArray(),
            mention.Time is { } t ? new JsonTime(t.Span.Start, t.Span.End, Text(t.Span), t.Value, Day(t.From), Day(t.To)) : null,
            mention.Attribution >= 0 ? Source(article.Attributions[mention.Attribution]) : null);
    }

    /// <summary>The trigger's words; neighbours that belong together ("pushed out") are one span.</summary>
    private JsonSpan[] Trigger(EventMention mention)
    {
        var spans = new List<JsonSpan>();
        var tokens = mention.TriggerTokens;
        for (var i = 0; i < tokens.Count;)
        {
            var first = i++;
            while (i < tokens.Count && tokens[i] == tokens[i - 1] + 1) i++;
            var span = article.Syntax.Tokens.SpanOf(tokens[first], tokens[i - 1] + 1);
            spans.Add(new JsonSpan(span.Start, span.End, Text(span)));
        }

        return spans.ToArray();
    }

    private static JsonFiller[] Fillers(IEnumerable<EventParticipant> participants) =>
        participants.Select(p => p.Entity is { } entity ? new JsonFiller(entity.Id, null) : new JsonFiller(null, p.Text)).ToArray();

    private static OrderedDictionary<string, string>? Others(IEnumerable<KeyValuePair<string, string>> attributes)
    {
        OrderedDictionary<string, string>? others = null;
        foreach (var (name, value) in attributes)
            if (!OwnProperties.Contains(name)) (others ??= new OrderedDictionary<string, string>(StringComparer.Ordinal))[name] = value;
        return others;
    }

    private static JsonRange Range(TextSpan span) => new(span.Start, span.End);

    private string Text(TextSpan span) => article.TextOf(span);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static double Rounded(double confidence) => Math.Round(confidence, 3);
}
