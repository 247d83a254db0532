using NewsExtraction.Events;
using NewsExtraction.Rules;

namespace NewsExtraction.Joining;

/// <summary>What the sentences of an article tell of: deeds, what they lead to, and what is done about them. Of a deed and its effect side
/// by side the deed is what the article is about.</summary>
internal sealed class StoryParts
{
    private const StoryPart Deed = StoryPart.Fight | StoryPart.Disaster | StoryPart.Protest;
    private readonly Dictionary<int, StoryPart> _told = [];

    public StoryParts(IReadOnlyList<EventCluster> clusters)
    {
        foreach (var cluster in clusters)
            foreach (var mention in cluster.Mentions)
                _told[mention.Sentence] = _told.GetValueOrDefault(mention.Sentence) | mention.Definition.Story;
    }

    /// <summary>Describes a mention by what its sentence and the two beside it tell.</summary>
    public void Describe(EventMention mention, Span<float> features)
    {
        var own = mention.Definition.Story;
        var told = At(mention.Sentence) | At(mention.Sentence - 1) | At(mention.Sentence + 1);
        var isEffect = own == StoryPart.Effect;
        features.Set(MainFeature.EffectOfFight, isEffect && Tells(told, StoryPart.Fight));
        features.Set(MainFeature.EffectOfDisaster, isEffect && Tells(told, StoryPart.Disaster));
        features.Set(MainFeature.EffectOfProtest, isEffect && Tells(told, StoryPart.Protest));
        features.Set(MainFeature.HasEffect, Tells(own, Deed) && Tells(told, StoryPart.Effect));
        features.Set(MainFeature.AnswerToDeed, own == StoryPart.Answer && Tells(told, Deed | StoryPart.Effect));
        features.Set(MainFeature.HasAnswer, Tells(own, Deed | StoryPart.Effect) && Tells(told, StoryPart.Answer));
    }

    private StoryPart At(int sentence) => _told.GetValueOrDefault(sentence);

    private static bool Tells(StoryPart told, StoryPart any) => (told & any) != 0;
}
