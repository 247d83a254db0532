using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Parsing;
using NewsExtraction.Propositions;
using NewsExtraction.Resolution.Entities;
using NewsExtraction.Tagging;

namespace NewsExtraction.Resolution.Events;

/// <summary>How likely two mentions report the same event: evidence for, and contradictions that rule it out.</summary>
internal sealed class MentionLikeness(ResolvedEntities entities)
{
    /// <summary>What cannot be.</summary>
    public const double Contradiction = double.NegativeInfinity;

    private const double Base = -1.2;
    private const double SameNoun = 1.3;
    private const double SameVerb = 1.0;
    private const double Bare = 0.4;
    private const double OtherNumber = -0.5;
    private const double SameFiller = 1.6;
    private const double SamePlace = 1.4;
    private const double OtherFiller = -1.6;
    private const double SameTime = 0.8;
    private const double SameCount = 1.5;
    private const double SameMethod = 0.4;
    private const double TakenUp = 1.3;
    private const double New = -1.2;
    private const double OtherRealis = -0.8;
    private const double PerSentence = -0.06;
    private const double FarthestCounted = -1.2;

    private readonly ParsedText _parsed = entities.Layer.Parsed;

    /// <summary>Likeness of a mention to an earlier one; more than 0 speaks for the same event.</summary>
    public double Of(EventMention earlier, EventMention later)
    {
        var family = EventFamilies.Of(later.Type, later.Parent);
        var kinship = EventFamilies.Kinship(EventFamilies.Of(earlier.Type, earlier.Parent), family);
        if (kinship == 0 || Contradicts(earlier, later)) return Contradiction;
        if (EventFamilies.IsSpeech(family) && !Repeats(earlier, later)) return Contradiction;

        var score = Base + kinship - 1;
        if (SameTrigger(earlier, later)) score += IsNoun(later) ? SameNoun : SameVerb;
        if (IsNoun(later) && IsNoun(earlier) && IsPlural(earlier) != IsPlural(later)) score += OtherNumber;
        if (IsNoun(later) && !later.Fillers.Any(f => f.Role != "Place")) score += Bare;
        if (earlier.Realis != later.Realis) score += OtherRealis;
        score += Fillers(earlier, later);
        if (earlier.Time is { } a && later.Time is { } b && Same(a, b)) score += SameTime;
        if (earlier.Count is { IsExact: true } count && later.Count == count) score += SameCount;
        if (Attribute(earlier, later) is { } method && method != "Unspecified") score += SameMethod;
        score += Determination(later);
        score += Math.Max(FarthestCounted, PerSentence * (later.Sentence - earlier.Sentence));
        return score;
    }

    private bool Contradicts(EventMention a, EventMention b)
    {
        if ((a.Realis == Realis.Negated) != (b.Realis == Realis.Negated)) return true;
        if (Elsewhere(a, b)) return true;
        if (a.Sentence == b.Sentence && Joined(a.TriggerHead, b.TriggerHead)) return true;
        if (a.Time is { From: { } from, To: { } to } && b.Time is { From: { } otherFrom, To: { } otherTo } && (to < otherFrom || otherTo < from)) return true;
        if (a.Count is { } x && b.Count is { } y && (x.Max < y.Min || y.Max < x.Min || FarApart(x, y) || FarApart(y, x))) return true;
        foreach (var name in (ReadOnlySpan<string>)["method", "cause"])
            if (a.Attributes.TryGetValue(name, out var one) && b.Attributes.TryGetValue(name, out var other) && one != other && one != "Unspecified" && other != "Unspecified" && !Broad(one, other))
                return true;
        return false;
    }

    // Both name places, and none of one is, or surrounds, one of the other.
    private bool Elsewhere(EventMention a, EventMention b)
    {
        var compared = false;
        foreach (var one in a.Fillers)
        {
            if (one.Role != "Place" || entities.EntityOf(one.Mention) is not { } here || !Named(here)) continue;
            foreach (var other in b.Fillers)
            {
                if (other.Role != "Place" || entities.EntityOf(other.Mention) is not { } there || !Named(there)) continue;
                if (here.Index == there.Index || Surrounds(here, there)) return false;
                compared = true;
            }
        }

        return compared;
    }

    // "over 345" is said of 345 or a few more, not of 1,426.
    private static bool FarApart(CountRange floor, CountRange other) =>
        floor is { Min: { } least, Max: null } && other.Min is { } number && number > least + (least / 4);

