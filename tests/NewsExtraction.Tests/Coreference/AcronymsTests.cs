namespace NewsExtraction.Tests.Coreference;

/// <summary>Which acronyms belong to which long forms.</summary>
internal sealed class AcronymsTests
{
    [TestCase("[NTO|Organization] voted . [Northern Trade Organization|Organization] met .", "NTO | Northern Trade Organization")]
    [TestCase("[Northern Trade Organization|Organization] met . [NTO|Organization] voted .", "Northern Trade Organization | NTO")]
    [TestCase("[Northern Trade Organization|Organization] met . [N.T.O.|Organization] voted .", "Northern Trade Organization | N.T.O.")]
    [TestCase("[Ministry of Sport|Organization] met . [MOS|Organization] voted .", "Ministry of Sport | MOS")]
    [TestCase("[Bureau of Fish and Game|Organization] met . [BFG|Organization] voted .", "Bureau of Fish and Game | BFG")]
    [TestCase("[United Norvik Isles|Settlement] lie . [UNI|Region] voted .", "United Norvik Isles | UNI")]
    [TestCase("[Northern Winter Games|Event] began . [NWG|Event] ended .", "Northern Winter Games | NWG")]
    public void AcronymIsJoinedToTheNameWithItsInitials(string text, string group) =>
        Assert.That(ResolvedText.Groups(text), Has.Some.EqualTo(group));

    [TestCase("[Northern Trade Organization|Organization] met . [NTA|Organization] voted .")]
    [TestCase("[Norvik|Organization] met . [N|Organization] voted .")]
    [TestCase("[Nils Thor Olsen|Person] met . [NTO|Organization] voted .")]
    [TestCase("[Northern Trade Organization|Organization] met . [NTO|Settlement] voted .")]
    public void OthersStayApart(string text) => Assert.That(ResolvedText.Groups(text), Has.Length.EqualTo(2));

    [Test]
    public void OfTwoNamesWithTheSameInitialsTheFirstHasTheAcronym() =>
        Assert.That(
            ResolvedText.Groups(
                "[Norvik Trade Office|Organization] met [Nordic Tax Office|Organization] . [NTO|Organization] voted ."),
            Is.EqualTo(new[] { "Norvik Trade Office | NTO", "Nordic Tax Office" }));

    [Test]
    public void PersonsHaveNoAcronyms() =>
        Assert.That(ResolvedText.Groups("[John Fitz Kent|Person] spoke . [JFK|Person] left ."), Has.Length.EqualTo(2));
}
