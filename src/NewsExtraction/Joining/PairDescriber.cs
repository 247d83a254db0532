using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>Describes two mentions by what speaks for and against their telling of one event.</summary>
internal sealed class PairDescriber(ResolvedEntities entities)
{
    /// <summary>Number of features.</summary>
    public const int FeatureCount = (int)JoiningFeature.Mentions + 1;

    private readonly ParsedText _parsed = entities.Layer.Parsed;
    private readonly Dictionary<int, List<int>> _names = [];

    /// <summary>Fills the features of a pair.</summary>
    /// <param name="a">The earlier mention.</param>
    /// <param name="b">The later one.</param>
    /// <param name="place">Where they stand among the article's mentions.</param>
    /// <param name="features">As many as <see cref="FeatureCount"/>.</param>
    public void Describe(MentionView a, MentionView b, in PairPlace place, Span<float> features)
    {
        features.Clear();
        features[(int)JoiningFeature.Bias] = 1;
        Types(a, b, features);
        Words(a, b, features);
        Presenting(a, b, features);
        Participants(a, b, features);
        Circumstances(a.Mention, b.Mention, features);
        Position(a, b, place, features);
    }

    private static void Set(Span<float> features, JoiningFeature feature, bool holds)
    {
        if (holds) features[(int)feature] = 1;
    }

    private static void Types(MentionView a, MentionView b, Span<float> features)
    {
        JoiningFeature? group = EventFamilies.GroupOf(b.Family) switch
        {
            EventGroup.Fight => JoiningFeature.Fight,
            EventGroup.Operation => JoiningFeature.Operation,
            EventGroup.Casualties => JoiningFeature.Casualties,
            EventGroup.Territory => JoiningFeature.Territory,
            EventGroup.Disaster => JoiningFeature.Disaster,
            EventGroup.Words => JoiningFeature.Words,
            _ => JoiningFeature.Measure,
        };
        Set(features, group.Value, true);
        if (a.Family == b.Family) return;
        Set(features, JoiningFeature.CaptureAndLiberation, EventFamilies.GroupOf(a.Family) == EventGroup.Territory);
        var operation = a.Family == "OperationLaunched" || b.Family == "OperationLaunched";
        Set(features, JoiningFeature.AttackAndOperation, operation);
        Set(features, JoiningFeature.AttackAndClash, !operation && EventFamilies.GroupOf(a.Family) == EventGroup.Fight);
    }

    private static void Words(MentionView a, MentionView b, Span<float> features)
    {
        var same = a.Word == b.Word;
        Set(features, JoiningFeature.SameWord, same);
        Set(features, JoiningFeature.SameStem, !same && WordKinship.SameStem(a.Word, b.Word));
        Set(features, JoiningFeature.SameNoun, same && a.IsNoun && b.IsNoun);
        Set(features, JoiningFeature.NounAfterVerb, b.IsNoun && !a.IsNoun);
        Set(features, JoiningFeature.NounAfterNoun, b.IsNoun && a.IsNoun);
        Set(features, JoiningFeature.VerbAfterNoun, !b.IsNoun && a.IsNoun);
        Set(features, JoiningFeature.OtherNumber, a.IsNoun && b.IsNoun && a.IsPlural != b.IsPlural);
        Set(features, JoiningFeature.BothPlural, a.IsPlural && b.IsPlural);
        Set(features, JoiningFeature.SameName, same && a.IsName && b.IsName && a.Name == b.Name);
        Set(features, JoiningFeature.GeneralNoun, b.IsNoun && WordKinship.IsGeneral(b.Word));
    }

    private static void Presenting(MentionView a, MentionView b, Span<float> features)
    {
        switch (b.Presentation)
        {
            case Presentation.Definite:
                Set(features, JoiningFeature.Definite, true);
                break;
            case Presentation.Demonstrative:
                Set(features, JoiningFeature.Demonstrative, true);
                break;
            case Presentation.Possessive:
                Set(features, JoiningFeature.Possessive, true);
                break;
            case Presentation.Indefinite:
                Set(features, JoiningFeature.Indefinite, true);
                break;
            case Presentation.Numbered:
                Set(features, JoiningFeature.Numbered, true);
                break;
            case Presentation.Bare:
                Set(features, JoiningFeature.Bare, true);
                break;
        }

        Set(features, JoiningFeature.Another, b.IsAnother);
        var takesUp = b.Presentation is Presentation.Definite or Presentation.Demonstrative;
        var alone = b.Actors.Count + b.Undergoers.Count == 0;
        Set(features, JoiningFeature.DefiniteSameWord, takesUp && WordKinship.SameStem(a.Word, b.Word));
        Set(features, JoiningFeature.DefiniteAfterIndefinite,
            takesUp && a.Presentation is Presentation.Indefinite or Presentation.Numbered or Presentation.None);
        Set(features, JoiningFeature.DefiniteAlone, takesUp && alone);
        Set(features, JoiningFeature.NounAlone, b.IsNoun && alone);
    }

