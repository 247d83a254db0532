using NewsExtraction.Text;

namespace NewsExtraction.Entities;

/// <summary>The finer label and type of a name, out of the gazetteer and of the words that such names are made with.</summary>
internal sealed class NameTyping(GazetteerIndex gazetteer)
{
    private static readonly HashSet<string> Water =
        Words("River Lake Lakes Mountain Mountains Mount Mt Sea Ocean Gulf Bay Island Islands Isle Isles Peninsula Desert Valley Forest Strait Straits Cape Delta Basin Plateau Hills Creek Canyon Glacier Volcano Sahara Alps Andes Himalayas");
    private static readonly HashSet<string> Areas =
        Words("Province Governorate District County State Region Territory Territories Emirate Oblast Prefecture Department Area Zone North South East West Highlands Provinces Districts Coast Heights province governorate district county state region oblast prefecture area states provinces");
    private static readonly HashSet<string> Towns =
        Words("City Town Village Township Municipality city town village township municipality neighborhood neighbourhood suburb");
    private static readonly HashSet<string> Buildings =
        Words("Airport Airbase Airfield Base Bridge Tower Towers Stadium Arena Hospital Mosque Church Cathedral Temple Shrine Palace Hotel Square Street Road Avenue Highway Boulevard Prison Jail Camp Station Port Harbor Harbour Terminal Dam Museum Park Building House Hall Plaza Checkpoint Crossing Barracks Refinery Gate Market Mall Ave Blvd airport airbase base bridge prison stadium hospital mosque checkpoint");
    private static readonly HashSet<string> Troops =
        Words("Army Brigade Battalion Division Regiment Corps Navy Force Forces Police Guard Guards Command Squadron Marines Marine Fleet Gendarmerie Peshmerga Artillery Infantry Commandos Platoon army navy police forces");
    private static readonly HashSet<string> Fighters =
        Words("Militia Militias Brigades Mujahideen Mujahedeen Fighters Guerrillas Rebels Cartel Gang Resistance Battalions");
    private static readonly HashSet<string> Laws =
        Words("Act Law Constitution Treaty Agreement Accord Accords Convention Protocol Resolution Charter Bill Amendment Code Decree Declaration Pact");
    private static readonly HashSet<string> Happenings =
        Words("War Wars Cup Games Olympics Olympic Summit Revolution Festival Championship Championships Battle Operation Conference Election Elections Uprising Spring Day Crisis Intifada Hurricane Typhoon Cyclone Storm Earthquake Holocaust Genocide League Open Prix Fair Expo Forum Awards Award Congress Ramadan Eid Christmas Easter Movement Marathon Massacre Coup Jubilee Season Tournament Pandemic COVID Covid Coronavirus");

    public (EntityLabel Label, EntityType Type, string? Country) Of(TokenizedText text, FoundName name) => name.Type switch
    {
        NameType.Person => (EntityLabel.Person, EntityType.Person, null),
        NameType.Nationality => (EntityLabel.Norp, EntityType.Group, gazetteer.CountryNamed(Surface(text, name))?.Code),
        NameType.Facility => (EntityLabel.Fac, EntityType.Facility, null),
        NameType.Place => Place(text, name),
        NameType.Organization when name.End - name.First > 1 && text.Chars(name.First) is "Operation" =>
            (EntityLabel.Event, EntityType.Event, null),
        NameType.Organization => Organization(text, name),
        _ => Other(text, name),
    };

    private (EntityLabel Label, EntityType Type, string? Country) Place(TokenizedText text, FoundName name)
    {
        var found = gazetteer.Find(text, name.First, name.End);
        if (found.First(GazetteerKind.Country) is { } country)
            return (EntityLabel.Gpe, EntityType.Country, gazetteer.Country(country.Index).Code);
        if (name.First > 0 && text.SentenceOf(name.First).Contains(name.First - 1) && ByWord(text, name.First - 1) is { } before
            && text.Chars(name.First - 1)[0] is >= 'A' and <= 'Z')
            return before;
        if (ByWord(text, name.End - 1) is { } byLast && name.End - name.First > 1) return byLast;
        if (name.End < text.Count && text.SentenceOf(name.First).Contains(name.End) && ByWord(text, name.End) is { } byNext) return byNext;
        if (name.End - name.First > 1 && ByWord(text, name.First) is { } byFirst) return byFirst;
        if (found.First(GazetteerKind.Place) is { } place)
        {
            var type = gazetteer.Place(place.Index).Type;
            return (LabelOf(type), type, null);
        }

        return (EntityLabel.Gpe, EntityType.Settlement, null);
    }

