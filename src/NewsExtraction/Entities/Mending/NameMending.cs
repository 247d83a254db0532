using NewsExtraction.Lexicons;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Mends the names that the models found, where how news is written tells better: datelines, firms whose names end in 's, storms
/// and fires, words that are no names, and one type for all mentions of a name.</summary>
internal sealed class NameMending(GazetteerIndex gazetteer, WordLists words)
{
    private readonly Datelines _datelines = new(gazetteer);
    private readonly NoNames _none = new(gazetteer);
    private readonly BodyNames _bodies = new(words);

    /// <summary>Changes, adds and takes away names.</summary>
    public void Mend(ParsedText parsed, List<EntityMention> names)
    {
        _datelines.Mend(parsed, names);
        _none.Drop(parsed, names);
        TradeNames.Mend(parsed, names);
        NamedDisasters.Mend(parsed, names);
        _bodies.Mend(parsed, names);
        SameWords.Agree(parsed, names);
    }
}
