using NewsExtraction.Diagnostics;
using NewsExtraction.Events;
using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>How two fillers of like roles compare, the best first.</summary>
internal enum Agreement : byte
{
    /// <summary>The same entity.</summary>
    Same,

    /// <summary>One place within the other.</summary>
    Within,

    /// <summary>The same head word.</summary>
    Alike,

    /// <summary>Not to be told: a pronoun that stands for nobody known.</summary>
    Open,

    /// <summary>Different words that may describe the same.</summary>
    OtherWord,

    /// <summary>Two names.</summary>
    OtherName,

    /// <summary>Nothing to compare.</summary>
    None,
}

/// <summary>Who or what fills a role, ready to be compared.</summary>
internal sealed class Participant
{
    private readonly Entity? _entity;
    private readonly ParsedText _parsed;
    private readonly RoleFiller _filler;
    private readonly string? _word;
    private readonly bool _isNamed;
    private readonly bool _isOpen;

    public Participant(RoleFiller filler, Entity? entity, ParsedText parsed)
    {
        (_entity, _parsed, _filler) = (entity, parsed, filler);
        _word = filler.Head >= 0 ? parsed.Lemma(filler.Head).ToLowerInvariant() : null;
        _isNamed = IsNamed(entity);
        _isOpen = filler.Head < 0 || (entity is null && parsed.Upos(filler.Head) is Upos.Pron or Upos.Det);
    }

    /// <summary>True for an entity that has a name.</summary>
    public bool HasName => _isNamed;

    /// <summary>True for a person called by name; whom "he" means is not so sure.</summary>
    public bool IsNamedPerson => _isNamed && _entity is { Type: EntityType.Person } && _parsed.Upos(_filler.Head) == Upos.Propn;

    public Agreement Compare(Participant other)
    {
        if (_entity is not null && other._entity is not null && Entities(_entity, other._entity) is { } agreement) return agreement;
        if (_isOpen || other._isOpen) return Agreement.Open;
        if (string.Equals(_word, other._word, StringComparison.Ordinal) || Holds(other._word) || other.Holds(_word)) return Agreement.Alike;
        return _isNamed && other._isNamed ? Agreement.OtherName : Agreement.OtherWord;
    }

    // Null where the entities alone do not tell.
    private static Agreement? Entities(Entity a, Entity b)
    {
        if (a.Index == b.Index) return Agreement.Same;
        if (Surrounds(a, b)) return Agreement.Within;
        return MayStandIn(a, b) || MayStandIn(b, a) ? Agreement.Open : null;
    }

    // "the Foreign Secretary" and "the Foreign Secretary Jane Smith"
    private bool Holds(string? word)
    {
        if (word is null) return false;
        for (var token = _filler.Head - 1; token >= 0 && _parsed.Span(token).Start >= _filler.Span.Start; token--)
            if (_parsed.Upos(token) is Upos.Noun or Upos.Propn && word.Equals(_parsed.Lemma(token), StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>The best agreement between any of one list and any of the other.</summary>
    public static Agreement Best(List<Participant> some, List<Participant> others)
    {
        Work.Count(some.Count * others.Count);
        var best = Agreement.None;
        foreach (var one in some)
        {
            foreach (var other in others)
            {
                var agreement = one.Compare(other);
                if (agreement < best) best = agreement;
            }
        }

        return best;
    }

    /// <summary>True where any mention of the entity is a name.</summary>
    public static bool IsNamed(Entity? entity) => entity is { HasName: true };

    // A square or a mosque may be anywhere in the town.
    private static bool MayStandIn(Entity narrow, Entity wide) =>
        narrow.Type is EntityType.Facility or EntityType.NaturalFeature && wide.Type is EntityType.Settlement or EntityType.Region;

    // "in Mosul" and "in Iraq" can be said of one event.
    private static bool Surrounds(Entity a, Entity b)
    {
        if (a.Type == b.Type) return false;
        var (wide, narrow) = IsWider(a, b) ? (a, b) : (b, a);
        return IsWide(wide.Type) && IsNarrow(narrow.Type)
            && (wide.Link?.Country is null || narrow.Link?.Country is null || wide.Link.Country == narrow.Link.Country);
    }

    private static bool IsWider(Entity a, Entity b) =>
        a.Type is EntityType.Country || (a.Type == EntityType.Region && b.Type != EntityType.Country);

    private static bool IsWide(EntityType type) => type is EntityType.Country or EntityType.Region;

    private static bool IsNarrow(EntityType type) =>
        type is EntityType.Settlement or EntityType.Region or EntityType.Facility or EntityType.NaturalFeature;
}
