using NewsExtraction.Entities;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Coreference;

/// <summary>Which pronouns may stand for whom, by number, gender, type and syntax. Where several are
/// allowed, subjects and what was spoken of often come first.</summary>
internal sealed class PronounTests
{
    private static readonly GazetteerIndex GivenNames = new HandMadeGazetteer()
        .Entry(GazetteerKind.FirstName, "Anna", detail: "f")
        .Entry(GazetteerKind.FirstName, "Karl", detail: "m")
        .Entry(GazetteerKind.FirstName, "Kim", detail: "u")
        .Build();

    [TestCase("[Anna Berg|Person] met [Karl Holm|Person] . [she|Person pronoun] left .", "Anna Berg | she")]
    [TestCase("[Anna Berg|Person] met [Karl Holm|Person] . [he|Person pronoun] left .", "Karl Holm | he")]
    [TestCase("[Berg|Person title:Mrs.] met [Holm|Person title:Mr.] . [he|Person pronoun] left .", "Holm | he")]
    [TestCase("[the queen|Person nominal] met [the prince|Person nominal] . [she|Person pronoun] left .", "the queen | she")]
    public void GenderChoosesThePerson(string text, string group) => Assert.That(Groups(text), Has.Some.EqualTo(group));

    [TestCase("he")]
    [TestCase("she")]
    public void NameThatTellsNoGenderTakesBoth(string pronoun) =>
        Assert.That(Groups($"[Kim Berg|Person] spoke . [{pronoun}|Person pronoun] left ."), Is.EqualTo(new[] { "Kim Berg | " + pronoun }));

    [TestCase("[Anna Berg|Person] spoke . [it|Other pronoun] left .")]
    [TestCase("[Norvik|Settlement] slept . [he|Person pronoun] left .")]
    [TestCase("[Norvik Bank|Organization] grew . [she|Person pronoun] left .")]
    [TestCase("[Norvians|Group plural] voted . [it|Other pronoun] left .")]
    [TestCase("[soldiers|Person nominal plural] slept . [he|Person pronoun] left .")]
    [TestCase("[Anna Berg|Person] spoke . [they|Other pronoun] left .")]
    [TestCase("[Anna Berg|Person] spoke . [he|Person pronoun] left .")]
    public void PronounOfAnotherSortFindsNobody(string text) => Assert.That(Groups(text), Has.Length.EqualTo(1).And.None.Contains("|"));

    [TestCase("[Norvik Bank|Organization] grew . [it|Other pronoun] paid .", "Norvik Bank | it")]
    [TestCase("[Norway|Country NO] spoke . [it|Other pronoun] paid .", "Norway | it")]
    [TestCase("[soldiers|Person nominal plural] slept . [they|Other pronoun] left .", "soldiers | they")]
    [TestCase("[Norvik Bank|Organization] grew . [they|Other pronoun] paid .", "Norvik Bank | they")]
    [TestCase("[the family|Person nominal] slept . [they|Other pronoun] left .", "the family | they")]
    public void NumberAndTypeMustFit(string text, string group) => Assert.That(Groups(text), Is.EqualTo(new[] { group }));

    [Test]
    public void PronounFollowsAPronoun() =>
        Assert.That(Groups("[Anna Berg|Person] spoke . [she|Person pronoun] left . [she|Person pronoun] slept ."),
            Is.EqualTo(new[] { "Anna Berg | she | she" }));

    [Test]
    public void GenderOfAPronounHoldsForTheWholeEntity() =>
        Assert.That(
            Groups("[Kim Berg|Person] spoke . [she|Person pronoun] left . [he|Person pronoun] slept ."),
            Is.EqualTo(new[] { "Kim Berg | she" }));

    [Test]
    public void FarAwayNobodyIsMeant()
    {
        var between = string.Concat(Enumerable.Repeat("rain fell . ", 6));
        Assert.That(Groups("[Anna Berg|Person] spoke . " + between + "[she|Person pronoun] left ."), Is.EqualTo(new[] { "Anna Berg" }));
    }

    [Test]
    public void ArgumentsOfOneVerbAreTwo() =>
        Assert.That(Groups("[Karl Holm|Person] thanked [him|Person pronoun] ."), Is.EqualTo(new[] { "Karl Holm" }));

