using NewsExtraction.Entities;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

/// <summary>What common nouns denote: by the list, by the gazetteer, by what they mean.</summary>
internal sealed class NominalLexiconTests
{
    private static readonly GazetteerIndex Gazetteer = new SmallGazetteer()
        .Noun("soldier", NounCategories.Person | NounCategories.Soldier)
        .Noun("bandit", NounCategories.Person | NounCategories.Criminal)
        .Noun("mayor", NounCategories.Person | NounCategories.Official)
        .Noun("baker", NounCategories.Person)
        .Noun("regiment", NounCategories.ArmedForce)
        .Noun("hamlet", NounCategories.Settlement)
        .Noun("pistol", NounCategories.Weapon)
        .Noun("lorry", NounCategories.Vehicle)
        .Noun("barn", NounCategories.Building)
        .Noun("ministry", NounCategories.Government)
        .Noun("idea", NounCategories.Act)
        .Noun("brigade", NounCategories.Group)
        .Noun("cartel", NounCategories.Organization)
        .Noun("cabinet", NounCategories.Government)
        .Noun("gunman", NounCategories.Person)
        .Noun("raider", NounCategories.Act)
        .Entry(GazetteerKind.GroupNoun, "brigade", "force")
        .Entry(GazetteerKind.GroupNoun, "cartel", "criminal")
        .Entry(GazetteerKind.GroupNoun, "cabinet", "official")
        .Entry(GazetteerKind.GroupNoun, "gunman", "insurgent")
        .Entry(GazetteerKind.GroupNoun, "raider", "insurgent")
        .Entry(GazetteerKind.Weapon, "rifle", "firearm", detail: "common")
        .Entry(GazetteerKind.Weapon, "frigate", "ship", detail: "common")
        .Entry(GazetteerKind.Weapon, "wasp", "missile", detail: "model")
        .Index();

    private static readonly NominalLexicon Lexicon = Read("head\tkind\ttype\nworker\tcivil\tPerson\naid worker\tofficial\tPerson\n"
        + "forces\tforce\tMilitaryUnit\nforce\tother\tOther\nfire truck\tvehicle\tVehicle\n");

    [TestCase("", "worker", "worker", NominalKind.Civil)]
    [TestCase("aid", "worker", "worker", NominalKind.Official)]
    [TestCase("aid", "workers", "worker", NominalKind.Official)]
    [TestCase("steel", "workers", "worker", NominalKind.Civil)]
    [TestCase("fire", "truck", "truck", NominalKind.Vehicle)]
    [TestCase("", "truck", "truck", NominalKind.Other)]
    public void CompoundGoesBeforeTheWordAlone(string before, string word, string lemma, NominalKind kind) =>
        Assert.That((Lexicon.InContext(before, word, lemma) ?? Lexicon.Alone(word, lemma)).Kind, Is.EqualTo(kind));

    [TestCase("oak", "desk", NominalKind.Facility)]
    [TestCase("elm", "desk", NominalKind.Facility)]
    [TestCase("", "desk", NominalKind.Other)]
    [TestCase("", "pond", NominalKind.Place)]
    [TestCase("", "brook", NominalKind.Place)]
    public void StrokesDivideWhatHasOneMeaning(string before, string word, NominalKind kind)
    {
        var lexicon = Read("head\tkind\ttype\noak|elm desk\tfacility\tFacility\npond|brook\tplace\tNaturalFeature\n");

        Assert.That((lexicon.InContext(before, word, word) ?? lexicon.Alone(word, word)).Kind, Is.EqualTo(kind));
    }

    [TestCase("soapmaker", EntityType.Organization)]
    [TestCase("maker", EntityType.Other)]
    public void MakerOfWaresIsACompany(string lemma, EntityType type) => Assert.That(Lexicon.Alone(lemma, lemma).Type, Is.EqualTo(type));

    [TestCase("forces", "force", false)]
    [TestCase("force", "force", true)]
    public void FormGoesBeforeItsLemma(string word, string lemma, bool isNone) =>
        Assert.That(Lexicon.Alone(word, lemma).IsNone, Is.EqualTo(isNone));

    [TestCase("soldier", NominalKind.Force, EntityType.Person)]
    [TestCase("bandit", NominalKind.Criminal, EntityType.Person)]
    [TestCase("mayor", NominalKind.Official, EntityType.Person)]
    [TestCase("baker", NominalKind.Civil, EntityType.Person)]
    [TestCase("regiment", NominalKind.Force, EntityType.MilitaryUnit)]
    [TestCase("hamlet", NominalKind.Place, EntityType.Settlement)]
    [TestCase("pistol", NominalKind.Weapon, EntityType.Weapon)]
    [TestCase("lorry", NominalKind.Vehicle, EntityType.Vehicle)]
    [TestCase("barn", NominalKind.Facility, EntityType.Facility)]
    [TestCase("ministry", NominalKind.Institution, EntityType.Organization)]
    [TestCase("idea", NominalKind.Other, EntityType.Other)]
    [TestCase("qwxzv", NominalKind.Other, EntityType.Other)]
    public void NounIsWhatItsCommonestSenseIs(string lemma, NominalKind kind, EntityType type) =>
        Assert.That(Lexicon.Alone(lemma, lemma), Is.EqualTo(new NominalMeaning(kind, type)));

    [TestCase("brigade", NominalKind.Force, EntityType.MilitaryUnit)]
    [TestCase("cartel", NominalKind.Criminal, EntityType.ArmedGroup)]
    [TestCase("cabinet", NominalKind.Institution, EntityType.Organization)]
    [TestCase("gunman", NominalKind.Insurgent, EntityType.Person)]
    [TestCase("raider", NominalKind.Other, EntityType.Other)]
    public void GroupNounIsABodyOrPersonsByItsSense(string lemma, NominalKind kind, EntityType type) =>
        Assert.That(Lexicon.Alone(lemma, lemma), Is.EqualTo(new NominalMeaning(kind, type)));

    [TestCase("rifle", EntityType.Weapon)]
    [TestCase("frigate", EntityType.Vehicle)]
    [TestCase("wasp", EntityType.Other)]
    public void CommonWeaponIsAWeaponAndAModelIsANameInstead(string lemma, EntityType type) =>
        Assert.That(Lexicon.Alone(lemma, lemma).Type, Is.EqualTo(type));

    [TestCase("worker\tcivil")]
    [TestCase("worker\thelper\tPerson")]
    [TestCase("worker\tcivil\tperson of note")]
    public void RowWithoutKindAndTypeIsShown(string row) =>
        Assert.That(() => Read("head\tkind\ttype\n" + row + "\n"),
            Throws.TypeOf<ModelFormatException>().With.Message.Contains("nominal-heads.tsv").And.Message.Contains("worker"));

    [Test]
    public void MissingListIsNamed() =>
        Assert.That(() => new NominalLexicon(null, SmallLexicons.Words, Gazetteer),
            Throws.TypeOf<ModelFormatException>().With.Message.Contains("nominal-heads.tsv"));

    private static NominalLexicon Read(string table) => new(SmallLexicons.Stream(table), SmallLexicons.Words, Gazetteer);
}
