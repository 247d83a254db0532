using NewsExtraction.Entities;
using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <summary>Tells whether a phrase may fill a role, or is what a rule demands of an argument.</summary>
internal sealed class FillerTest(EntityLayer entities, TriggerIndex index, HeadKinds nouns)
{
    /// <summary>Tells what fillers are.</summary>
    public FillerClassifier Classifier { get; } = new(entities, index, nouns);

    /// <summary>Tells whether a word of a set stands in a sentence.</summary>
    public SentenceWords Words { get; } = new(entities.Parsed);

    /// <summary>True where the filler is what the selector demands in parentheses: known to be of a class, or a word of a set.</summary>
    public bool Accepts(ArgumentSelector selector, int head)
    {
        if (selector.Classes != FillerClass.None) return Classifier.Is(head, selector.Classes) != selector.IsNegated;
        return selector.Lemmas is null || selector.Lemmas.EndsAt(entities.Parsed, head) != selector.IsNegated;
    }

    /// <summary>True where the role's class does not rule the filler out.</summary>
    public bool Admits(EventRole role, int head, bool isClause)
    {
        if (role.IsClause && entities.ValueAt(head) is not { IsTime: true }) return true;
        var knowledge = Classifier.Classify(head);
        if ((knowledge.Known & FillerClass.Time) != 0 && (role.Classes & FillerClass.Time) == 0) return false;
        if (isClause && (role.Classes & (FillerClass.Any | FillerClass.Event)) == 0) return false;
        return (knowledge.Possible & role.Classes) != 0;
    }
}
