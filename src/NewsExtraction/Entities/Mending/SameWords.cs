using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Gives all names of an article that are written alike the type that most of them have: "Nissan" read as a person once is the
/// firm that it is elsewhere.</summary>
internal static class SameWords
{
    private const float Majority = 2;

    // What the models call a product for want of anything better.
    private const float WeightOfProducts = 0.6f;

    private const float Sure = 0.8f;
    private const float Carried = 0.6f;

    /// <summary>Types names anew.</summary>
    public static void Agree(ParsedText parsed, List<EntityMention> names)
    {
        var alike = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (!MayChange(names[i])) continue;
            var words = parsed.CharsIn(names[i].Span).ToString();
            if (!alike.TryGetValue(words, out var places)) alike[words] = places = [];
            places.Add(i);
        }

        foreach (var places in alike.Values)
            if (places.Count > 1 && places.Exists(p => names[p].Type != names[places[0]].Type)) Agree(parsed, names, places);
        Carry(parsed, names);
    }

    // A country, a people and a person with a title are what they are.
    private static bool MayChange(EntityMention name) =>
        name.Type is not (EntityType.Country or EntityType.Group) && name.Titles.Count == 0;

    private static void Agree(ParsedText parsed, List<EntityMention> names, List<int> places)
    {
        var votes = new Dictionary<EntityType, float>();
        foreach (var place in places) votes[names[place].Type] = votes.GetValueOrDefault(names[place].Type) + Weight(names[place]);
        var (best, second) = (places[0], 0f);
        foreach (var place in places)
            if (votes[names[place].Type] > votes[names[best].Type]) best = place;
        foreach (var (type, vote) in votes)
            if (type != names[best].Type) second = Math.Max(second, vote);
        if (votes[names[best].Type] < Majority * second && !IsSimilar(names, places))
        {
            if (places.Count == 2) FollowOther(parsed, names, places[0], places[1]);
            return;
        }

        var (label, winner, country) = (names[best].Label, names[best].Type, names[best].Country);
        // "Downing Street said" is no street.
        if (winner == EntityType.Facility) return;
        foreach (var place in places)
            if (names[place].Type != winner) names[place] = names[place] with { Label = label, Type = winner, Country = country };
    }

    // "Bath man" beside "in Bath": what stands before a noun says least of what it is.
    private static void FollowOther(ParsedText parsed, List<EntityMention> names, int one, int other)
    {
        if (IsModifier(parsed, names[other])) (one, other) = (other, one);
        if (!IsModifier(parsed, names[one]) || IsModifier(parsed, names[other])
            || names[other].Type is not (EntityType.Organization or EntityType.Settlement) || names[one].Type == EntityType.Facility)
            return;
        names[one] = names[one] with { Label = names[other].Label, Type = names[other].Type, Country = names[other].Country };
    }

    private static bool IsModifier(ParsedText parsed, EntityMention name) =>
        parsed.Relation(name.Head) == Relation.Compound && parsed.Head(name.Head) is >= 0 and var noun && parsed.Upos(noun) == Upos.Noun;

    // A firm that is read once is read wherever its name stands alone.
    private static void Carry(ParsedText parsed, List<EntityMention> names)
    {
        var firms = new Dictionary<string, EntityMention>(StringComparer.Ordinal);
        var covered = new bool[parsed.Count];
        foreach (var name in names)
        {
            covered.AsSpan(name.FirstToken, name.EndToken - name.FirstToken).Fill(true);
            if (name.Type == EntityType.Organization && name.EndToken - name.FirstToken == 1 && name.Confidence > Sure)
                firms.TryAdd(parsed.Word(name.FirstToken), name);
        }

        if (firms.Count == 0) return;
        for (var token = 0; token < parsed.Count; token++)
            if (!covered[token] && MendedName.IsCapital(parsed, token) && firms.TryGetValue(parsed.Word(token), out var firm)
                && StandsAlone(parsed, token))
                names.Add(MendedName.Moved(parsed, firm, token, token + 1) with { Confidence = Carried });
    }

    private static bool StandsAlone(ParsedText parsed, int token) =>
        parsed.Upos(token) == Upos.Propn && !(token > 0 && parsed.Upos(token - 1) == Upos.Propn)
            && !(token + 1 < parsed.Count && parsed.Upos(token + 1) == Upos.Propn);

    private static float Weight(EntityMention name) => name.Confidence * (name.Type == EntityType.Product ? WeightOfProducts : 1);

    // Longer names are rarely two things, but for towns and their teams.
    private static bool IsSimilar(List<EntityMention> names, List<int> places) =>
        names[places[0]].EndToken - names[places[0]].FirstToken > 1
            && !places.Exists(p => names[p].Type is EntityType.Settlement or EntityType.Region or EntityType.Person);
}
