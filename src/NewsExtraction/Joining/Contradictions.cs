using NewsExtraction.Events;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>What rules out that two mentions tell of one event, whatever else speaks for it.</summary>
internal sealed class Contradictions(ParsedText parsed)
{
    private const string Unspecified = "Unspecified";
    private static readonly string[] Manners = [AttributeNames.Method, AttributeNames.Cause];
    private readonly OtherDays _days = new(parsed);

    public bool Between(MentionView earlier, MentionView later)
    {
        var (a, b) = (earlier.Mention, later.Mention);
        return OnlyOneHappens(a, b)
            || HaveOtherNames(earlier, later)
            || Participant.Best(earlier.NamedPlaces, later.NamedPlaces) == Agreement.OtherName
            || StandSideBySide(a, b)
            || _days.Differ(a.Time, b.Time)
            || HaveOtherOrders(earlier, later)
            || BefellOthers(earlier, later)
            || AreAnswered(earlier, later)
            || (a.Count is { } x && b.Count is { } y && AreOtherNumbers(x, y))
            || AreDoneOtherwise(a, b);
    }

    // "The city has not been captured" and "they captured the city"
    private static bool OnlyOneHappens(EventMention a, EventMention b) => (a.Realis == Realis.Negated) != (b.Realis == Realis.Negated);

    // "Operation Desert Storm" and "Operation Desert Fox"
    private static bool HaveOtherNames(MentionView a, MentionView b) =>
        (a.Name is { } one && b.Name is { } other && one != other)
        || (a.ProperName is { } first && b.ProperName is { } second && first != second);

    // "his first visit" and "his second visit"; "the previous talks", "another strike" where no such one was told of
    private static bool HaveOtherOrders(MentionView a, MentionView b) =>
        b.Order is { } order && a.Order != order && (a.Order is not null || order is EventOrder.Earlier or EventOrder.Other)
        && !AreOfOneDay(a.Mention.Time, b.Mention.Time);

    private static bool AreOfOneDay(ValueMention? a, ValueMention? b) => a is not null && b is not null && a.Value == b.Value;

    // "the minister resigned" of two ministers by name; of one attack many may be the victims.
    private static bool BefellOthers(MentionView a, MentionView b) =>
        a.Group is EventGroup.Measure or EventGroup.Casualties && a.IsOfOnePerson && b.IsOfOnePerson
        && a.Undergoers[0].Compare(b.Undergoers[0]) == Agreement.OtherName;

    // "Israel struck Lebanon" and "Hezbollah fired at Israel": who strikes in the one is struck in the other.
    private static bool AreAnswered(MentionView a, MentionView b) =>
        a.Group is EventGroup.Fight or EventGroup.Operation && (IsStruckIn(a, b) || IsStruckIn(b, a))
        && Participant.Best(a.Actors, b.Actors) > Agreement.Open && Participant.Best(a.Undergoers, b.Undergoers) > Agreement.Open;

    private static bool IsStruckIn(MentionView deed, MentionView answer) =>
        Participant.Best(deed.Actors, answer.Undergoers) == Agreement.Same
        || Participant.Best(deed.Actors, answer.Places) == Agreement.Same;

    // "seized X and captured Y": two verbs side by side are two events.
    private bool StandSideBySide(EventMention a, EventMention b) =>
        a.Sentence == b.Sentence && (IsConjunct(a.TriggerHead, b.TriggerHead) || IsConjunct(b.TriggerHead, a.TriggerHead));

    private bool IsConjunct(int first, int second) => parsed.Relation(second) == Relation.Conj && parsed.Head(second) == first;

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