    private static (EntityLabel, EntityType, string?)? ByWord(TokenizedText text, int token)
    {
        var word = text.Word(token);
        if (Water.Contains(word)) return (EntityLabel.Loc, EntityType.NaturalFeature, null);
        if (Areas.Contains(word)) return (EntityLabel.Gpe, EntityType.Region, null);
        if (Towns.Contains(word)) return (EntityLabel.Gpe, EntityType.Settlement, null);
        return Buildings.Contains(word) ? (EntityLabel.Fac, EntityType.Facility, null) : null;
    }

    private (EntityLabel Label, EntityType Type, string? Country) Organization(TokenizedText text, FoundName name)
    {
        var country = CountryWithin(text, name);
        var found = gazetteer.Find(text, name.First, name.End);
        if (found.First(GazetteerKind.ArmedGroup) is { } group)
            return (EntityLabel.Org,
                ActorKinds.IsStateForce(gazetteer.Entry(group).Subkind) ? EntityType.MilitaryUnit : EntityType.ArmedGroup, country);
        if (found.First(GazetteerKind.Organisation) is { } organisation)
        {
            var entry = gazetteer.Entry(organisation);
            return (EntityLabel.Org, entry.Subkind is "military" or "police" ? EntityType.MilitaryUnit : EntityType.Organization,
                country ?? (entry.Country.Length == 2 && ActorKinds.IsState(entry.Subkind) ? entry.Country : null));
        }

        var last = text.Word(name.End - 1);
        if (Fighters.Contains(last) || Fighters.Contains(text.Word(name.First))) return (EntityLabel.Org, EntityType.ArmedGroup, country);
        for (var t = name.First; t < name.End; t++)
            if (Troops.Contains(text.Word(t))
                && (t == name.End - 1 || text.Chars(t + 1) is "of" || char.IsDigit(text.Chars(name.First)[0])))
                return (EntityLabel.Org,
                EntityType.MilitaryUnit, country);
        return (EntityLabel.Org, EntityType.Organization, country);
    }

    private (EntityLabel Label, EntityType Type, string? Country) Other(TokenizedText text, FoundName name)
    {
        if (gazetteer.Entry(Surface(text, name), GazetteerKind.Weapon) is { } weapon) return Weapon(weapon.Subkind);
        for (var t = name.End - 1; t >= name.First; t--)
        {
            if (Laws.Contains(text.Word(t))) return (EntityLabel.Law, EntityType.Product, null);
            if (name.Type == NameType.Miscellaneous && Happenings.Contains(text.Word(t)))
                return (EntityLabel.Event, EntityType.Event, null);
        }

        return (EntityLabel.Product, EntityType.Product, null);
    }

    /// <summary>Label and type of a weapon's kind.</summary>
    public static (EntityLabel Label, EntityType Type, string? Country) Weapon(string kind) =>
        kind is "aircraft" or "armoured vehicle" or "drone" or "helicopter" or "ship" or "vehicle"
            ? (EntityLabel.Vehicle, EntityType.Vehicle, null)
            : (EntityLabel.Weapon, EntityType.Weapon, null);

    // "Iraqi Army", "Bank of Ghana", "US Central Command": the country that the name's own words give.
    private string? CountryWithin(TokenizedText text, FoundName name)
    {
        for (var end = Math.Min(name.First + 3, name.End - 1); end > name.First; end--)
            if (gazetteer.CountryNamed(text.SpanOf(name.First, end).In(text.Text)) is { } country) return country.Code;
        for (var t = name.First + 1; t < name.End - 1; t++)
        {
            if (text.Chars(t) is not "of") continue;
            var first = text.Chars(t + 1) is "the" && t + 2 < name.End ? t + 2 : t + 1;
            if (gazetteer.CountryNamed(text.SpanOf(first, name.End).In(text.Text)) is { } country) return country.Code;
        }

        return null;
    }

    private static ReadOnlySpan<char> Surface(TokenizedText text, FoundName name) => text.SpanOf(name.First, name.End).In(text.Text);

    private static EntityLabel LabelOf(EntityType type) => type switch
    {
        EntityType.Facility => EntityLabel.Fac,
        EntityType.NaturalFeature => EntityLabel.Loc,
        _ => EntityLabel.Gpe,
    };

    private static HashSet<string> Words(string words) => words.Split(' ').ToHashSet(StringComparer.Ordinal);
}
