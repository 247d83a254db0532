using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Finds the names of an article. Implementations are safe to use from several threads.</summary>
internal interface INameFinder
{
    /// <summary>Adds names that do not overlap: the name alone, without title, determiner and possessive ending.</summary>
    void Find(ParsedText parsed, ArticleContext context, List<EntityMention> mentions, CancellationToken cancellationToken);
}

/// <summary>Finds times and other values of an article. Implementations are safe to use from several threads.</summary>
internal interface IValueFinder
{
    /// <summary>Adds values; times and numbers may overlap.</summary>
    void Find(ParsedText parsed, ArticleContext context, List<ValueMention> values, CancellationToken cancellationToken);
}
