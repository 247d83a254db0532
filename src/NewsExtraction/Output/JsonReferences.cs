using System.Text.Json;

namespace NewsExtraction.Output;

/// <summary>Fields that say who is meant. They never refer to what is not part of the output.</summary>
internal sealed class JsonReferences(Article article, ArticleJsonOptions options, Utf8JsonWriter json)
{
    /// <summary>Who says it: the words and the entity that they name.</summary>
    public void Source(Attribution attribution)
    {
        if (attribution.Source is not { } span) return;
        json.WriteStartObject("source"u8);
        json.WriteWords(span, article.Syntax);
        Entity(article.SpeakerOf(attribution));
        json.WriteEndObject();
    }

    /// <summary>An entity that is part of the output is meant by its id, another by its name.</summary>
    public void Entity(Entity? entity)
    {
        if (entity is null) return;
        if (options.Has(ArticleParts.Entities)) json.WriteId("entity"u8, entity);
        else json.WriteString("name"u8, entity.Name);
    }
}
