using NewsExtraction.Entities;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Coreference;

/// <summary>What is known of an entity beside its name and type.</summary>
internal sealed class EntityAttributesTests
{
    private static readonly GazetteerIndex Known = new HandMadeGazetteer()
        .Country("NV", "Norvik", "Norvian")
        .Entry(GazetteerKind.ArmedGroup, "Red Shield", "insurgent")
        .Entry(GazetteerKind.ArmedGroup, "Blue Guard", "government force", "NV")
        .Entry(GazetteerKind.ArmedGroup, "Black Hand", "criminal")
        .Entry(GazetteerKind.ArmedGroup, "Grey Hand", "government force", "NV", flag: false)
        .Entry(GazetteerKind.Organisation, "Norvik Assembly", "legislature", "NV", others: "NA")
        .Entry(GazetteerKind.Organisation, "Trade Union of Nations", "igo")
        .Entry(GazetteerKind.Leader, "Karl Holm", country: "NV", from: Month(2010), to: Month(2014))
        .Entry(GazetteerKind.Leader, "Karl Holm", country: "TD", from: Month(2018), to: Month(2022))
        .Entry(GazetteerKind.FirstName, "Anna", detail: "f")
        .Build();

    [TestCase("[Karl Holm|Person title:General] spoke . [Holm|Person title:Sir] left .", new[] { "General", "Sir" })]
    [TestCase("[Karl Holm|Person title:General] spoke . [Holm|Person title:general] left .", new[] { "General" })]
    [TestCase("[Karl Holm|Person] spoke .", new string[0])]
    public void TitlesAreKeptEachOnce(string text, string[] titles) => Assert.That(ResolvedText.Single(text).Titles, Is.EqualTo(titles));

    [Test]
    public void DescriptionsOfANamedPersonAreRoles()
    {
        var layer = MarkedText.Over("""
            Holm   Holm   PROPN NNP 0 root
            ,      ,      PUNCT ,   5 punct
            the    the    DET   DT  5 det
            party  party  NOUN  NN  5 compound
            leader leader NOUN  NN  1 appos
            """, "Holm|Person", "the party leader|Person nominal");
        Assert.That(ResolvedText.Rules(layer).Entities.Single().Roles, Is.EqualTo(new[] { "party leader" }));
    }

    [Test]
    public void PersonWithoutANameHasNeitherRolesNorNationality()
    {
        var entity = ResolvedText.Single("[the minister|Person nominal NV] spoke .", Known);
        Assert.Multiple(() =>
        {
            Assert.That(entity.Roles, Is.Empty);
            Assert.That(entity.Nationality, Is.Null);
            Assert.That(entity.Country, Is.EqualTo("NV"));
        });
    }

    [TestCase("[Anna Berg|Person] spoke .", Gender.Fem)]
    [TestCase("[Kim Berg|Person title:Mr.] spoke .", Gender.Masc)]
    [TestCase("[Kim Berg|Person title:Queen] spoke .", Gender.Fem)]
    [TestCase("[Anna Berg|Person title:Mr.] spoke .", Gender.Masc)]
    [TestCase("[Kim Berg|Person] spoke .", Gender.None)]
    [TestCase("[Anna|Person] spoke .", Gender.None)]
    [TestCase("[the spokeswoman|Person nominal] spoke .", Gender.Fem)]
    [TestCase("[the gunman|Person nominal] spoke .", Gender.Masc)]
    [TestCase("[the doctor|Person nominal] spoke .", Gender.None)]
    [TestCase("[Anna Berg|Organization] met .", Gender.None)]
    public void GenderComesFromTitleGivenNameOrNoun(string text, Gender gender) =>
        Assert.That(ResolvedText.Single(text, Known).Gender, Is.EqualTo(gender));

    [TestCase("[Kim Berg|Person] , 41 , spoke .", 41)]
    [TestCase("[Kim Berg|Person] ( 41 ) spoke .", 41)]
    [TestCase("[Kim Berg|Person] , aged 41 , spoke .", 41)]
    [TestCase("[Kim Berg|Person] , 41 years old , spoke .", 41)]
    [TestCase("[Kim Berg|Person] , two , slept .", 2)]
    [TestCase("[a 41-year-old man|Person nominal] spoke .", 41)]
    [TestCase("[Kim Berg|Person] spoke . [Berg|Person] , 41 , left .", 41)]
    [TestCase("[Kim Berg|Person] ( four ) won .", null)]
    [TestCase("[Kim Berg|Person] , 12 others and a dog left .", null)]
    [TestCase("[Kim Berg|Person] , 2014 , oil .", null)]
    [TestCase("[Kim Berg|Person] won , 4 to 1 .", null)]
    [TestCase("[Norvik|Settlement] , 41 , slept .", null)]
    public void AgeStandsBesideThePerson(string text, int? age) => Assert.That(ResolvedText.Single(text, Known).Age, Is.EqualTo(age));

    [TestCase("[Norvik Trade Office|Organization] met . [NTO|Organization] voted .", "NTO")]
    [TestCase("[Norvik Trade Office|Organization] met . [N.T.O.|Organization] voted .", "N.T.O.")]
    [TestCase("[NTO|Organization] voted .", null)]
    [TestCase("[Norvik Trade Office|Organization] met .", null)]
    public void AcronymIsTheShortNameWhereThereIsALongOne(string text, string? acronym) =>
        Assert.That(ResolvedText.Single(text).Acronym, Is.EqualTo(acronym));

