using NewsExtraction.Entities;
using NewsExtraction.Lexicons;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

/// <summary>The names of an article are made to agree with each other and with the lists.</summary>
internal sealed class NameConsistencyTests
{
    private static readonly NameLexicon Lexicon = SmallLexicons.Names(
        ("Black Banner", NameClasses.ArmedGroup),
        ("Ruritania", NameClasses.Country),
        ("Jordan", NameClasses.Country | NameClasses.FirstName),
        ("Lowick", NameClasses.LargeCity),
        ("Rose", NameClasses.CommonWord));

    [Test]
    public void SurnameAloneIsThePersonOfTheFullName()
    {
        var names = Agree("they met Maria Novak | later Novak left", (2, 4, NameType.Person, 0.95f), (5, 6, NameType.Organization, 0.6f));
        Assert.That(Types(names), Is.EqualTo(new[] { NameType.Person, NameType.Person }));
    }

    [Test]
    public void SureNameStaysWhatItIs()
    {
        var names = Agree("they met Maria Novak | later Novak left", (2, 4, NameType.Person, 0.95f), (5, 6, NameType.Organization, 0.95f));
        Assert.That(names[1].Type, Is.EqualTo(NameType.Organization));
    }

    [Test]
    public void KnownCityIsNoSurname()
    {
        var names = Agree("they met Maria Lowick | later Lowick fell", (2, 4, NameType.Person, 0.95f), (5, 6, NameType.Place, 0.6f));
        Assert.That(names[1].Type, Is.EqualTo(NameType.Place));
    }

    [Test]
    public void SurnameThatTheModelPassedOverIsFound()
    {
        var names = Agree("they met Maria Novak | later Novak left", (2, 4, NameType.Person, 0.95f));
        Assert.That(names.Select(n => (n.First, n.End, n.Type)), Is.EqualTo(new[] { (2, 4, NameType.Person), (5, 6, NameType.Person) }));
        Assert.That(names[1].Probability, Is.LessThan(0.7f));
    }

    [TestCase("they met Maria Rose | later Rose left", 0.95f)]
    [TestCase("they met Maria Lowick | later Lowick fell", 0.95f)]
    [TestCase("they met Maria Novak | later Novak Square fell", 0.95f)]
    [TestCase("they met Maria Novak | later Novak left", 0.6f)]
    [TestCase("they met Maria Li | later Li left", 0.95f)]
    public void CommonKnownLongerOrUnsureWordIsNotCarriedOver(string words, float probability) =>
        Assert.That(Agree(words, (2, 4, NameType.Person, probability)), Has.Count.EqualTo(1));

    [TestCase("the Kenya Wildlife Service ( +KWS +) closed it | rangers of KWS left")]
    [TestCase("the Kenya Wildlife Service +” ( +KWS +) closed it | rangers of KWS left")]
    public void AcronymHasTheTypeOfTheNameBeforeIt(string words)
    {
        var names = Agree(words, (1, 4, NameType.Organization, 0.9f));
        Assert.That(names, Has.Count.EqualTo(3));
        Assert.That(Types(names), Is.All.EqualTo(NameType.Organization));
    }

    [TestCase("the Kenya Wildlife Service ( +KWS +) closed it", NameType.Person)]
    [TestCase("the Kenya Wildlife Service ( +XYZ +) closed it", NameType.Organization)]
    [TestCase("the Kenya Wildlife Service ( +Kws +) closed it", NameType.Organization)]
    [TestCase("the Kenya Wildlife Service ( +KWS closed it", NameType.Organization)]
    public void BracketThatIsNoAcronymOfABodyIsNone(string words, NameType type) =>
        Assert.That(Agree(words, (1, 4, type, 0.6f)), Has.Count.EqualTo(1));

    [Test]
    public void AcronymIsChangedHoweverSureTheModelWas()
    {
        var names = Agree("the Kenya Wildlife Service ( +KWS +) closed it", (1, 4, NameType.Organization, 0.9f),
            (5, 6, NameType.Place, 0.99f));
        Assert.That(Types(names), Is.All.EqualTo(NameType.Organization));
    }

