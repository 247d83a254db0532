namespace NewsExtraction.Tests.Coreference;

/// <summary>Which names of persons are taken for one bearer.</summary>
internal sealed class PersonNamesTests
{
    [TestCase("[Abdel Fattah al-Sisi|Person] spoke . [Sisi|Person] left .", "Abdel Fattah al-Sisi | Sisi")]
    [TestCase("[Haider al-Abadi|Person] spoke . [al-Abadi|Person] left .", "Haider al-Abadi | al-Abadi")]
    [TestCase("[Haider al-Abadi|Person] spoke . [Haider Abadi|Person] left .", "Haider al-Abadi | Haider Abadi")]
    [TestCase("[Nadia El-Masri|Person] spoke . [Masri|Person] left .", "Nadia El-Masri | Masri")]
    [TestCase("[Saddam Barzan|Person] spoke . [Saddam|Person] left .", "Saddam Barzan | Saddam")]
    public void ShortNameBelongsToTheFullOne(string text, string group) =>
        Assert.That(ResolvedText.Groups(text), Is.EqualTo(new[] { group }));

    [TestCase("[Robert Holm|Person] spoke . [Robert J. Holm|Person] left .")]
    [TestCase("[Robert Holm|Person] spoke . [R. Holm|Person] left .")]
    [TestCase("[R. Holm|Person] spoke . [Robert Holm|Person] left .")]
    [TestCase("[ROBERT HOLM|Person] spoke . [Robert Holm|Person] left .")]
    public void SpellingsOfOneFullNameAreJoined(string text) => Assert.That(ResolvedText.Groups(text), Has.Length.EqualTo(1));

    [Test]
    public void FamilyNameMayComeBeforeTheFullName() =>
        Assert.That(ResolvedText.Groups("[Holm|Person] spoke . [Robert Holm|Person] left ."), Is.EqualTo(new[] { "Holm | Robert Holm" }));

    [TestCase("[John Smith|Person] met [Peter Smith|Person] .")]
    [TestCase("[R. Holm|Person] met [Peter Holm|Person] .")]
    [TestCase("[Robert Holm|Person] met [Robert Berg|Person] .")]
    [TestCase("[Robert Holm|Person] met [Berg|Person] .")]
    public void DifferentPersonsStayApart(string text) => Assert.That(ResolvedText.Groups(text), Has.Length.EqualTo(2));

    [Test]
    public void OfTwoBearersTheLastNamedIsMeant() =>
        Assert.That(ResolvedText.Groups("[John Smith|Person] met [Peter Smith|Person] . [Smith|Person] left ."),
            Is.EqualTo(new[] { "John Smith", "Peter Smith | Smith" }));

    [Test]
    public void FamilyNameWithATitleGoesToTheBearerOfThatGender() =>
        Assert.That(
            ResolvedText.Groups(
                "[Anna Holm|Person title:Mrs.] met [Karl Holm|Person title:Mr.] . [Holm|Person title:Mrs.] stayed ."),
            Has.Some.EqualTo("Anna Holm | Holm"));

    [TestCase("[Holm|Person] spoke . [Holm|Organization] left .")]
    [TestCase("[Lincoln|Person] spoke . [Lincoln|Settlement] lay .")]
    public void ThingsOfOtherClassesWithTheSameNameStayApart(string text) => Assert.That(ResolvedText.Groups(text), Has.Length.EqualTo(2));

    [Test]
    public void GivenNameOfAnotherFamilyDoesNotJoinAFullName() =>
        Assert.That(ResolvedText.Groups("[Martin Berg|Person] spoke . [Karl Martin|Person] left ."), Has.Length.EqualTo(2));

    [Test]
    public void NamesGoBackOverManyOthers()
    {
        var others = string.Concat(Enumerable.Range(0, 60)
            .Select(i => $"[Ana Berg{(char)('a' + i % 26)}{(char)('a' + i / 26)}|Person] spoke . "));
        var groups = ResolvedText.Groups("[Robert Holm|Person] spoke . " + others + "[Holm|Person] left .");
        Assert.That(groups, Has.Some.EqualTo("Robert Holm | Holm"));
        Assert.That(groups, Has.Length.EqualTo(61));
    }
}
