namespace NewsExtraction.English.Tests.Coreference;

/// <summary>Offices and their holders, names and what describes them, the same noun phrase again: one entity each, and what stays
/// two.</summary>
internal sealed class DescriptionsTests
{
    [TestCase("Kenya's foreign minister resigns\nForeign Minister Musalia Otieno resigned on Friday.", "Kenya's foreign minister",
        "Musalia Otieno")]
    [TestCase("Prime Minister Sir Harold Stone arrived on Friday. Reporters waited. The prime minister took no questions.",
        "Harold Stone", "The prime minister")]
    [TestCase("Finance Minister Karl Holm spoke on Monday. A vote followed. Later the far-right minister left the hall.",
        "Karl Holm", "the far-right minister")]
    public void OfficeIsTheOnlyHolders(string text, string one, string other) => AreOne(text, one, other);

    [TestCase("Finance Minister Karl Holm met Foreign Minister Anna Berg. The vote was lost. Kenya's foreign minister left.",
        "Karl Holm", "Kenya's foreign minister")]
    [TestCase("President Karl Holm spoke in Oslo on Monday. The former president was not there.", "Karl Holm", "The former president")]
    [TestCase("President Karl Holm spoke in Oslo on Monday. A vice president was not there.", "Karl Holm", "A vice president")]
    public void OfficeOfAnotherIsNot(string text, string one, string other) => AreTwo(text, one, other);

    [TestCase("A member of the rowing club, Anna Berg says she trains on the river every day.", "A member", "Anna Berg")]
    [TestCase("The head of the Kenyan military, Karl Otieno, said on Monday that the town was quiet.", "The head", "Karl Otieno")]
    [TestCase("As the country’s top envoy, Berg has signed many treaties.", "top envoy", "Berg")]
    [TestCase("Karl Holm, who is a Norwegian citizen, was convicted of fraud.", "Karl Holm", "a Norwegian citizen")]
    [TestCase("Troops fired on the Hezbollah militant group.", "Hezbollah", "the Hezbollah militant group")]
    public void DescriptionIsItsNames(string text, string one, string other) => AreOne(text, one, other);

    [TestCase("Anna Berg-Holm lost her job. Berg-Holm told reporters she would sue.", "Anna Berg-Holm", "Berg-Holm told")]
    [TestCase("Marine Le Pen spoke in Lyon. Le Pen said she would run.", "Marine Le Pen", "Le Pen said")]
    [TestCase("The US Food and Drug Administration banned the drug. The FDA said it was harmful.", "Food and Drug", "FDA said")]
    [TestCase("The Lebanese Ministry of Health said ten people died, CNN reported. The ministry said more were hurt.",
        "Lebanese Ministry", "The ministry")]
    [TestCase("Gunmen burned a guest house in the town. Two men died. Neighbors said the guest house was full.",
        "a guest house", "the guest house")]
    [TestCase("The body was found on Monday, police said. A woman was arrested. Police searched her home.", "police said",
        "Police searched")]
    public void LaterWordsAreOfTheSame(string text, string one, string other) => AreOne(text, one, other);

    [TestCase("The House voted on Tuesday. House Democrats left the hall.", "House voted", "House Democrats")]
    [TestCase("The US Army left the base. It is hard to say when it will return.", "US Army", "It is hard")]
    [TestCase("Kenya sent aid on Monday. When it comes to food, more is needed.", "Kenya", "it comes")]
    public void PartsAndNothingAreNot(string text, string one, string other) => AreTwo(text, one, other);

    [TestCase("Fire broke out in Sussex County, Delaware, on Monday. Homes in Sussex burned, Delaware officials said.",
        "Sussex County", "Sussex burned")]
    [TestCase("Storms hit Georgia on Monday. Homes burned in Savannah, Ga., officials said.", "Georgia", "Ga.")]
    public void PlacesOfOneLinkAreOne(string text, string one, string other) => AreOne(text, one, other);

    private static void AreOne(string text, string one, string other)
    {
        var (first, second) = Both(text, one, other);
        Assert.That(first, Is.Not.Null.And.EqualTo(second));
    }

    private static void AreTwo(string text, string one, string other)
    {
        var (first, second) = Both(text, one, other);
        Assert.That(first, Is.Not.Null.And.Not.EqualTo(second));
    }

    private static (Entity? One, Entity? Other) Both(string text, string one, string other)
    {
        var article = NewsExtractor.Default.Extract(text);
        return (At(article, text, one), At(article, text, other));
    }

    // The entity of the first of the words that is mentioned, by the widest mention there.
    private static Entity? At(Article article, string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        var mentions = article.Entities.SelectMany(e => e.Mentions, (e, m) => (Entity: e, m.Span))
            .Where(m => m.Span.Start < start + words.Length && m.Span.End > start)
            .OrderBy(m => Math.Abs(m.Span.Start - start)).ThenByDescending(m => m.Span.Length);
        return mentions.FirstOrDefault().Entity;
    }
}
