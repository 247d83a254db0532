using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>Describes two mentions by what speaks for and against their telling of one event.</summary>
internal sealed class PairDescriber(ResolvedEntities entities)
{
    /// <summary>Number of features.</summary>
    public const int FeatureCount = (int)JoiningFeature.Mentions + 1;

    private readonly ParsedText _parsed = entities.Layer.Parsed;
    private readonly SentenceNames _names = new(entities);

    /// <summary>Fills the features of a pair.</summary>
    /// <param name="a">The earlier mention.</param>
    /// <param name="b">The later one.</param>
    /// <param name="place">Where they stand among the article's mentions.</param>
    /// <param name="features">As many as <see cref="FeatureCount"/>.</param>
    public void Describe(MentionView a, MentionView b, in PairPlace place, Span<float> features)
    {
        features.Clear();
        features.Set(JoiningFeature.Bias, true);
        Types(a, b, features);
        Words(a, b, features);
        Nouns(a, b, features);
        Presenting(a, b, features);
        ParticipantPairs.Describe(a, b, features);
        Times(a.Mention, b.Mention, features);
        Manner(a.Mention, b.Mention, features);
        Certainty(a.Mention, b.Mention, features);
        Sentences(a, b, features);
        Position(a, b, place, features);
    }

    private static void Types(MentionView a, MentionView b, Span<float> features)
    {
        features.Set(FeatureOf(b.Group), true);
        if (a.Family == b.Family) return;
        features.Set(JoiningFeature.CaptureAndLiberation, a.Group == EventGroup.Territory);
        var operation = a.Group == EventGroup.Operation || b.Group == EventGroup.Operation;
        features.Set(JoiningFeature.AttackAndOperation, operation);
        features.Set(JoiningFeature.AttackAndClash, !operation && a.Group == EventGroup.Fight);
    }

    private static JoiningFeature FeatureOf(EventGroup group) => group switch
    {
        EventGroup.Fight => JoiningFeature.Fight,
        EventGroup.Operation => JoiningFeature.Operation,
        EventGroup.Casualties => JoiningFeature.Casualties,
        EventGroup.Territory => JoiningFeature.Territory,
        EventGroup.Disaster => JoiningFeature.Disaster,
        EventGroup.Words => JoiningFeature.Words,
        _ => JoiningFeature.Measure,
    };

    private static void Words(MentionView a, MentionView b, Span<float> features)
    {
        var same = a.Word == b.Word;
        features.Set(JoiningFeature.SameWord, same);
        features.Set(JoiningFeature.SameStem, !same && WordKinship.SameStem(a.Word, b.Word));
        features.Set(JoiningFeature.SameNoun, same && a.IsNoun && b.IsNoun);
        features.Set(JoiningFeature.SameName, same && a.IsName && b.IsName && a.Name == b.Name);
    }

    private static void Nouns(MentionView a, MentionView b, Span<float> features)
    {
        features.Set(JoiningFeature.NounAfterVerb, b.IsNoun && !a.IsNoun);
        features.Set(JoiningFeature.NounAfterNoun, b.IsNoun && a.IsNoun);
        features.Set(JoiningFeature.VerbAfterNoun, !b.IsNoun && a.IsNoun);
        features.Set(JoiningFeature.OtherNumber, a.IsNoun && b.IsNoun && a.IsPlural != b.IsPlural);
        features.Set(JoiningFeature.BothPlural, a.IsPlural && b.IsPlural);
        features.Set(JoiningFeature.GeneralNoun, b.IsNoun && WordKinship.IsGeneral(b.Word));
    }

    private static void Presenting(MentionView a, MentionView b, Span<float> features)
    {
        if (FeatureOf(b.Presentation) is { } presentation) features.Set(presentation, true);
        features.Set(JoiningFeature.Another, b.IsAnother);
        var takesUp = b.Presentation is Presentation.Definite or Presentation.Demonstrative;
        var alone = b.Actors.Count + b.Undergoers.Count == 0;
        features.Set(JoiningFeature.DefiniteSameWord, takesUp && WordKinship.SameStem(a.Word, b.Word));
        features.Set(JoiningFeature.DefiniteAfterIndefinite, takesUp && IsNew(a.Presentation));
        features.Set(JoiningFeature.DefiniteAlone, takesUp && alone);
        features.Set(JoiningFeature.NounAlone, b.IsNoun && alone);
    }