    [Test]
    public void UnsureNameFollowsTheMostOfItsKind()
    {
        var names = Agree("in Zenda | from Zenda | then Zenda fell",
            (1, 2, NameType.Place, 0.9f), (3, 4, NameType.Place, 0.8f), (5, 6, NameType.Organization, 0.6f));
        Assert.That(Types(names), Is.All.EqualTo(NameType.Place));
    }

    [Test]
    public void EvenVotesChangeNothing()
    {
        var names = Agree("in Zenda | then Zenda fell", (1, 2, NameType.Place, 0.7f), (3, 4, NameType.Organization, 0.6f));
        Assert.That(Types(names), Is.EqualTo(new[] { NameType.Place, NameType.Organization }));
    }

    [Test]
    public void KnownGroupIsAnOrganisation() =>
        Assert.That(Agree("the Black Banner fighters", (1, 3, NameType.Person, 0.8f))[0].Type, Is.EqualTo(NameType.Organization));

    [Test]
    public void VerySureNameOfAKnownGroupStays() =>
        Assert.That(Agree("the Black Banner fighters", (1, 3, NameType.Product, 0.95f))[0].Type, Is.EqualTo(NameType.Product));

    [Test]
    public void PartOfALongerNameIsNotTheKnownGroup() =>
        Assert.That(Agree("the Black Banner Choir", (1, 4, NameType.Product, 0.8f))[0].Type, Is.EqualTo(NameType.Product));

    [TestCase("to Ruritania now", NameType.Place)]
    [TestCase("to Jordan now", NameType.Person)]
    public void CountryThatIsNoPersonsNameIsAPlace(string words, NameType type) =>
        Assert.That(Agree(words, (1, 2, NameType.Person, 0.6f))[0].Type, Is.EqualTo(type));

    [TestCase("so Harlan Timber , Inc. paid", 5)]
    [TestCase("so Harlan Timber , however , paid", 3)]
    [TestCase("so Harlan Timber , | Inc. paid", 3)]
    public void LegalFormBehindACommaBelongsToTheCompany(string words, int end) =>
        Assert.That(Agree(words, (1, 3, NameType.Organization, 0.9f))[0].End, Is.EqualTo(end));

    [Test]
    public void LegalFormIsACompanysAlone() =>
        Assert.That(Agree("so Harlan Timber , Inc. paid", (1, 3, NameType.Person, 0.9f))[0].End, Is.EqualTo(3));

    [Test]
    public void LegalFormThatIsANameItselfStaysOne()
    {
        var names = Agree("so Harlan Timber , Inc. paid", (1, 3, NameType.Organization, 0.9f), (4, 5, NameType.Organization, 0.9f));
        Assert.That(names[0].End, Is.EqualTo(3));
    }

    [Test]
    public void ArticleWithoutNamesStaysSo() => Assert.That(Agree("they met Novak"), Is.Empty);

    [Test]
    public void NextArticleKnowsNothingOfTheOneBefore()
    {
        var consistency = new NameConsistency(SmallLexicons.Words);
        var words = new NameWords(Lexicon);
        words.Read(PlainText.Of("they met Maria Novak"));
        consistency.Apply(words, [new FoundName(2, 4, NameType.Person, 0.95f)]);
        words.Read(PlainText.Of("in Zenda and Novak"));
        List<FoundName> names = [new FoundName(1, 2, NameType.Place, 0.95f)];
        consistency.Apply(words, names);
        Assert.That(names, Has.Count.EqualTo(1));
    }

    private static NameType[] Types(List<FoundName> names) => names.Select(n => n.Type).ToArray();

    private static List<FoundName> Agree(string text, params (int First, int End, NameType Type, float Probability)[] found)
    {
        var words = new NameWords(Lexicon);
        words.Read(PlainText.Of(text));
        var names = found.Select(f => new FoundName(f.First, f.End, f.Type, f.Probability)).ToList();
        new NameConsistency(SmallLexicons.Words).Apply(words, names);
        return names;
    }
}
