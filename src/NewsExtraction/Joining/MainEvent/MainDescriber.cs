using NewsExtraction.Diagnostics;
using NewsExtraction.Events;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>Describes the events of an article by what speaks for and against their being the main one.</summary>
internal sealed class MainDescriber
{
    public const int FeatureCount = (int)MainFeature.HasAnswer + 1;

    private const int LastSentenceCounted = 8;
    private const int LastTokenCounted = 60;
    private const int DeepestCounted = 6;
    private const int MostFillersCounted = 4;
    private readonly ParsedText _parsed;
    private readonly HeadlineWords _headline;
    private readonly IReadOnlyList<EventCluster> _clusters;
    private readonly StoryParts _story;
    private readonly int _firstSentence;

    public MainDescriber(ParsedText parsed, string? headline, IReadOnlyList<EventCluster> clusters)
    {
        (_parsed, _headline, _clusters) = (parsed, new HeadlineWords(headline), clusters);
        _story = new StoryParts(clusters);
        _firstSentence = int.MaxValue;
        foreach (var cluster in clusters)
            foreach (var mention in cluster.Mentions) _firstSentence = Math.Min(_firstSentence, mention.Sentence);
    }

    public void Describe(int index, Span<float> features)
    {
        var cluster = _clusters[index];
        var first = cluster.First;
        features.Clear();
        features[(int)MainFeature.Weight] = cluster.Mentions.Max(m => m.Weight) / 10;
        features[(int)MainFeature.Confidence] = cluster.Mentions.Max(m => m.Confidence);
        features[(int)MainFeature.Mentions] = HowOften(cluster.Mentions.Count);
        features.Set(MainFeature.InHeadline, InHeadline(cluster));
        if (FeatureOf(cluster.Mentions.Min(m => m.Realis)) is { } realis) features.Set(realis, true);
        features.Set(MainFeature.Reported, first.Attribution >= 0);
        Position(first, features);
        Syntax(first.TriggerHead, features);
        Work.Count(cluster.Mentions.Count);
        foreach (var mention in cluster.Mentions) Filled(mention, features);
        features.Set(MainFeature.NoActor, LacksExpected(cluster));
        _story.Describe(first, features);
    }

    private static float HowOften(int mentions) => mentions switch { 1 => 0, 2 => 1, 3 => 1.5f, 4 or 5 => 2, _ => 2.5f };

    private static MainFeature? FeatureOf(Realis realis) => realis switch
    {
        Realis.Planned => MainFeature.Planned,
        Realis.Hypothetical => MainFeature.Hypothetical,
        Realis.Negated => MainFeature.Negated,
        _ => null,
    };

    private void Position(EventMention first, Span<float> features)
    {
        var place = first.TriggerHead - _parsed.SentenceOf(first.TriggerHead).FirstToken;
        features[(int)MainFeature.Sentence] = (float)Math.Min(first.Sentence, LastSentenceCounted) / LastSentenceCounted;
        features.Set(MainFeature.FirstSentence, first.Sentence == 0);
        features.Set(MainFeature.SecondSentence, first.Sentence == 1);
        features.Set(MainFeature.FirstEvent, first.Sentence == _firstSentence);
        features[(int)MainFeature.Offset] = (float)Math.Min(place, LastTokenCounted) / LastTokenCounted;
    }

    private void Syntax(int head, Span<float> features)
    {
        var depth = 0;
        var subordinate = false;
        for (var token = head; _parsed.Head(token) >= 0; token = _parsed.Head(token))
        {
            depth++;
            subordinate |= _parsed.Relation(token) is Relation.Advcl or Relation.Acl or Relation.AclRelcl or Relation.Amod;
        }

        features[(int)MainFeature.Depth] = Math.Min(depth, DeepestCounted) / (float)DeepestCounted;
        features.Set(MainFeature.IsRoot, depth == 0);
        features.Set(MainFeature.Subordinate, subordinate);
        features.Set(MainFeature.Noun, _parsed.Upos(head) is Upos.Noun or Upos.Propn);
    }

    private static void Filled(EventMention mention, Span<float> features)
    {
        ref var most = ref features[(int)MainFeature.Fillers];
        most = Math.Max(most, Math.Min(mention.Fillers.Count, MostFillersCounted) / (float)MostFillersCounted);
        features.Set(MainFeature.Time, mention.Time is not null);
        features.Set(MainFeature.Count, mention.Count is not null);
        features.Set(MainFeature.Coded, mention.Acled is not null);
        foreach (var filler in mention.Fillers)
        {
            var slot = mention.RoleOf(filler).Slot;
            features.Set(MainFeature.Actor, slot == ParticipantSlot.Actor);
            features.Set(MainFeature.Undergoer, slot == ParticipantSlot.Undergoer);
            features.Set(MainFeature.Place, slot == ParticipantSlot.Place);
        }
    }

    // Deaths of which nobody says who caused them.
    private static bool LacksExpected(EventCluster cluster)
    {
        foreach (var role in cluster.First.Definition.Roles)
            if (role.Has(RoleParts.Expected) && !cluster.Mentions.Any(m => m.Fillers.Any(f => f.Role == role.Name))) return true;
        return false;
    }

    private bool InHeadline(EventCluster cluster)
    {
        foreach (var mention in cluster.Mentions)
            foreach (var token in mention.TriggerTokens)
                if (_headline.Tell(_parsed.Lemma(token))) return true;
        return false;
    }
}
