using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>Describes the events of an article by what speaks for and against their being the main one.</summary>
internal sealed class MainDescriber
{
    public const int FeatureCount = (int)MainFeature.HasAnswer + 1;

    private const int LastSentenceCounted = 8;
    private readonly ParsedText _parsed;
    private readonly HeadlineWords _headline;
    private readonly IReadOnlyList<EventCluster> _clusters;
    private readonly Dictionary<int, Told> _told = [];
    private readonly int _firstSentence = int.MaxValue;

    public MainDescriber(ParsedText parsed, string? headline, IReadOnlyList<EventCluster> clusters)
    {
        (_parsed, _headline, _clusters) = (parsed, new HeadlineWords(headline), clusters);
        foreach (var cluster in clusters)
        {
            foreach (var mention in cluster.Mentions)
            {
                _told[mention.Sentence] = _told.GetValueOrDefault(mention.Sentence) | Kind(EventFamilies.Of(mention.Type, mention.Parent));
                _firstSentence = Math.Min(_firstSentence, mention.Sentence);
            }
        }
    }

    // What a sentence tells of.
    [Flags]
    private enum Told
    {
        Nothing = 0,
        Fight = 1,
        Disaster = 2,
        Protest = 4,
        Effect = 8,
        Answer = 16,
    }

    public void Describe(int index, Span<float> features)
    {
        var cluster = _clusters[index];
        var first = cluster.First;
        features.Clear();
        features[(int)MainFeature.Weight] = cluster.Mentions.Max(m => m.Weight) / 10;
        features[(int)MainFeature.Sentence] = (float)Math.Min(first.Sentence, LastSentenceCounted) / LastSentenceCounted;
        Set(features, MainFeature.FirstSentence, first.Sentence == 0);
        Set(features, MainFeature.SecondSentence, first.Sentence == 1);
        Set(features, MainFeature.FirstEvent, first.Sentence == _firstSentence);
        features[(int)MainFeature.Mentions] = cluster.Mentions.Count switch { 1 => 0, 2 => 1, 3 => 1.5f, 4 or 5 => 2, _ => 2.5f };
        Set(features, MainFeature.InHeadline, InHeadline(cluster));
        var realis = cluster.Mentions.Min(m => m.Realis);
        if (realis != Realis.Asserted) features[(int)MainFeature.Planned + (int)realis - (int)Realis.Planned] = 1;
        Syntax(first.TriggerHead, features);
        Set(features, MainFeature.Reported, first.Attribution >= 0);
        var sentence = _parsed.SentenceOf(first.TriggerHead);
        features[(int)MainFeature.Offset] = (float)Math.Min(first.TriggerHead - sentence.FirstToken, 60) / 60;
        Filled(cluster, features);
        features[(int)MainFeature.Confidence] = cluster.Mentions.Max(m => m.Confidence);
        Beside(first.Sentence, Kind(EventFamilies.Of(first.Type, first.Parent)), features);
    }

    private static void Set(Span<float> features, MainFeature feature, bool holds)
    {
        if (holds) features[(int)feature] = 1;
    }

    private static Told Kind(string family) => family switch
    {
        "Attack" or "Clash" or "MobViolence" => Told.Fight,
        "Disaster" => Told.Disaster,
        "Protest" => Told.Protest,
        "PeopleKilled" or "PeopleInjured" or "PropertyDestroyed" or "PeopleDisplaced" => Told.Effect,
        "PeopleDetained" or "PersonCharged" or "PersonSentenced" or "InvestigationOpened" => Told.Answer,
        _ => Told.Nothing,
    };

    private static void Filled(EventCluster cluster, Span<float> features)
    {
        var count = 0;
        foreach (var mention in cluster.Mentions)
        {
            count = Math.Max(count, mention.Fillers.Count);
            Set(features, MainFeature.Time, mention.Time is not null);
            Set(features, MainFeature.Count, mention.Count is not null);
            Set(features, MainFeature.Coded, mention.Acled is not null);
            foreach (var filler in mention.Fillers)
            {
                var slot = ParticipantSlots.Of(filler.Role);
                Set(features, MainFeature.Actor, slot == ParticipantSlot.Actor);
                Set(features, MainFeature.Undergoer, slot == ParticipantSlot.Undergoer);
                Set(features, MainFeature.Place, slot == ParticipantSlot.Place);
            }
        }

        Set(features, MainFeature.NoActor, features[(int)MainFeature.Actor] == 0 && cluster.First.Type == "PeopleKilled");
        features[(int)MainFeature.Fillers] = Math.Min(count, 4) / 4f;
    }

    private void Beside(int sentence, Told kind, Span<float> features)
    {
        var told = _told.GetValueOrDefault(sentence) | _told.GetValueOrDefault(sentence - 1) | _told.GetValueOrDefault(sentence + 1);
        var deeds = Told.Fight | Told.Disaster | Told.Protest;
        if (kind == Told.Effect)
        {
            Set(features, MainFeature.EffectOfFight, told.HasFlag(Told.Fight));
            Set(features, MainFeature.EffectOfDisaster, told.HasFlag(Told.Disaster));
            Set(features, MainFeature.EffectOfProtest, told.HasFlag(Told.Protest));
        }

        Set(features, MainFeature.HasEffect, (kind & deeds) != 0 && told.HasFlag(Told.Effect));
        Set(features, MainFeature.AnswerToDeed, kind == Told.Answer && (told & (deeds | Told.Effect)) != 0);
        Set(features, MainFeature.HasAnswer, (kind & (deeds | Told.Effect)) != 0 && told.HasFlag(Told.Answer));
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

        features[(int)MainFeature.Depth] = Math.Min(depth, 6) / 6f;
        Set(features, MainFeature.IsRoot, depth == 0);
        Set(features, MainFeature.Subordinate, subordinate);
        Set(features, MainFeature.Noun, _parsed.Upos(head) is Upos.Noun or Upos.Propn);
    }

    private bool InHeadline(EventCluster cluster)
    {
        foreach (var mention in cluster.Mentions)
            foreach (var token in mention.TriggerTokens)
                if (_headline.Tell(_parsed.Lemma(token))) return true;
        return false;
    }
}
