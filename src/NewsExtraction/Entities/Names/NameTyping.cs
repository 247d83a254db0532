using System.Collections.Frozen;
using NewsExtraction.Lexicons;
using NewsExtraction.Text;

namespace NewsExtraction.Entities;

/// <summary>What a name is.</summary>
/// <param name="Label">OntoNotes label.</param>
/// <param name="Type">Type of entity.</param>
/// <param name="Country">ISO 3166 code of the country that the name's words give, or null.</param>
internal readonly record struct NameReading(EntityLabel Label, EntityType Type, string? Country = null)
{
    /// <summary>The reading of a weapon or vehicle of the gazetteer.</summary>
    public static NameReading Of(GazetteerEntry weapon) => weapon.IsVehicle
        ? new(EntityLabel.Vehicle, EntityType.Vehicle) : new(EntityLabel.Weapon, EntityType.Weapon);
}

/// <summary>The finer label and type of a name, out of the gazetteer and of the words that such names are made with.</summary>
internal sealed class NameTyping(GazetteerIndex gazetteer, WordLists lists)
{
    private const long LeastCity = 50_000;

    private static readonly NameReading Event = new(EntityLabel.Event, EntityType.Event);
    private static readonly NameReading Law = new(EntityLabel.Law, EntityType.Product);
    private static readonly NameReading Settlement = new(EntityLabel.Gpe, EntityType.Settlement);
    private static readonly NameReading Facility = new(EntityLabel.Fac, EntityType.Facility);
    private static readonly NameReading Nature = new(EntityLabel.Loc, EntityType.NaturalFeature);
    private static readonly NameReading Region = new(EntityLabel.Gpe, EntityType.Region);

    private readonly FrozenSet<string> _nature = lists.Of("nature");
    private readonly FrozenSet<string> _areas = lists.Of("area");
    private readonly FrozenSet<string> _towns = lists.Of("town");
    private readonly FrozenSet<string> _buildings = lists.Of("building");
    private readonly FrozenSet<string> _troops = lists.Of("troops");
    private readonly FrozenSet<string> _fighters = lists.Of("fighters");
    private readonly FrozenSet<string> _laws = lists.Of("law");
    private readonly FrozenSet<string> _happenings = lists.Of("happening");

    public NameReading Of(TokenizedText text, FoundName name) => name.Type switch
    {
        NameType.Person => new(EntityLabel.Person, EntityType.Person),
        NameType.Nationality => new(EntityLabel.Norp, EntityType.Group, gazetteer.CountryNamed(Surface(text, name))?.Code),
        NameType.Facility => Facility,
        NameType.Place => Place(text, name),
        NameType.Organization => IsOperation(text, name) ? Event : Organization(text, name),
        _ => Other(text, name),
    };

    // "Operation Northern Shield"
    private static bool IsOperation(TokenizedText text, FoundName name) =>
        name.End - name.First > 1 && text.Chars(name.First) is "Operation";

    private NameReading Place(TokenizedText text, FoundName name)
    {
        var found = gazetteer.Find(text, name.First, name.End);
        if (found.First(GazetteerKind.Country) is { } country)
            return new(EntityLabel.Gpe, EntityType.Country, gazetteer.Country(country.Index).Code);
        if (name.End - name.First > 1 && IsCity(found)) return Settlement;
        if ((ByWordBefore(text, name) ?? ByWordsWithin(text, name)) is { } told) return told;
        if (found.First(GazetteerKind.Place) is not { } place) return Settlement;
        var type = gazetteer.Place(place.Index).Type;
        return new(LabelOf(type), type);
    }

    // "Port Sudan", "Salt Lake City": a city by all its words, whatever these say.
    private bool IsCity(GazetteerCandidates found) =>
        found.First(GazetteerKind.Place) is { Match: GazetteerMatch.Name } first
            && gazetteer.Place(first.Index) is { Type: EntityType.Settlement, Population: >= LeastCity };

    // "Lake Geneva" and the like, where the name is "Geneva" alone: by a word before it with a capital.
    private NameReading? ByWordBefore(TokenizedText text, FoundName name) =>
        name.First > 0 && text.SentenceOf(name.First).Contains(name.First - 1) && text.Chars(name.First - 1)[0] is >= 'A' and <= 'Z'
            ? ByWord(text, name.First - 1) : null;

    // "Anbar Province", "Anbar province", "Gulf of Aden": by its last word, the word behind it, its first word.
    private NameReading? ByWordsWithin(TokenizedText text, FoundName name)
    {
        var hasWords = name.End - name.First > 1;
        if (hasWords && ByWord(text, name.End - 1) is { } byLast) return byLast;
        if (name.End < text.Count && text.SentenceOf(name.First).Contains(name.End) && ByWord(text, name.End) is { } byNext) return byNext;
        return hasWords ? ByWord(text, name.First) : null;
    }

