using System.Text.Json;

namespace NewsExtraction.Output;

/// <summary>Writes an article as JSON: a method for each kind of object, fields in the order of the output. What each field means stands in
/// docs/output.md.</summary>
internal sealed class JsonForm(Article article, ArticleJsonOptions options, Utf8JsonWriter json)
{
    /// <summary>Of the form; fields may be added under it, never changed.</summary>
    public const int Version = 1;

    private readonly JsonReferences _references = new(article, options, json);

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
        if (options.Has(ArticleParts.Events)) new JsonEvents(article, options, _references, json).Write();
        if (article.Warnings.Count > 0) Warnings();
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

    private void Warnings()
    {
        json.WriteStartArray("warnings"u8);
        foreach (var warning in article.Warnings)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, warning.Code);
            json.WriteOffsets(warning.Span);
            json.WriteString("message"u8, warning.Message);
            json.WriteEndObject();
        }

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
        var attributes = entity.Attributes;
        for (var i = 0; i < attributes.Count; i++) json.WriteString(attributes[i].Key, attributes[i].Value);
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
        json.WriteWords(mention.Span, article.Syntax);
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
        json.WriteValue(value.Span, article.Syntax.CharsIn(value.Span), value.Value, value.From, value.To);
        json.WriteEndObject();
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
        _references.Source(attribution);
        json.WriteRanges("cue"u8, attribution.Cue);
        json.WriteRanges("content"u8, attribution.Content);
        json.WriteString("quote"u8, JsonNames.Of(attribution.Quote));
        json.WriteString("act"u8, JsonNames.Of(attribution.Act));
        json.WriteEndObject();
    }
}
