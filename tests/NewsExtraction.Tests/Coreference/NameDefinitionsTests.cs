namespace NewsExtraction.Tests.Coreference;

/// <summary>Where a sentence says that two names are one.</summary>
internal sealed class NameDefinitionsTests
{
    [TestCase("[Islamic Front|ArmedGroup] ( [IF|ArmedGroup] ) fled .")]
    [TestCase("[Kurdish Workers Union|Organization] ( [PKK|Organization] ) voted .")]
    [TestCase("[PKK|Organization] ( [Kurdish Workers Union|Organization] ) voted .")]
    [TestCase("“ [Islamic Front|ArmedGroup] ” ( [IF|ArmedGroup] ) fled .")]
    public void AcronymInBracketsIsAnotherName(string text) => Assert.That(ResolvedText.Groups(text), Has.Length.EqualTo(1));

    [TestCase("[Norvik Land|Region] ( [NL|Region] ) voted .", 1)]
    [TestCase("[Norvik Land|Region] ( [XQ|Region] ) voted .", 2)]
    public void PlacesNeedTheirInitials(string text, int entities) => Assert.That(ResolvedText.Groups(text), Has.Length.EqualTo(entities));

    [TestCase("[Popular Guard|ArmedGroup] , also known as [Haras|ArmedGroup] , left .")]
    [TestCase("[Popular Guard|ArmedGroup] , better known by its acronym [Haras|ArmedGroup] , left .")]
    [TestCase("[Popular Guard|ArmedGroup] , formerly [Haras|ArmedGroup] , left .")]
    [TestCase("[Popular Guard|ArmedGroup] , which is called “ [Haras|ArmedGroup] , left .")]
    [TestCase("[Karim Daoud|Person] , alias [Abu Tariq|Person] , left .")]
    [TestCase("[Myrland|Region] , once called [Norland|Region] , slept .")]
    public void TextMayNameAnAlias(string text) => Assert.That(ResolvedText.Groups(text), Has.Length.EqualTo(1));

    [TestCase("[Popular Guard|ArmedGroup] , [Haras|ArmedGroup] , left .")]
    [TestCase("[Popular Guard|ArmedGroup] fought what is called [Haras|ArmedGroup] .")]
    [TestCase("[Popular Guard|ArmedGroup] , also known as [Tariq|Person] , left .")]
    [TestCase("[Popular Guard|ArmedGroup] ( [Haras|ArmedGroup] ) left .")]
    [TestCase("[Popular Guard|ArmedGroup] left . Also known as [Haras|ArmedGroup] .")]
    [TestCase("[Karim Daoud|Person] ( [XQ|Person] ) left .")]
    public void OtherwiseTwoNamesAreTwo(string text) => Assert.That(ResolvedText.Groups(text), Has.Length.EqualTo(2));

    [Test]
    public void AcronymHoldsForTheRestOfTheArticle() =>
        Assert.That(
            ResolvedText.Groups("[Kurdish Workers Union|Organization] ( [PKK|Organization] ) voted . [PKK|Organization] left ."),
            Is.EqualTo(new[] { "Kurdish Workers Union | PKK | PKK" }));
}