    private static JoiningFeature? FeatureOf(Presentation presentation) => presentation switch
    {
        Presentation.Definite => JoiningFeature.Definite,
        Presentation.Demonstrative => JoiningFeature.Demonstrative,
        Presentation.Possessive => JoiningFeature.Possessive,
        Presentation.Indefinite => JoiningFeature.Indefinite,
        Presentation.Numbered => JoiningFeature.Numbered,
        Presentation.Bare => JoiningFeature.Bare,
        _ => null,
    };

    // "an attack", "five attacks", "attacked": what a reader does not know yet.
    private static bool IsNew(Presentation presentation) =>
        presentation is Presentation.Indefinite or Presentation.Numbered or Presentation.None;

    private static void Times(EventMention a, EventMention b, Span<float> features)
    {
        features.Set(JoiningFeature.TimeNew, a.Time is null && b.Time is not null);
        if (a.Time is null || b.Time is null) return;
        var same = IsSame(a.Time, b.Time);
        features.Set(JoiningFeature.TimeSame, same);
        features.Set(JoiningFeature.TimeWithin, !same);
    }

    private static bool IsSame(ValueMention a, ValueMention b) =>
        a.Value == b.Value || (a.From is not null && a.From == b.From && a.To == b.To);

    private static void Manner(EventMention a, EventMention b, Span<float> features)
    {
        if (a.Count is { } count && b.Count is { } number)
            features.Set(count == number ? JoiningFeature.CountSame : JoiningFeature.CountOther, true);
        if (!SharedMethod.TryGet(a, out var one) || !SharedMethod.TryGet(b, out var other)) return;
        var open = one == SharedMethod.Unspecified || other == SharedMethod.Unspecified;
        features.Set(JoiningFeature.MethodSame, one == other && !open);
        features.Set(JoiningFeature.MethodOpen, one != other && open);
    }

    private static void Certainty(EventMention a, EventMention b, Span<float> features)
    {
        var planned = a.Realis == Realis.Planned || b.Realis == Realis.Planned;
        features.Set(planned ? JoiningFeature.RealisPlanned : JoiningFeature.RealisOther, a.Realis != b.Realis);
        features.Set(JoiningFeature.SourceSame, a.Attribution >= 0 && a.Attribution == b.Attribution);
    }

    private void Sentences(MentionView a, MentionView b, Span<float> features)
    {
        var sentences = b.Mention.Sentence - a.Mention.Sentence;
        features.Set(JoiningFeature.SameSentence, sentences == 0);
        features.Set(JoiningFeature.NextSentence, sentences == 1);
        features[(int)JoiningFeature.Distance] = (float)Math.Min(sentences, 30) / 10;
        features.Set(JoiningFeature.FromLead, a.IsLead);
        features.Set(JoiningFeature.LeadAgain, a.IsLead && b.IsLead && sentences > 0);
        features[(int)JoiningFeature.NamesShared] = sentences == 0 ? 0 : _names.Shared(a.Mention.Sentence, b.Mention.Sentence);
    }

    private void Position(MentionView a, MentionView b, in PairPlace place, Span<float> features)
    {
        features.Set(JoiningFeature.Latest, place.IsLatest);
        features.Set(JoiningFeature.FirstOfFamily, place.IsFirstOfFamily);
        features[(int)JoiningFeature.FamilySize] = Logarithm(place.FamilySize);
        features.Set(JoiningFeature.EarlierInTitle, a.InHeadline);
        features.Set(JoiningFeature.LaterInTitle, b.InHeadline);
        features.Set(JoiningFeature.Governs, Governs(a.Mention, b.Mention) || Governs(b.Mention, a.Mention));
        features[(int)JoiningFeature.Mentions] = Logarithm(place.Mentions);
    }

    private bool Governs(EventMention governor, EventMention dependent) => _parsed.Head(dependent.TriggerHead) == governor.TriggerHead;

    // Halves of doublings by comparison, not by a logarithm that machines may round differently.
    private static float Logarithm(int number) => number switch { <= 1 => 0, 2 => 1, 3 => 1.5f, 4 or 5 => 2, 6 or 7 => 2.5f, _ => 3 };
}

/// <summary>Where a pair stands among the article's mentions.</summary>
/// <param name="IsLatest">The earlier one is the nearest before the later that it may be one with.</param>
/// <param name="IsFirstOfFamily">The earlier one is the article's first of its family.</param>
/// <param name="FamilySize">Mentions of the later one's family in the article.</param>
/// <param name="Mentions">Mentions of the earlier one's event so far.</param>
internal readonly record struct PairPlace(bool IsLatest, bool IsFirstOfFamily, int FamilySize, int Mentions);
