using NewsExtraction.Entities;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

/// <summary>The finer label and type of a name, by the gazetteer and by the words of the name.</summary>
internal sealed class NameTypingTests
{
    private static readonly GazetteerIndex Gazetteer = new SmallGazetteer()
        .Country("Ruritania", "RU", "Ruritanian")
        .Place("Strelsau", "RU", "PPLC")
        .Place("Zenda", "RU", "airport")
        .Place("Hentzau", "RU", "ADM1")
        .Place("Oder", "RU", "river")
        .Entry(GazetteerKind.ArmedGroup, "Black Banner", "jihadist", flag: true)
        .Entry(GazetteerKind.ArmedGroup, "Royal Guards", "government force")
        .Entry(GazetteerKind.Organisation, "Strelsau Police", "police", "RU")
        .Entry(GazetteerKind.Organisation, "Red Party", "party", "RU")
        .Entry(GazetteerKind.Weapon, "Wasp", "missile")
        .Entry(GazetteerKind.Weapon, "Heron", "drone")
        .Index();

    private static readonly NameTyping Typing = new(Gazetteer, SmallLexicons.Words);

    [TestCase("[Ruritania] fell", EntityLabel.Gpe, EntityType.Country)]
    [TestCase("in [Strelsau] today", EntityLabel.Gpe, EntityType.Settlement)]
    [TestCase("in [Zenda] today", EntityLabel.Fac, EntityType.Facility)]
    [TestCase("in [Hentzau] today", EntityLabel.Gpe, EntityType.Region)]
    [TestCase("in [Oder] today", EntityLabel.Loc, EntityType.NaturalFeature)]
    [TestCase("in [Lowick] today", EntityLabel.Gpe, EntityType.Settlement)]
    [TestCase("in [Lowick Province] today", EntityLabel.Gpe, EntityType.Region)]
    [TestCase("in [Lowick] province today", EntityLabel.Gpe, EntityType.Region)]
    [TestCase("on the [Lowick River] today", EntityLabel.Loc, EntityType.NaturalFeature)]
    [TestCase("on [Lake Lowick] today", EntityLabel.Loc, EntityType.NaturalFeature)]
    [TestCase("on Lake [Lowick] today", EntityLabel.Loc, EntityType.NaturalFeature)]
    [TestCase("over the [Lowick Bridge] today", EntityLabel.Fac, EntityType.Facility)]
    [TestCase("in the town [Zenda] today", EntityLabel.Fac, EntityType.Facility)]
    [TestCase("in [Lowick] | Lake water rose", EntityLabel.Gpe, EntityType.Settlement)]
    public void PlaceIsTypedByListsAndWords(string text, EntityLabel label, EntityType type) =>
        Assert.That(Labelled(text, NameType.Place), Is.EqualTo((label, type)));

    [TestCase("[Black Banner] struck", EntityType.ArmedGroup)]
    [TestCase("[Royal Guards] struck", EntityType.MilitaryUnit)]
    [TestCase("[Strelsau Police] struck", EntityType.MilitaryUnit)]
    [TestCase("[Red Party] won", EntityType.Organization)]
    [TestCase("[Lowick Brigades] struck", EntityType.ArmedGroup)]
    [TestCase("[Brigades of Lowick] struck", EntityType.ArmedGroup)]
    [TestCase("[Lowick Army] struck", EntityType.MilitaryUnit)]
    [TestCase("[Army of Lowick] struck", EntityType.MilitaryUnit)]
    [TestCase("[101st Division East] struck", EntityType.MilitaryUnit)]
    [TestCase("[Army Museum] opened", EntityType.Organization)]
    [TestCase("[Lowick Choir] sang", EntityType.Organization)]
    public void OrganisationIsTypedByListsAndWords(string text, EntityType type) =>
        Assert.That(Labelled(text, NameType.Organization), Is.EqualTo((EntityLabel.Org, type)));

    [TestCase("[Operation Northern Shield] began", EntityLabel.Event)]
    [TestCase("[Operation] began", EntityLabel.Org)]
    [TestCase("[Northern Operation] began", EntityLabel.Org)]
    public void OperationOfSeveralWordsIsAnEvent(string text, EntityLabel label) =>
        Assert.That(Labelled(text, NameType.Organization).Label, Is.EqualTo(label));

    [TestCase("[Wasp] flew", NameType.Product, EntityLabel.Weapon, EntityType.Weapon)]
    [TestCase("[Heron] flew", NameType.Product, EntityLabel.Vehicle, EntityType.Vehicle)]
    [TestCase("[Lowick Treaty] ended", NameType.Miscellaneous, EntityLabel.Law, EntityType.Product)]
    [TestCase("[Lowick Treaty] ended", NameType.Product, EntityLabel.Law, EntityType.Product)]
    [TestCase("[Lowick Summit] ended", NameType.Miscellaneous, EntityLabel.Event, EntityType.Event)]
    [TestCase("[Lowick Summit] ended", NameType.Product, EntityLabel.Product, EntityType.Product)]
    [TestCase("[Lowick Song] ended", NameType.Miscellaneous, EntityLabel.Product, EntityType.Product)]
    public void OtherNameIsTypedByListsAndWords(string text, NameType kind, EntityLabel label, EntityType type) =>
        Assert.That(Labelled(text, kind), Is.EqualTo((label, type)));

    [TestCase("[Maria Novak] left", NameType.Person, EntityLabel.Person, EntityType.Person)]
    [TestCase("[Zenda Hall] fell", NameType.Facility, EntityLabel.Fac, EntityType.Facility)]
    [TestCase("[Ruritanian] farmers", NameType.Nationality, EntityLabel.Norp, EntityType.Group)]
    public void RestFollowsTheModel(string text, NameType kind, EntityLabel label, EntityType type) =>
        Assert.That(Labelled(text, kind), Is.EqualTo((label, type)));

    [TestCase("[Ruritania] fell", NameType.Place, "RU")]
    [TestCase("[Ruritanian] farmers", NameType.Nationality, "RU")]
    [TestCase("[Lowlander] farmers", NameType.Nationality, null)]
    [TestCase("[Ruritanian Army] struck", NameType.Organization, "RU")]
    [TestCase("[Bank of Ruritania] paid", NameType.Organization, "RU")]
    [TestCase("[Bank of the Ruritania] paid", NameType.Organization, "RU")]
    [TestCase("[Strelsau Police] struck", NameType.Organization, "RU")]
    [TestCase("[Red Party] won", NameType.Organization, null)]
    [TestCase("[Lowick Choir] sang", NameType.Organization, null)]
    [TestCase("[Maria Novak] left", NameType.Person, null)]
    public void CountryIsWhatTheNamesOwnWordsSay(string text, NameType kind, string? country) =>
        Assert.That(Read(text, kind).Country, Is.EqualTo(country));

    private static (EntityLabel Label, EntityType Type) Labelled(string text, NameType type)
    {
        var reading = Read(text, type);
        return (reading.Label, reading.Type);
    }

    // The name stands between brackets.
    private static NameReading Read(string text, NameType type)
    {
        var words = text.Split(' ').Where(w => w != "|").ToList();
        var first = words.FindIndex(w => w[0] == '[');
        var end = words.FindIndex(w => w[^1] == ']') + 1;
        var tokens = PlainText.Of(text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
        return Typing.Of(tokens, new FoundName(first, end, type, 1));
    }
}
