using System.Globalization;
using NewsExtraction.Entities;

namespace NewsExtraction.Training.Gazetteer;

/// <summary>Compiles nationalities, groups, organisations, leaders, titles, nouns, weapons and given names.</summary>
internal sealed class ActorLists(IndexBuilder index)
{
    public void Demonyms(Table norp, Table countries)
    {
        for (var i = 0; i < countries.Count; i++)
        {
            var code = countries[i, "iso2"];
            var adjectives = countries.List(i, "adjectives");
            var demonyms = countries.List(i, "demonyms");
            if (adjectives.Length + demonyms.Length == 0) continue;
            var entry = index.Entry(GazetteerKind.Demonym, adjectives.Concat(demonyms).First(), "nationality", code, string.Empty, true,
                900);
            foreach (var other in adjectives.Concat(demonyms))
                index.Key(other, GazetteerKind.Demonym, GazetteerMatch.Alternate, entry, 900);
        }

        for (var i = 0; i < norp.Count; i++)
        {
            if (norp[i, "source"] == "countries") continue;
            var entry = index.Entry(GazetteerKind.Demonym, norp[i, "term"], norp[i, "kind"], norp[i, "countries"], string.Empty,
                norp[i, "adjective"] == "1", 500);
            foreach (var other in norp.List(i, "variants").Concat(norp.List(i, "plural")))
                index.Key(other, GazetteerKind.Demonym, GazetteerMatch.Alternate, entry, 500);
        }
    }

    /// <summary>People of cities and regions, with the place in the detail: "Londoner".</summary>
    public void Townspeople(Table people)
    {
        for (var i = 0; i < people.Count; i++)
        {
            var entry = index.Entry(GazetteerKind.Demonym, people[i, "term"], people[i, "kind"], people[i, "country"], people[i, "place"],
                true, 400);
            index.Key(people[i, "plural"], GazetteerKind.Demonym, GazetteerMatch.Alternate, entry, 400);
        }
    }