    private static void Participants(MentionView a, MentionView b, Span<float> features)
    {
        var actor = Participant.Best(a.Actors, b.Actors);
        var undergoer = Participant.Best(a.Undergoers, b.Undergoers);
        var place = Participant.Best(a.Places, b.Places);
        Set(features, JoiningFeature.ActorSame, actor == Agreement.Same);
        Set(features, JoiningFeature.ActorAlike, actor is Agreement.Alike or Agreement.Within);
        Set(features, JoiningFeature.ActorOtherName, actor == Agreement.OtherName);
        Set(features, JoiningFeature.ActorOtherWord, actor == Agreement.OtherWord);
        Set(features, JoiningFeature.ActorNew, a.Actors.Count == 0 && b.Actors.Count > 0);
        Set(features, JoiningFeature.UndergoerSame, undergoer == Agreement.Same);
        Set(features, JoiningFeature.UndergoerAlike, undergoer is Agreement.Alike or Agreement.Within);
        Set(features, JoiningFeature.UndergoerOtherName, undergoer == Agreement.OtherName);
        Set(features, JoiningFeature.UndergoerOtherWord, undergoer == Agreement.OtherWord);
        Set(features, JoiningFeature.UndergoerNew, a.Undergoers.Count == 0 && b.Undergoers.Count > 0);
        Set(features, JoiningFeature.BothSame,
            actor is Agreement.Same or Agreement.Alike && undergoer is Agreement.Same or Agreement.Alike);
        Set(features, JoiningFeature.Reversed,
            Participant.Best(a.Actors, b.Undergoers) == Agreement.Same || Participant.Best(a.Undergoers, b.Actors) == Agreement.Same);
        Set(features, JoiningFeature.PlaceSame, place is Agreement.Same or Agreement.Alike);
        Set(features, JoiningFeature.PlaceWithin, place == Agreement.Within);
        Set(features, JoiningFeature.PlaceOtherWord, place == Agreement.OtherWord);
        Set(features, JoiningFeature.PlaceNew, a.Places.Count == 0 && b.Places.Count > 0);
        var crossed = Participant.Best(a.Undergoers, b.Places) is Agreement.Same or Agreement.Alike
            || Participant.Best(a.Places, b.Undergoers) is Agreement.Same or Agreement.Alike;
        Set(features, JoiningFeature.UndergoerIsPlace, crossed);
        var corroborated = crossed || IsFirm(actor) || IsFirm(undergoer) || IsFirm(place);
        Set(features, JoiningFeature.Corroborated, corroborated);
        Set(features, JoiningFeature.Uncorroborated,
            !corroborated && a.Actors.Count + a.Undergoers.Count + a.Places.Count > 0
            && b.Actors.Count + b.Undergoers.Count + b.Places.Count > 0);
        if (a.ClauseWords.Count > 0 && b.ClauseWords.Count > 0)
        {
            var shared = Shared(a.ClauseWords, b.ClauseWords);
            features[(int)JoiningFeature.ClauseAlike] = shared;
            Set(features, JoiningFeature.ClauseOther, shared == 0);
        }
    }

    private static bool IsFirm(Agreement agreement) => agreement is Agreement.Same or Agreement.Alike;

    private static float Shared(HashSet<string> some, HashSet<string> others)
    {
        var shared = 0;
        foreach (var word in some)
            if (others.Contains(word)) shared++;
        return (float)shared / Math.Min(some.Count, others.Count);
    }

