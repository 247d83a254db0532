namespace NewsExtraction.Places;

/// <summary>A place named within another name.</summary>
/// <param name="Mention">Its words.</param>
/// <param name="Known">Index of the article's entity that bears the name, or -1.</param>
internal readonly record struct NestedPlace(EntityMention Mention, int Known);