    public void Groups(Table groups, Table organisations)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            var core = groups[i, "core"] == "1";
            var entry = index.Entry(GazetteerKind.ArmedGroup, groups[i, "name"], groups[i, "kind"], groups[i, "countries"], string.Empty,
                core, core ? 800 : 4);
            foreach (var other in groups.List(i, "aliases"))
                index.Key(other, GazetteerKind.ArmedGroup, GazetteerMatch.Alternate, entry, core ? 790 : 3);
        }

        for (var i = 0; i < organisations.Count; i++)
        {
            var core = organisations[i, "core"] == "1";
            var entry = index.Entry(GazetteerKind.Organisation, organisations[i, "name"], organisations[i, "kind"],
                organisations[i, "country"], string.Empty, core, core ? 780 : 4);
            foreach (var other in organisations.List(i, "aliases"))
                index.Key(other, GazetteerKind.Organisation, GazetteerMatch.Alternate, entry, core ? 770 : 3);
        }
    }

    /// <summary>Leaders; rows under a share-alike licence are left out.</summary>
    public void Leaders(Table leaders)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < leaders.Count; i++)
        {
            var source = leaders[i, "source"];
            if (source == "countryinfo") continue;
            var (name, title, kind, country) = (leaders[i, "name"], leaders[i, "title"], leaders[i, "kind"], leaders[i, "country"]);
            var (from, to) = (Month(leaders[i, "from"], 0), Month(leaders[i, "to"], ushort.MaxValue));
            var own = source == "own";
            if (!seen.TryAdd(string.Join('|', name, title, kind, country, from, to), i)) continue;
            var rank = (own ? 600 : 10) + from / 10000f;
            var entry = index.Entry(GazetteerKind.Leader, name, kind, country, title, false, rank, from, to);
            foreach (var other in leaders.List(i, "aliases"))
                if (own || other.Contains(' ', StringComparison.Ordinal))
                    index.Key(other, GazetteerKind.Leader, GazetteerMatch.Alternate, entry, rank - 1);
        }
    }

    public void Titles(Table titles)
    {
        for (var i = 0; i < titles.Count; i++)
        {
            var entry = index.Entry(GazetteerKind.Title, titles[i, "title"], titles[i, "kind"], string.Empty, titles[i, "use"],
                titles[i, "leader"] == "1", 300);
            foreach (var other in titles.List(i, "aliases")) index.Key(other, GazetteerKind.Title, GazetteerMatch.Alternate, entry, 299);
        }
    }

    public void Weapons(Table weapons)
    {
        for (var i = 0; i < weapons.Count; i++)
        {
            var entry = index.Entry(GazetteerKind.Weapon, weapons[i, "name"], weapons[i, "kind"], string.Empty, weapons[i, "type"], false,
                200);
            foreach (var other in weapons.List(i, "aliases")) index.Key(other, GazetteerKind.Weapon, GazetteerMatch.Alternate, entry, 199);
        }
    }

    /// <summary>Given names with their gender; rows under the LGPL are left out.</summary>
    public void FirstNames(Table names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i, "source"] == "annie") continue;
            index.Shared(GazetteerKind.FirstName, names[i, "name"], string.Empty, names[i, "gender"], false, 2);
        }
    }

    public void GroupNouns(Table nouns)
    {
        for (var i = 0; i < nouns.Count; i++)
        {
            var (singular, plural, kind) = (nouns[i, "singular"], nouns[i, "plural"], nouns[i, "kind"]);
            var rank = nouns[i, "source"].Contains("own", StringComparison.Ordinal) ? 401 : 400;
            if (singular.Length > 0) index.Shared(GazetteerKind.GroupNoun, singular, kind, string.Empty, false, rank);
            if (plural.Length > 0 && plural != singular) index.Shared(GazetteerKind.GroupNoun, plural, kind, string.Empty, true, rank);
        }
    }

    /// <summary>Common nouns with the categories of their first and of all senses.</summary>
    public void Nouns(Table nouns)
    {
        var senses = new SortedDictionary<string, (int Rank, NounCategories First, NounCategories Any)>(StringComparer.Ordinal);
        for (var i = 0; i < nouns.Count; i++)
        {
            var lemma = nouns[i, "lemma"];
            if (lemma.Any(c => !char.IsAsciiLetterLower(c) && c is not (' ' or '-'))) continue;
            var rank = int.Parse(nouns[i, "sense"], CultureInfo.InvariantCulture);
            var categories = Categories(nouns[i, "categories"], nouns[i, "lexname"]);
            var known = senses.TryGetValue(lemma, out var sense) ? sense
                : (Rank: int.MaxValue, First: NounCategories.None, Any: NounCategories.None);
            senses[lemma] = rank < known.Rank ? (rank, categories, known.Any | categories)
                : (known.Rank, known.First, known.Any | categories);
        }

        // Compounds of several words follow their head; only those that name people, bodies, places and things of war earn their place.
        const NounCategories worthTwoWords =
            NounCategories.ArmedForce | NounCategories.Police | NounCategories.Leader | NounCategories.Official
                | NounCategories.Soldier | NounCategories.Fighter
            | NounCategories.Vehicle | NounCategories.Weapon | NounCategories.Settlement | NounCategories.Government;

        // What is unknown is taken for a thing or a deed anyway.
        const NounCategories thingsAndDeeds =
            NounCategories.Artifact | NounCategories.Act | NounCategories.Document | NounCategories.Quantity;
        foreach (var (lemma, (_, first, any)) in senses)
        {
            if ((any & ~thingsAndDeeds) == NounCategories.None) continue;
            var isCompound = lemma.Contains(' ', StringComparison.Ordinal) || lemma.Contains('-', StringComparison.Ordinal);
            if (isCompound && (first & worthTwoWords) == 0) continue;
            index.Key(lemma, GazetteerKind.Noun, GazetteerMatch.Name, index.Meaning(new NounMeaning(first, any)), 1);
        }
    }

    private static NounCategories Categories(string names, string lexname)
    {
        var categories = lexname == "noun.communication" && names.Length == 0 ? NounCategories.Document : NounCategories.None;
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            categories |= name switch
            {
                "person" => NounCategories.Person,
                "worker" or "journalist" => NounCategories.Worker,
                "leader" or "politician" => NounCategories.Leader,
                "official" => NounCategories.Official,
                "soldier" => NounCategories.Soldier,
                "fighter" => NounCategories.Fighter,
                "insurgent" => NounCategories.Insurgent,
                "criminal" => NounCategories.Criminal,
                "child" => NounCategories.Child,
                "victim" => NounCategories.Victim,
                "group" => NounCategories.Group,
                "people" => NounCategories.People,
                "organization" => NounCategories.Organization,
                "armed_force" or "military_unit" => NounCategories.ArmedForce,
                "police" => NounCategories.Police,
                "government" => NounCategories.Government,
                "party" => NounCategories.Party,
                "crowd" or "protester" => NounCategories.Crowd,
                "location" or "region" or "district" or "area" or "land" or "water" => NounCategories.Location,
                "settlement" or "city" => NounCategories.Settlement,
                "country" or "state" => NounCategories.Country,
                "structure" or "road" or "facility" => NounCategories.Structure,
                "building" => NounCategories.Building,
                "vehicle" or "ship" or "aircraft" => NounCategories.Vehicle,
                "weapon" or "explosive" => NounCategories.Weapon,
                "artifact" => NounCategories.Artifact,
                "act" or "operation" or "crime" => NounCategories.Act,
                "event" or "attack" or "battle" or "war" or "meeting" or "accident" or "disaster" or "killing" or "explosion" =>
                    NounCategories.Event,
                "time" => NounCategories.Time,
                "quantity" or "money" => NounCategories.Quantity,
                "document" or "statement" or "agreement" => NounCategories.Document,
                _ => NounCategories.None,
            };
        }

        return categories;
    }

    private static ushort Month(string date, ushort missing)
    {
        var parts = date.Split('-');
        if (!int.TryParse(parts[0], CultureInfo.InvariantCulture, out var year) || year < 1900) return missing;
        var month = parts.Length > 1 && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var m) ? m : missing == 0 ? 1 : 12;
        return (ushort)((year - 1900) * 12 + month);
    }
}
