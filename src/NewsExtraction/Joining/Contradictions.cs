using NewsExtraction.Events;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>What rules out that two mentions tell of one event, whatever else speaks for it.</summary>
internal sealed class Contradictions(ParsedText parsed)
{
    private const string Unspecified = "Unspecified";
    private static readonly string[] Manners = [AttributeNames.Method, AttributeNames.Cause];

    public bool Between(MentionView earlier, MentionView later)
    {
        var (a, b) = (earlier.Mention, later.Mention);
        return OnlyOneHappens(a, b)
            || HaveOtherNames(earlier, later)
            || Participant.Best(earlier.Places, later.Places) == Agreement.OtherName
            || StandSideBySide(a, b)
            || AreOfOtherDays(a.Time, b.Time)
            || (a.Count is { } x && b.Count is { } y && AreOtherNumbers(x, y))
            || AreDoneOtherwise(a, b);
    }

    // "The city has not been captured" and "they captured the city"
    private static bool OnlyOneHappens(EventMention a, EventMention b) => (a.Realis == Realis.Negated) != (b.Realis == Realis.Negated);

    // "Operation Desert Storm" and "Operation Desert Fox"
    private static bool HaveOtherNames(MentionView a, MentionView b) => a.Name is { } one && b.Name is { } other && one != other;

    // "seized X and captured Y": two verbs side by side are two events.
    private bool StandSideBySide(EventMention a, EventMention b) =>
        a.Sentence == b.Sentence && (IsConjunct(a.TriggerHead, b.TriggerHead) || IsConjunct(b.TriggerHead, a.TriggerHead));

    private bool IsConjunct(int first, int second) => parsed.Relation(second) == Relation.Conj && parsed.Head(second) == first;

    private static bool AreOfOtherDays(ValueMention? a, ValueMention? b) =>
        a is { From: { } from, To: { } to } && b is { From: { } otherFrom, To: { } otherTo } && (to < otherFrom || otherTo < from);

    private static bool AreOtherNumbers(CountRange a, CountRange b) =>
        a.Max < b.Min || b.Max < a.Min || AreFarApart(a, b) || AreFarApart(b, a);

    // "over 345" is said of 345 or a few more, not of 1,426.
    private static bool AreFarApart(CountRange floor, CountRange other) =>
        floor is { Min: { } least, Max: null } && other is { IsExact: true, Min: { } number } && number > least + (least / 4);

    private static bool AreDoneOtherwise(EventMention a, EventMention b)
    {
        foreach (var manner in Manners)
            if (a.Attributes.TryGetValue(manner, out var one) && b.Attributes.TryGetValue(manner, out var other) && Exclude(one, other))
                return true;
        return false;
    }

    private static bool Exclude(string one, string other) =>
        one != other && one != Unspecified && other != Unspecified && !MayBeSaidOf(one, other) && !MayBeSaidOf(other, one);

    // An assault may be told by its weapon, and who dies with the bomb is a bomber too.
    private static bool MayBeSaidOf(string wide, string narrow) =>
        wide == nameof(AttackMethod.Assault)
            || (wide == nameof(AttackMethod.Bombing) && narrow == nameof(AttackMethod.SuicideBombing));
}
