using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>The named entities that each sentence of an article speaks of; each sentence is read once.</summary>
internal sealed class SentenceNames(ResolvedEntities entities)
{
    private const int MostCounted = 3;
    private readonly ParsedText _parsed = entities.Layer.Parsed;
    private readonly Dictionary<int, HashSet<int>> _names = [];

    /// <summary>Entities that both sentences speak of: 0 for none, 1 for three or more.</summary>
    public float Shared(int earlier, int later)
    {
        var shared = 0;
        var others = In(earlier);
        foreach (var name in In(later))
            if (shared < MostCounted && others.Contains(name)) shared++;
        return shared / (float)MostCounted;
    }

    private HashSet<int> In(int sentence)
    {
        if (_names.TryGetValue(sentence, out var known)) return known;
        var names = new HashSet<int>();
        var bounds = _parsed.Sentences[sentence];
        for (var token = bounds.FirstToken; token < bounds.EndToken; token++)
            if (entities.Layer.HeadedBy(token) is { } mention && entities.EntityOf(mention.Index) is { } entity
                && Participant.IsNamed(entity))
                names.Add(entity.Index);
        return _names[sentence] = names;
    }
}
