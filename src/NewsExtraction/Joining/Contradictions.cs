using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>What rules out that two mentions tell of one event, whatever else speaks for it.</summary>
internal sealed class Contradictions(ParsedText parsed)
{
    public bool Between(MentionView earlier, MentionView later)
    {
        var (a, b) = (earlier.Mention, later.Mention);
        if ((a.Realis == Realis.Negated) != (b.Realis == Realis.Negated)) return true;
        if (earlier.Name is { } known && later.Name is { } named && known != named) return true;
        if (Participant.Best(earlier.Places, later.Places) == Agreement.OtherName) return true;
        if (a.Sentence == b.Sentence && Joined(a.TriggerHead, b.TriggerHead)) return true;
        if (a.Time is { From: { } from, To: { } to } && b.Time is { From: { } otherFrom, To: { } otherTo }
            && (to < otherFrom || otherTo < from))
            return true;
        if (a.Count is { } x && b.Count is { } y && (x.Max < y.Min || y.Max < x.Min || FarApart(x, y) || FarApart(y, x))) return true;
        foreach (var name in (ReadOnlySpan<string>)["method", "cause"])
            if (a.Attributes.TryGetValue(name, out var one) && b.Attributes.TryGetValue(name, out var other) && one != other
                && one != "Unspecified" && other != "Unspecified" && !Broad(one, other))
                return true;
        return false;
    }

    // "over 345" is said of 345 or a few more, not of 1,426.
    private static bool FarApart(CountRange floor, CountRange other) =>
        floor is { Min: { } least, Max: null } && other is { IsExact: true, Min: { } number } && number > least + (least / 4);

    // "The attack" may be any of them; an assault may be told by its weapon.
    private static bool Broad(string one, string other) =>
        one == "Assault" || other == "Assault" || (one, other) is ("Bombing", "SuicideBombing") or ("SuicideBombing", "Bombing");

    // "seized X and captured Y": two verbs side by side are two events, unless one is a noun that the other governs.
    private bool Joined(int a, int b) =>
        (parsed.Relation(b) == Relation.Conj && parsed.Head(b) == a) || (parsed.Relation(a) == Relation.Conj && parsed.Head(a) == b);
}