    private static void Circumstances(EventMention a, EventMention b, Span<float> features)
    {
        if (a.Time is { } time && b.Time is { } other)
        {
            var same = time.Value == other.Value || (time.From is not null && time.From == other.From && time.To == other.To);
            Set(features, JoiningFeature.TimeSame, same);
            Set(features, JoiningFeature.TimeWithin, !same);
        }

        Set(features, JoiningFeature.TimeNew, a.Time is null && b.Time is not null);
        if (a.Count is { } count && b.Count is { } number)
            Set(features, count == number ? JoiningFeature.CountSame : JoiningFeature.CountOther, true);
        if (a.Attributes.TryGetValue("method", out var one) && b.Attributes.TryGetValue("method", out var two))
        {
            Set(features, JoiningFeature.MethodSame, one == two && one != "Unspecified");
            Set(features, JoiningFeature.MethodOpen, one != two && (one == "Unspecified" || two == "Unspecified"));
        }

        if (a.Realis != b.Realis)
            Set(features,
                a.Realis == Realis.Planned || b.Realis == Realis.Planned ? JoiningFeature.RealisPlanned : JoiningFeature.RealisOther, true);
        Set(features, JoiningFeature.SourceSame, a.Attribution >= 0 && a.Attribution == b.Attribution);
    }

    private void Position(MentionView a, MentionView b, in PairPlace place, Span<float> features)
    {
        var sentences = b.Mention.Sentence - a.Mention.Sentence;
        Set(features, JoiningFeature.SameSentence, sentences == 0);
        Set(features, JoiningFeature.NextSentence, sentences == 1);
        features[(int)JoiningFeature.Distance] = (float)Math.Min(sentences, 30) / 10;
        Set(features, JoiningFeature.Latest, place.IsLatest);
        Set(features, JoiningFeature.FirstOfFamily, place.IsFirstOfFamily);
        features[(int)JoiningFeature.FamilySize] = Logarithm(place.FamilySize);
        Set(features, JoiningFeature.FromLead, a.IsLead);
        Set(features, JoiningFeature.LeadAgain, a.IsLead && b.IsLead && sentences > 0);
        Set(features, JoiningFeature.EarlierInTitle, a.InHeadline);
        Set(features, JoiningFeature.LaterInTitle, b.InHeadline);
        Set(features, JoiningFeature.Governs,
            _parsed.Head(b.Mention.TriggerHead) == a.Mention.TriggerHead || _parsed.Head(a.Mention.TriggerHead) == b.Mention.TriggerHead);
        features[(int)JoiningFeature.NamesShared] = sentences == 0 ? 0 : SharedNames(a.Mention.Sentence, b.Mention.Sentence);
        features[(int)JoiningFeature.Mentions] = Logarithm(place.Mentions);
    }

    // Named entities that both sentences speak of, up to three.
    private float SharedNames(int earlier, int later)
    {
        var shared = 0;
        var others = NamesIn(earlier);
        foreach (var name in NamesIn(later))
            if (shared < 3 && others.Contains(name)) shared++;
        return shared / 3f;
    }

    private List<int> NamesIn(int sentence)
    {
        if (_names.TryGetValue(sentence, out var known)) return known;
        var names = new List<int>();
        var bounds = _parsed.Sentences[sentence];
        for (var token = bounds.FirstToken; token < bounds.EndToken; token++)
            if (entities.Layer.HeadedBy(token) is { } mention && entities.EntityOf(mention.Index) is { } entity
                && !names.Contains(entity.Index) && IsNamed(entity))
                names.Add(entity.Index);
        return _names[sentence] = names;
    }

    private static bool IsNamed(Entity entity)
    {
        foreach (var mention in entity.Mentions)
            if (mention.Kind == MentionKind.Name) return true;
        return false;
    }

    // Halves of doublings by comparison, not by a logarithm that machines may round differently.
    private static float Logarithm(int number) => number switch { <= 1 => 0, 2 => 1, 3 => 1.5f, 4 or 5 => 2, 6 or 7 => 2.5f, _ => 3 };
}

/// <summary>Where a pair stands among the article's mentions.</summary>
/// <param name="IsLatest">The earlier one is the nearest before the later that it may be one with.</param>
/// <param name="IsFirstOfFamily">The earlier one is the article's first of its family.</param>
/// <param name="FamilySize">Mentions of the later one's family in the article.</param>
/// <param name="Mentions">Mentions of the earlier one's event so far.</param>
internal readonly record struct PairPlace(bool IsLatest, bool IsFirstOfFamily, int FamilySize, int Mentions);