    private NameReading? ByWord(TokenizedText text, int token)
    {
        var word = text.Word(token);
        if (_nature.Contains(word)) return Nature;
        if (_areas.Contains(word)) return Region;
        if (_towns.Contains(word)) return Settlement;
        return _buildings.Contains(word) ? Facility : null;
    }

    private NameReading Organization(TokenizedText text, FoundName name)
    {
        var country = CountryWithin(text, name);
        var found = gazetteer.Find(text, name.First, name.End);
        if (StateOf(text, name, found) is { } state) return new(EntityLabel.Gpe, EntityType.Country, state);
        if (found.First(GazetteerKind.ArmedGroup) is { } group)
        {
            var isState = ActorKinds.IsStateForce(gazetteer.Entry(group).Subkind);
            return new(EntityLabel.Org, isState ? EntityType.MilitaryUnit : EntityType.ArmedGroup, country);
        }

        if (found.First(GazetteerKind.Organisation) is { } organisation) return Listed(gazetteer.Entry(organisation), country);
        return new(EntityLabel.Org, BodyByWords(text, name), country);
    }

    // "Russian Federation", "DPRK": what acts like a body may be a country by its full name or its initials; "Georgia" may be a team.
    private string? StateOf(TokenizedText text, FoundName name, GazetteerCandidates found)
    {
        if (found.First(GazetteerKind.Country) is not { Match: not GazetteerMatch.Generated } state
            || found.Has(GazetteerKind.ArmedGroup) || found.Has(GazetteerKind.Organisation))
            return null;
        var isFull = name.End - name.First > 1 || (text.Chars(name.First).Length > 2 && char.IsUpper(text.Chars(name.First)[^1]));
        return isFull ? gazetteer.Country(state.Index).Code : null;
    }

    private static NameReading Listed(GazetteerEntry organisation, string? country)
    {
        if (country is null && organisation.Country.Length == 2 && ActorKinds.IsState(organisation.Subkind)) country = organisation.Country;
        return new(EntityLabel.Org, organisation.Subkind is "military" or "police" ? EntityType.MilitaryUnit : EntityType.Organization,
            country);
    }

    // "Badr Brigades" are fighters; "Ethiopian Air Force", "Army of Chad" and "101st Airborne Division" are troops.
    private EntityType BodyByWords(TokenizedText text, FoundName name)
    {
        if (_fighters.Contains(text.Word(name.End - 1)) || _fighters.Contains(text.Word(name.First))) return EntityType.ArmedGroup;
        for (var t = name.First; t < name.End; t++)
            if (_troops.Contains(text.Word(t))
                && (t == name.End - 1 || text.Chars(t + 1) is "of" || char.IsDigit(text.Chars(name.First)[0])))
                return EntityType.MilitaryUnit;
        return EntityType.Organization;
    }

    private NameReading Other(TokenizedText text, FoundName name)
    {
        if (gazetteer.Entry(Surface(text, name), GazetteerKind.Weapon) is { } weapon) return NameReading.Of(weapon);
        for (var t = name.End - 1; t >= name.First; t--)
        {
            if (_laws.Contains(text.Word(t))) return Law;
            if (name.Type == NameType.Miscellaneous && _happenings.Contains(text.Word(t))) return Event;
        }

        return new(EntityLabel.Product, EntityType.Product);
    }

    // The country that the name's own words give.
    private string? CountryWithin(TokenizedText text, FoundName name) => CountryFirst(text, name) ?? CountryBehindOf(text, name);

    // "Iraqi Army", "US Central Command"
    private string? CountryFirst(TokenizedText text, FoundName name)
    {
        for (var end = Math.Min(name.First + 3, name.End - 1); end > name.First; end--)
            if (gazetteer.CountryNamed(text.CharsIn(text.SpanOf(name.First, end))) is { } country) return country.Code;
        return null;
    }

    // "Bank of Ghana", "Army of the Philippines"
    private string? CountryBehindOf(TokenizedText text, FoundName name)
    {
        for (var t = name.First + 1; t < name.End - 1; t++)
        {
            if (text.Chars(t) is not "of") continue;
            var first = text.Chars(t + 1) is "the" && t + 2 < name.End ? t + 2 : t + 1;
            if (gazetteer.CountryNamed(text.CharsIn(text.SpanOf(first, name.End))) is { } country) return country.Code;
        }

        return null;
    }

    private static ReadOnlySpan<char> Surface(TokenizedText text, FoundName name) => text.CharsIn(text.SpanOf(name.First, name.End));

    private static EntityLabel LabelOf(EntityType type) => type switch
    {
        EntityType.Facility => EntityLabel.Fac,
        EntityType.NaturalFeature => EntityLabel.Loc,
        _ => EntityLabel.Gpe,
    };
}
