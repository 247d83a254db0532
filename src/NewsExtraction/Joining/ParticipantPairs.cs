namespace NewsExtraction.Joining;

/// <summary>Describes two mentions by who and what takes part in them.</summary>
internal static class ParticipantPairs
{
    public static void Describe(MentionView a, MentionView b, Span<float> features)
    {
        var actor = Participant.Best(a.Actors, b.Actors);
        var undergoer = Participant.Best(a.Undergoers, b.Undergoers);
        var place = Participant.Best(a.Places, b.Places);
        Actors(actor, a, b, features);
        Undergoers(undergoer, a, b, features);
        Places(place, a, b, features);
        features.Set(JoiningFeature.BothSame, IsFirm(actor) && IsFirm(undergoer));
        // "A shelled B" and "B shelled A"
        features.Set(JoiningFeature.Reversed,
            Participant.Best(a.Actors, b.Undergoers) == Agreement.Same || Participant.Best(a.Undergoers, b.Actors) == Agreement.Same);
        // "attacked the village" and "the attack in the village"
        var crossed = IsFirm(Participant.Best(a.Undergoers, b.Places)) || IsFirm(Participant.Best(a.Places, b.Undergoers));
        features.Set(JoiningFeature.UndergoerIsPlace, crossed);
        var corroborated = crossed || IsFirm(actor) || IsFirm(undergoer) || IsFirm(place);
        features.Set(JoiningFeature.Corroborated, corroborated);
        features.Set(JoiningFeature.Uncorroborated, !corroborated && a.HasParticipants && b.HasParticipants);
        Clauses(a, b, features);
    }

    private static void Actors(Agreement actor, MentionView a, MentionView b, Span<float> features)
    {
        features.Set(JoiningFeature.ActorSame, actor == Agreement.Same);
        features.Set(JoiningFeature.ActorAlike, actor is Agreement.Alike or Agreement.Within);
        features.Set(JoiningFeature.ActorOtherName, actor == Agreement.OtherName);
        features.Set(JoiningFeature.ActorOtherWord, actor == Agreement.OtherWord);
        features.Set(JoiningFeature.ActorNew, a.Actors.Count == 0 && b.Actors.Count > 0);
    }

    private static void Undergoers(Agreement undergoer, MentionView a, MentionView b, Span<float> features)
    {
        features.Set(JoiningFeature.UndergoerSame, undergoer == Agreement.Same);
        features.Set(JoiningFeature.UndergoerAlike, undergoer is Agreement.Alike or Agreement.Within);
        features.Set(JoiningFeature.UndergoerOtherName, undergoer == Agreement.OtherName);
        features.Set(JoiningFeature.UndergoerOtherWord, undergoer == Agreement.OtherWord);
        features.Set(JoiningFeature.UndergoerNew, a.Undergoers.Count == 0 && b.Undergoers.Count > 0);
    }

    private static void Places(Agreement place, MentionView a, MentionView b, Span<float> features)
    {
        features.Set(JoiningFeature.PlaceSame, IsFirm(place));
        features.Set(JoiningFeature.PlaceWithin, place == Agreement.Within);
        features.Set(JoiningFeature.PlaceOtherWord, place == Agreement.OtherWord);
        features.Set(JoiningFeature.PlaceNew, a.Places.Count == 0 && b.Places.Count > 0);
    }

    private static void Clauses(MentionView a, MentionView b, Span<float> features)
    {
        if (a.ClauseWords.Count == 0 || b.ClauseWords.Count == 0) return;
        var shared = 0;
        foreach (var word in a.ClauseWords)
            if (b.ClauseWords.Contains(word)) shared++;
        features[(int)JoiningFeature.ClauseAlike] = (float)shared / Math.Min(a.ClauseWords.Count, b.ClauseWords.Count);
        features.Set(JoiningFeature.ClauseOther, shared == 0);
    }

    private static bool IsFirm(Agreement agreement) => agreement is Agreement.Same or Agreement.Alike;
}