    // "The attack" may be any of them; an assault may be told by its weapon.
    private static bool Broad(string one, string other) => one == "Assault" || other == "Assault" || (one, other) is ("Bombing", "SuicideBombing") or ("SuicideBombing", "Bombing");

    // "seized X and captured Y": two verbs side by side are two events, unless one is a noun that the other governs.
    private bool Joined(int a, int b) =>
        (_parsed.Relation(b) == Relation.Conj && _parsed.Head(b) == a) || (_parsed.Relation(a) == Relation.Conj && _parsed.Head(a) == b);

    private bool SameTrigger(EventMention a, EventMention b) =>
        string.Equals(_parsed.Lemma(a.TriggerHead), _parsed.Lemma(b.TriggerHead), StringComparison.OrdinalIgnoreCase);

    private bool Repeats(EventMention a, EventMention b) => SameTrigger(a, b) && Fillers(a, b) >= 2 * SameFiller;

    private double Fillers(EventMention a, EventMention b)
    {
        double score = 0;
        string? decided = null;
        foreach (var filler in b.Fillers)
        {
            if (filler.Role == decided || filler.Role == "Count") continue;
            var best = double.NegativeInfinity;
            foreach (var other in a.Fillers)
                if (other.Role == filler.Role) best = Math.Max(best, Compare(other, filler));
            if (double.IsNegativeInfinity(best)) continue;
            score += best;
            decided = filler.Role;
        }

        return score;
    }

    private double Compare(RoleFiller a, RoleFiller b)
    {
        var isPlace = a.Role is "Place" or "Destination" or "Origin";
        var one = entities.EntityOf(a.Mention);
        var two = entities.EntityOf(b.Mention);
        if (one is not null && two is not null)
        {
            if (one.Index == two.Index) return isPlace ? SamePlace : SameFiller;
            if (isPlace && Surrounds(one, two)) return SamePlace / 2;
        }

        if (a.Head < 0 || b.Head < 0 || IsPronoun(a, one) || IsPronoun(b, two)) return 0;
        if (string.Equals(_parsed.Lemma(a.Head), _parsed.Lemma(b.Head), StringComparison.OrdinalIgnoreCase)) return SameFiller * 0.7;
        // Two names are two; a description may describe what the other names.
        return Named(one) && Named(two) ? OtherFiller : OtherFiller / 4;
    }

    // A pronoun that stands for nobody known says nothing.
    private bool IsPronoun(RoleFiller filler, Entity? entity) => entity is null && _parsed.Upos(filler.Head) is Upos.Pron or Upos.Det;

    private bool IsPlural(EventMention mention) => _parsed.Xpos(mention.TriggerHead) is PennTag.NNS or PennTag.NNPS;

    private bool IsNoun(EventMention mention) => _parsed.Upos(mention.TriggerHead) is Upos.Noun or Upos.Propn;

    private static bool Named(Entity? entity)
    {
        if (entity is null) return false;
        foreach (var mention in entity.Mentions)
            if (mention.Kind == MentionKind.Name) return true;
        return false;
    }

    // "in Mosul" and "in Iraq" can be said of one event.
    private static bool Surrounds(Entity a, Entity b)
    {
        if (a.Type == b.Type) return false;
        var (wide, narrow) = a.Type is EntityType.Country || (a.Type == EntityType.Region && b.Type != EntityType.Country) ? (a, b) : (b, a);
        if (wide.Type is not (EntityType.Country or EntityType.Region)) return false;
        return wide.Link?.Country is null || narrow.Link?.Country is null || wide.Link.Country == narrow.Link.Country;
    }

    private static bool Same(ValueMention a, ValueMention b) =>
        a.Value == b.Value || (a.From is not null && a.From == b.From && a.To == b.To);

    private static string? Attribute(EventMention a, EventMention b) =>
        a.Attributes.TryGetValue("method", out var one) && b.Attributes.TryGetValue("method", out var other) && one == other ? one : null;

    // "the attack" takes up what is known; "an attack", "another attack", "attacks" bring something new; verbs say nothing.
    private double Determination(EventMention mention)
    {
        var head = mention.TriggerHead;
        if (!IsNoun(mention)) return 0;
        foreach (var child in _parsed.Children(head))
        {
            if (child > head) break;
            if (_parsed.Relation(child) == Relation.Nummod) return New;
            switch (_parsed.Word(child).ToLowerInvariant())
            {
                case "the" or "this" or "that" or "these" or "those": return TakenUp;
                case "a" or "an" or "another" or "other" or "new" or "further" or "more" or "second" or "separate" or "previous" or "earlier" or "every" or "any": return New;
            }
        }

        return 0;
    }
}
