using NewsExtraction.English.Tests.Support;

namespace NewsExtraction.English.Tests.Entities;

/// <summary>Names that are mended by how news is written.</summary>
internal sealed class NameMendingTests
{
    [Test]
    public void ADatelineIsAPlaceAndAnAgency()
    {
        const string text = "Cairo CNN — Egyptian officials said on Monday that the border would reopen.";
        Assert.That(Recognized.Mention(text, "Cairo")?.Label, Is.EqualTo(EntityLabel.Gpe));
        Assert.That(Recognized.Mention(text, "CNN")?.Type, Is.EqualTo(EntityType.Organization));
        Assert.That(Recognized.Mention(text, "Egyptian officials"), Is.Not.Null);
    }

    [TestCase("Hurricane Odessa killed four people in Honduras. Odessa weakened on Saturday.", "Hurricane Odessa", 2)]
    [TestCase("Tropical Storm Bertram flooded Tampa. Hurricane Bertram had reached Cuba. Residents said Bertram was the worst in years.",
        "Tropical Storm Bertram", 3)]
    [TestCase("Firefighters battled the Willow Fire near Redding on Sunday. The Willow Fire has burned 400 acres.", "Willow Fire", 2)]
    public void AStormOrFireWithANameIsOneHappening(string text, string name, int mentions)
    {
        var entity = NewsExtractor.Default.Extract(text).Entities.Single(e => e.Name == name);
        Assert.That(entity.Type, Is.EqualTo(EntityType.Event));
        Assert.That(entity.Mentions.Count(m => m.Kind == MentionKind.Name), Is.EqualTo(mentions));
    }

    [TestCase("The National Hurricane Center issued a warning on Monday.")]
    [TestCase("Ukraine fired a Storm Shadow missile at the base on Monday.")]
    public void WhatOnlyHasTheWordOfAStormIsNone(string text) =>
        Assert.That(Recognized.Layer(text).Mentions.Where(m => m.Type == EntityType.Event), Is.Empty);

    [TestCase("Harwell's said on Monday that it would close forty shops. The stock of Harwell's fell.", "Harwell's")]
    [TestCase("Dunn & Barlow's accused its landlord of fraud. The chain said Dunn & Barlow's would sue.", "Dunn & Barlow's")]
    public void AFirmKeepsTheEndingOfItsName(string text, string name) =>
        Assert.That(Recognized.Layer(text).Mentions.Where(m => m.Kind == MentionKind.Name && m.Type == EntityType.Organization)
            .Select(m => m.Span.In(text).ToString()), Is.EqualTo(new[] { name, name }));

    [Test]
    public void WhoOwnsSomethingDoesNot() =>
        Assert.That(Recognized.Words("Harwell's sister spoke on Monday. Police arrested Harwell in Leeds.", MentionKind.Name),
            Does.Contain("Harwell"));

    [TestCase("Islamophobia has grown, the minister said on Monday.")]
    [TestCase("She was told last year that she has Huntington's disease.")]
    public void WordsForIdeasAndIllnessesAreNoNames(string text) =>
        Assert.That(Recognized.Words(text, MentionKind.Name), Is.Empty);

    [TestCase("Fighters attacked Kibbutz Be'er Tal on Saturday.", "Kibbutz Be'er Tal", EntityType.Settlement)]
    [TestCase("Police Scotland said three men were arrested in Dundee.", "Police Scotland", EntityType.Organization)]
    [TestCase("The Cedar Falls School District closed its schools on Monday.", "Cedar Falls School District", EntityType.Organization)]
    [TestCase("Thieves broke into the Musée Rodin on Monday.", "Musée Rodin", EntityType.Facility)]
    public void TheWordsOfANameTellWhatItIs(string text, string name, EntityType type) =>
        Assert.That(Recognized.Mention(text, name)?.Type, Is.EqualTo(type));

    [Test]
    public void ANameThatIsReadOnceIsTheSameWhereItModifiesANoun()
    {
        const string text = "Norvex workers walked out. Norvex said on Monday it would talk. Norvex closed two plants. Unions met Norvex.";
        Assert.That(Recognized.Layer(text).Mentions.Where(m => m.Kind == MentionKind.Name).Select(m => m.Type),
            Is.EqualTo(Enumerable.Repeat(EntityType.Organization, 4)));
    }
}