    [Test]
    public void ReflexiveNamesTheSubject() =>
        Assert.That(Groups("[Karl Holm|Person] thanked [himself|Person pronoun] ."), Is.EqualTo(new[] { "Karl Holm | himself" }));

    [Test]
    public void PossessorMayBeTheSubject()
    {
        var layer = MarkedText.Over("""
            Holm Holm PROPN NNP 2 nsubj
            sold sell VERB  VBD 0 root
            his  his  PRON  PRP$ 4 nmod:poss
            car  car  NOUN  NN  2 obj
            """, "Holm|Person", "his|Person pronoun");
        Assert.That(Groups(layer), Is.EqualTo(new[] { "Holm | his" }));
    }

    [Test]
    public void PhraseDoesNotHoldThePronounThatStandsForIt()
    {
        var layer = MarkedText.Over("""
            His  his  PRON PRP$ 2 nmod:poss
            son  son  NOUN NN   3 nsubj
            left leave VERB VBD 0 root
            """, "His|Person pronoun", "His son|Person nominal");
        Assert.That(Groups(layer), Is.EqualTo(new[] { "His son" }));
    }

    [Test]
    public void RelativePronounIsTheNounOfItsClause()
    {
        var layer = MarkedText.Over("""
            The   the   DET  DT  2 det
            man   man   NOUN NN  6 nsubj
            who   who   PRON WP  5 nsubj
            had   have  AUX  VBD 5 aux
            slept sleep VERB VBN 2 acl:relcl
            left  leave VERB VBD 0 root
            """, "The man|Person nominal", "who|Person pronoun");
        Assert.That(Groups(layer), Is.EqualTo(new[] { "The man | who" }));
    }

    [Test]
    public void ManInARelativeClauseMayHaveAWife()
    {
        var layer = MarkedText.Over("""
            The   the   DET  DT  2 det
            man   man   NOUN NN  6 nsubj
            who   who   PRON WP  4 nsubj
            lost  lose  VERB VBD 2 acl:relcl
            his   his   PRON PRP$ 4 obj
            left  leave VERB VBD 0 root
            """, "The man|Person nominal", "his|Person pronoun");
        Assert.That(Groups(layer), Is.EqualTo(new[] { "The man | his" }));
    }

    [Test]
    public void SubjectOfSayingSpeaksOfItself()
    {
        var layer = MarkedText.Over("""
            Norway  Norway  PROPN NNP 2 nsubj
            told    tell    VERB  VBD 0 root
            Varka   Varka   PROPN NNP 2 obj
            it      it      PRON  PRP 5 nsubj
            stopped stop    VERB  VBD 2 ccomp
            """, "Norway|Country NO", "Varka|Country", "it|Other pronoun");
        Assert.That(Groups(layer), Is.EqualTo(new[] { "Norway | it", "Varka" }));
    }

    [Test]
    public void RoleThatSomebodyServesInIsNotWhomAPronounMeans()
    {
        var layer = MarkedText.Over("""
            Holm    Holm    PROPN NNP 2 nsubj
            served  serve   VERB  VBD 0 root
            as      as      ADP   IN  5 case
            a       a       DET   DT  5 det
            general general NOUN  NN  2 obl

            He      he      PRON  PRP 2 nsubj
            left    leave   VERB  VBD 0 root
            """, "Holm|Person", "a general|Person nominal", "He|Person pronoun");
        Assert.That(Groups(layer), Is.EqualTo(new[] { "Holm | He", "a general" }));
    }

    [Test]
    public void PronounMayStandForWhatIsNoEntity()
    {
        var layer = MarkedText.Over("""
            The       the       DET  DT  2 det
            offensive offensive NOUN NN  3 nsubj
            began     begin     VERB VBD 0 root

            It        it        PRON PRP 2 nsubj
            ended     end       VERB VBD 0 root
            """, "It|Other pronoun");
        Assert.That(ResolvedText.WithPronouns(layer).Entities, Is.Empty, "a pronoun alone is no entity");
    }

    private static string[] Groups(string marked) => Groups(MarkedText.Read(marked));

    private static string[] Groups(EntityLayer layer) => ResolvedText.Groups(ResolvedText.WithPronouns(layer, GivenNames));
}
