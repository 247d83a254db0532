using NewsExtraction.Lexicons;

namespace NewsExtraction.Training.Names;

/// <summary>
/// Compiles a folder of gazetteer tables into a <see cref="NameLexicon"/>. Left out for their licence: rows that come from CountryInfo
/// alone (share-alike), and first names that only ANNIE (LGPL) or the Kantrowitz corpus (own terms) attest.
/// </summary>
internal sealed class NameListCompiler(string folder)
{
    private const long LargeCity = 100_000;
    private const long SmallTown = 1_000;
    private const int FrequentWord = 12;

    private static readonly string[] OpenFirstNameSources = ["census1990", "sigpwned", "own", "phoenix"];
    private static readonly string[] WorldFocus = ["IQ", "SY", "YE", "LY", "PS", "LB", "AF", "UA", "SO", "SD", "ML", "NG"];

    private static readonly string[] Calendar =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Monday",
            "Tuesday", "Wednesday", "Thursday",
        "Friday", "Saturday", "Sunday", "Ramadan", "Easter", "Christmas", "Eid", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept",
            "Sep", "Oct", "Nov", "Dec", "Mon", "Tue", "Wed",
        "Thu", "Fri", "Sat", "Sun",
    ];

    private static readonly string[] FacilityWords =
    [
        "Airport", "Airbase", "Base", "Bridge", "Tower", "Towers", "Stadium", "Arena", "Hospital", "Mosque", "Church", "Cathedral",
            "Temple", "Shrine", "Palace", "Hotel", "Square", "Street", "Road",
        "Avenue", "Highway", "Boulevard", "Prison", "Jail", "Camp", "Station", "Port", "Harbor", "Harbour", "Terminal", "Dam", "Museum",
            "Library", "Theatre", "Theater", "Park", "Building", "House",
        "Hall", "Plaza", "Center", "Centre", "Complex", "Checkpoint", "Crossing", "Barracks", "Refinery", "Plant", "Mine", "Monument",
            "Memorial", "Cemetery", "Castle", "Fort", "Gate", "Market", "Mall", "Zoo",
        "Gallery", "Synagogue", "Monastery", "Metro", "Railway", "Tunnel", "Pipeline", "Canal", "Field", "Freeway", "Expressway",
    ];

    private static readonly string[] PlaceWords =
    [
        "River", "Lake", "Mountain", "Mountains", "Mount", "Sea", "Ocean", "Gulf", "Bay", "Island", "Islands", "Isle", "Peninsula",
            "Desert", "Valley", "Forest", "Coast", "Strait", "Cape", "Delta", "Basin",
        "Plateau", "Hills", "Heights", "Province", "Governorate", "District", "County", "State", "Region", "City", "Town", "Village",
            "Republic", "Kingdom", "Territory", "Territories", "Emirate", "Oblast",
        "Prefecture", "Strip", "Bank", "Department", "Municipality", "Area", "Zone", "Border", "Corridor", "Creek", "Canyon", "Glacier",
            "Volcano", "Beach", "Sahel", "Highlands", "Provinces", "Districts",
    ];

    private readonly Dictionary<uint, NameClasses> _names = [];

    public int Count => _names.Count;

    /// <summary>The file's bytes; <paramref name="wordCounts"/> says how often each word was seen in lower case in raw text.</summary>
    public byte[] Compile(IReadOnlyDictionary<string, int> wordCounts, string data, string licence, string date)
    {
        People();
        Places();
        Regions();
        Groups();
        Organisations();
        Nouns();
        foreach (var word in Calendar) Add(word, NameClasses.Calendar);
        foreach (var word in FacilityWords) Add(word, NameClasses.FacilityWord);
        foreach (var word in PlaceWords) Add(word, NameClasses.PlaceWord);
        foreach (var (word, count) in wordCounts.OrderBy(w => w.Key, StringComparer.Ordinal))
            if (count >= FrequentWord) Add(word, NameClasses.CommonWord);
        return NameLexicon.Compile(_names, data, licence, date);
    }

    private void People()
    {
        foreach (var row in new TableReader(folder, "firstnames.tsv").Rows())
        {
            if (!row["source"].Split('+').Any(OpenFirstNameSources.Contains)) continue;
            var common = Share(row["us1990_male_pct"]) + Share(row["us1990_female_pct"]) >= 0.01 || row["countries_or_langs"].Length > 0;
            Add(row["name"], NameClasses.FirstName | (common ? NameClasses.CommonFirstName : 0));
        }

        foreach (var row in new TableReader(folder, "surnames.tsv").Rows())
        {
            var common = Share(row["us1990_pct"]) >= 0.004 || row["countries_or_langs"].Length > 0;
            Add(row["name"], NameClasses.Surname | (common ? NameClasses.CommonSurname : 0));
        }

        foreach (var row in new TableReader(folder, "leaders.tsv").Rows())
        {
            if (row["source"] == "countryinfo") continue;
            foreach (var name in row.Several("aliases").Prepend(row["name"]))
                if (Words(name) > 1) Add(name, NameClasses.KnownPerson);
        }

        foreach (var row in new TableReader(folder, "titles.tsv").Rows())
            foreach (var title in row.Several("aliases").Prepend(row["title"]))
                Add(title, row["use"] == "pre" ? NameClasses.Title : NameClasses.Role);
    }

    private void Places()
    {
        foreach (var row in new TableReader(folder, "countries.tsv").Rows())
        {
            foreach (var name in row.Several("alt_names").Prepend(row["name"])) Add(name, NameClasses.Country);
            foreach (var name in row.Several("adjectives").Concat(row.Several("demonyms"))) Add(name, NameClasses.Nationality);
            foreach (var name in row.Several("capital")) Add(name, NameClasses.LargeCity);
        }

        foreach (var row in new TableReader(folder, "places.tsv").Rows())
        {
            var population = row.Number("population");
            var code = row["feature_code"];
            var capital = code == "PPLC";
            var large = population >= LargeCity || capital;
            var wanted = large || population >= SmallTown || code is "PPLA" or "PPLA2" || row["source"] == "own"
                || (WorldFocus.Contains(row["country"]) && code.StartsWith("PPLA", StringComparison.Ordinal));
            if (!wanted) continue;
            var classes = large ? NameClasses.LargeCity : NameClasses.Town;
            if (row["common_word"] == "w" && !large) continue;
            Add(row["name"], classes);
            Add(row["ascii_name"], classes);
            if (large || code == "PPLA" || WorldFocus.Contains(row["country"]))
                foreach (var name in row.Several("alt_names")) Add(name, large ? classes : NameClasses.Town);
        }
    }

    private void Regions()
    {
        foreach (var row in new TableReader(folder, "regions.tsv").Rows())
        {
            var classes = row["type"] switch
            {
                "admin1" or "region" or "continent" => NameClasses.Province,
                "admin2" => NameClasses.District,
                "airport" or "facility" or "dam" => NameClasses.Facility,
                _ => NameClasses.Nature,
            };
            foreach (var name in row.Several("alt_names").Prepend(row["name"])) Add(name, classes);
        }
    }

    private void Groups()
    {
        foreach (var row in new TableReader(folder, "norp.tsv").Rows())
        {
            var classes = row["kind"] is "religious" or "ideology" or "party" ? NameClasses.Religion : NameClasses.Nationality;
            foreach (var name in row.Several("variants").Concat(row.Several("plural")).Prepend(row["term"])) Add(name, classes);
        }

        foreach (var row in new TableReader(folder, "armedgroups.tsv").Rows())
        {
            var core = row["core"] == "1";
            var classes = row["kind"] is "government force" or "peacekeeping" or "coalition" or "regional force" ? NameClasses.Military
                : NameClasses.ArmedGroup;
            foreach (var name in row.Several("aliases").Prepend(row["name"]))
                if (core || Words(name) > 1) Add(name, classes);
        }
    }

    private void Organisations()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in new TableReader(folder, "organisations.tsv").Rows())
        {
            var core = row["core"] == "1";
            var classes = row["kind"] switch
            {
                "company" => NameClasses.Company,
                "media" => NameClasses.Media,
                "party" => NameClasses.Party,
                "military" or "police" => NameClasses.Military,
                _ => NameClasses.Institution,
            };
            foreach (var name in row.Several("aliases").Prepend(row["name"]))
            {
                var words = name.Split(' ');
                if (core || words.Length > 1 || classes == NameClasses.Company) Add(name, classes);
                if (words.Length < 2) continue;
                first[words[0]] = first.GetValueOrDefault(words[0]) + 1;
                last[words[^1]] = last.GetValueOrDefault(words[^1]) + 1;
            }
        }

        foreach (var (word, count) in first.Concat(last).OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            if (count < 8 || word.Length < 3 || !char.IsUpper(word[0])) continue;
            var known = _names.GetValueOrDefault(NameKey.Of(word));
            if ((known & (
                NameClasses.Country | NameClasses.Nationality | NameClasses.LargeCity | NameClasses.Province
                | NameClasses.CommonFirstName)) == 0)
                Add(word, NameClasses.OrganisationWord);
        }
    }

    private void Nouns()
    {
        foreach (var row in new TableReader(folder, "groupnouns.tsv").Rows())
            foreach (var noun in row.Several("plural").Prepend(row["singular"]))
                if (Words(noun) == 1) Add(noun, NameClasses.PeopleNoun);
        foreach (var row in new TableReader(folder, "weapons.tsv").Rows())
        {
            if (row["type"] != "model") continue;
            var classes = row["kind"] is "aircraft" or "armoured vehicle" or "drone" or "helicopter" or "ship" or "vehicle"
                ? NameClasses.Vehicle : NameClasses.WeaponModel;
            foreach (var name in row.Several("aliases").Prepend(row["name"])) Add(name, classes);
        }
    }

    private void Add(string name, NameClasses classes)
    {
        name = name.Trim();
        var words = Words(name);
        if (name.Length < 2 || words > NameLexicon.LongestName) return;
        var acronym = IsAcronym(name);
        var key = NameKey.Of(name, acronym);
        _names[key] = _names.GetValueOrDefault(key) | classes;
    }

    /// <summary>Short names in capitals are listed as acronyms, so that "IS" is not "is".</summary>
    private static bool IsAcronym(string name) =>
        name.Length <= 6 && name.All(c => char.IsAsciiLetterUpper(c) || c == '.' || char.IsAsciiDigit(c));

    private static int Words(string name) => name.Split(' ', '-').Length;

    private static double Share(string cell) =>
        double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out var share) ? share : 0;
}