    [TestCase("[the army|MilitaryUnit nominal NV] slept .", "NV")]
    [TestCase("[Blue Guard|ArmedGroup] fought .", "NV")]
    [TestCase("[Grey Hand|ArmedGroup] fought .", null)]
    [TestCase("[Norvik Assembly|Organization] met .", "NV")]
    [TestCase("[Trade Union of Nations|Organization] met .", null)]
    [TestCase("[Norvik|Settlement] slept .", null)]
    public void CountryIsWhatTheWordsSayOrTheGazetteerKnows(string text, string? country) =>
        Assert.That(ResolvedText.Single(text, Known).Country, Is.EqualTo(country));

    [TestCase(2012, "NV")]
    [TestCase(2020, "TD")]
    [TestCase(2030, "NV")]
    public void LeaderBelongsToTheCountryHeLedWhenTheArticleAppeared(int year, string country)
    {
        var entity = ResolvedText.Single("[Karl Holm|Person] spoke .", Known, new DateOnly(year, 6, 1));
        Assert.Multiple(() =>
        {
            Assert.That(entity.Country, Is.EqualTo(country));
            Assert.That(entity.Nationality, Is.EqualTo(country));
        });
    }

    [TestCase(" title:Leader", "NV")]
    [TestCase("", null)]
    public void NameBeforeATitleTellsTheCountry(string title, string? country)
    {
        var layer = MarkedText.Over("""
            Norvian Norvian ADJ   JJ  3 amod
            leader  leader  NOUN  NN  3 compound
            Berg    Berg    PROPN NNP 4 nsubj
            spoke   speak   VERB  VBD 0 root
            """, "Norvian|Group NV", "Berg|Person" + title);
        var person = ResolvedText.Rules(layer, Known).Entities.Single(e => e.Type == EntityType.Person);
        Assert.That(person.Nationality, Is.EqualTo(country));
    }

    [Test]
    public void CountryBeyondAVerbIsNotThePersons()
    {
        var resolved = ResolvedText.Rules(MarkedText.Read("[Norvian|Group NV] troops [Anna Berg|Person title:General] ."), Known);
        Assert.That(resolved.Entities.Single(e => e.Type == EntityType.Person).Nationality, Is.Null);
    }

    [TestCase("[Red Shield|ArmedGroup] fought .", ActorKind.Insurgent, false)]
    [TestCase("[Blue Guard|ArmedGroup] fought .", ActorKind.StateForce, true)]
    [TestCase("[Black Hand|ArmedGroup] fought .", ActorKind.Criminal, false)]
    [TestCase("[Unknown Hand|ArmedGroup] fought .", ActorKind.Insurgent, false)]
    [TestCase("[the army|MilitaryUnit nominal] fought .", ActorKind.StateForce, true)]
    [TestCase("[rebel army|MilitaryUnit nominal] fought .", ActorKind.Insurgent, false)]
    [TestCase("[the gang|ArmedGroup nominal kind:Criminal] fought .", ActorKind.Criminal, false)]
    public void ForceSaysWhatItIsAndWhetherItIsAStates(string text, ActorKind actor, bool isState)
    {
        var entity = ResolvedText.Single(text, Known);
        Assert.Multiple(() =>
        {
            Assert.That(entity.Actor, Is.EqualTo(actor));
            Assert.That(entity.IsState, Is.EqualTo(isState));
        });
    }

    [TestCase("[Norvik Assembly|Organization] met .", ActorKind.Government)]
    [TestCase("[Trade Union of Nations|Organization] met .", ActorKind.International)]
    [TestCase("[Some Club|Organization] met .", ActorKind.Organization)]
    [TestCase("[the ministry|Organization nominal NV kind:Institution] met .", ActorKind.Government)]
    [TestCase("[Norvik|Country NV] met .", ActorKind.Government)]
    [TestCase("[Sunnis|Group plural] met .", ActorKind.Civilian)]
    [TestCase("[protesters|Person nominal plural kind:Crowd] met .", ActorKind.Crowd)]
    [TestCase("[the minister|Person nominal kind:Official] met .", ActorKind.Government)]
    [TestCase("[soldiers|Person nominal plural kind:Force] met .", ActorKind.StateForce)]
    [TestCase("[Varka|Settlement] met .", ActorKind.None)]
    public void OtherActorsAreOfTheirKind(string text, ActorKind actor)
    {
        var entity = ResolvedText.Single(text, Known);
        Assert.Multiple(() =>
        {
            Assert.That(entity.Actor, Is.EqualTo(actor));
            Assert.That(entity.IsState, Is.Null);
        });
    }

    [Test]
    public void AttributesSayTheSameAsTheProperties()
    {
        var entity = ResolvedText.Single("[Anna Berg|Person NV title:General] spoke .", Known);
        Assert.Multiple(() =>
        {
            Assert.That(entity.Attributes.Select(a => a.Key), Is.EqualTo(new[] { "country", "gender", "nationality", "titles" }));
            Assert.That(entity.Attribute("gender"), Is.EqualTo("female"));
            Assert.That(entity.Attribute("titles"), Is.EqualTo("General"));
            Assert.That(entity.Attribute("nationality"), Is.EqualTo("NV"));
            Assert.That(entity.Attribute("acronym"), Is.Null);
        });
    }

    private static ushort Month(int year) => (ushort)(((year - 1900) * 12) + 1);
}
