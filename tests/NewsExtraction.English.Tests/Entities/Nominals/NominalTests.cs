using NewsExtraction.English.Tests.Support;

namespace NewsExtraction.English.Tests.Entities;

/// <summary>Common noun phrases and pronouns of whole sentences, with the shipped models.</summary>
internal sealed class NominalTests
{
    [TestCase("Gunmen killed three farmers near the river.", "three farmers", EntityType.Person, NominalKind.Civil)]
    [TestCase("Gunmen killed three farmers near the river.", "Gunmen", EntityType.ArmedGroup, NominalKind.Insurgent)]
    [TestCase("The Kenyan army shelled a mosque.", "a mosque", EntityType.Facility, NominalKind.Facility)]
    [TestCase("Rebel fighters seized two villages.", "Rebel fighters", EntityType.ArmedGroup, NominalKind.Insurgent)]
    [TestCase("Rebel fighters seized two villages.", "two villages", EntityType.Settlement, NominalKind.Place)]
    [TestCase("Police arrested a spokesman of the opposition.", "a spokesman", EntityType.Person, NominalKind.Official)]
    [TestCase("Thousands of protesters blocked the bridge.", "Thousands of protesters", EntityType.Person, NominalKind.Crowd)]
    [TestCase("The ministry gave no figures.", "The ministry", EntityType.Organization, NominalKind.Institution)]
    [TestCase("A drone hit a fuel truck.", "A drone", EntityType.Vehicle, NominalKind.Vehicle)]
    [TestCase("The wounded were taken to a hospital.", "The wounded", EntityType.Person, NominalKind.Civil)]
    [TestCase("Two soldiers died in the blast.", "Two soldiers", EntityType.Person, NominalKind.Force)]
    public void PhraseHasSpanTypeAndKind(string text, string words, EntityType type, NominalKind kind)
    {
        var mention = Recognized.Mention(text, words);
        Assert.That(mention, Is.Not.Null, string.Join(" | ", Recognized.Layer(text).Mentions.Select(m => m.Span.In(text).ToString())));
        Assert.That((mention!.Type, mention.NominalKind), Is.EqualTo((type, kind)));
    }

    [TestCase("Amina Hassan is also a member of the council.", "also a member", "a member")]
    [TestCase("The strike closed schools even in villages near the border.", "even in villages", "villages")]
    [TestCase("The mayor spoke to teachers and state health officials.", "and state health officials", "state health officials")]
    public void AdverbsAndConjunctionsBeforeThePhraseAreNoPartOfIt(string text, string wrong, string right)
    {
        var found = Recognized.Layer(text).Mentions.Select(m => m.Span.In(text).ToString()).ToArray();
        Assert.That(found, Has.None.EqualTo(wrong).And.Some.EqualTo(right));
    }

    [TestCase("Gunmen killed three farmers near the river.", "three farmers", 3, 3)]
    [TestCase("Two soldiers died in the blast.", "Two soldiers", 2, 2)]
    public void PhraseSaysHowMany(string text, string words, int min, int max) =>
        Assert.That(Recognized.Mention(text, words)?.Count, Is.EqualTo(new CountRange(min, max)));

    [TestCase("The Kenyan army shelled a mosque.", "army", "KE")]
    [TestCase("The army of Chad shelled a mosque.", "army", "TD")]
    [TestCase("U.S.-backed fighters seized two villages.", "fighters", null)]
    public void PhraseSaysWhoseTheyAre(string text, string head, string? country)
    {
        var layer = Recognized.Layer(text);
        var mention = layer.Mentions.First(m => m.Kind == MentionKind.Nominal && layer.Parsed.Word(m.Head) == head);
        Assert.That(mention.Country, Is.EqualTo(country));
    }

    [TestCase("He said that she had seen them.", "He|she|them")]
    [TestCase("It is clear that the talks failed.", "")]
    [TestCase("It rained for a week.", "")]
    [TestCase("The farmer who lost his house wept.", "who|his")]
    [TestCase("Who will pay for the bridge?", "")]
    public void PronounsOfEntitiesAreFound(string text, string words) =>
        Assert.That(string.Join('|', Recognized.Words(text, MentionKind.Pronoun)), Is.EqualTo(words));

    [TestCase("The new rules are now in force.", "force")]
    [TestCase("She has run for office twice.", "office")]
    [TestCase("The bakery opened for business in May.", "business")]
    [TestCase("The valley is home to a large mill.", "home")]
    [TestCase("Villagers repeated their opposition to the dam.", "their opposition")]
    [TestCase("The storm left the town in a state of chaos.", "a state")]
    [TestCase("The lawyers faced a second round of questions.", "a second round")]
    [TestCase("The firm lost money in the third quarter.", "the third quarter")]
    [TestCase("He resigned from his position at the bank.", "his position")]
    [TestCase("They met at a party in Leeds.", "a party")]
    [TestCase("Investors watch the stock market closely.", "the stock market")]
    [TestCase("The owners reached a settlement with the tenants.", "a settlement")]
    [TestCase("The number of soldiers has fallen.", "The number of soldiers")]
    public void NounInAnotherSenseIsNoMention(string text, string words) => Assert.That(Recognized.Mention(text, words), Is.Null);

    [TestCase("The council built forty housing units.", "forty housing units", EntityType.Facility, NominalKind.Facility)]
    [TestCase("A camera crew filmed the fire.", "A camera crew", EntityType.Person, NominalKind.Civil)]
    [TestCase("Veterans marched through the town.", "Veterans", EntityType.Person, NominalKind.Civil)]
    [TestCase("Rebels shelled an army position near the road.", "an army position", EntityType.Facility, NominalKind.Facility)]
    [TestCase("The soldiers fired three rounds at the car.", "three rounds", EntityType.Weapon, NominalKind.Weapon)]
    [TestCase("The clock maker said that sales had fallen.", "The clock maker", EntityType.Organization, NominalKind.Institution)]
    [TestCase("A source said that the deal was close.", "A source", EntityType.Person, NominalKind.Civil)]
    [TestCase("The group said that it would appeal.", "The group", EntityType.Organization, NominalKind.Institution)]
    [TestCase("A jihadist group took the town.", "A jihadist group", EntityType.ArmedGroup, NominalKind.Insurgent)]
    [TestCase("The jury found him guilty.", "The jury", EntityType.Organization, NominalKind.Institution)]
    [TestCase("The rescue service sent two boats.", "The rescue service", EntityType.Organization, NominalKind.Institution)]
    [TestCase("The minister thanked his allies.", "his allies", EntityType.Person, NominalKind.Official)]
    public void NounIsWhatItMeansInItsPlace(string text, string words, EntityType type, NominalKind kind)
    {
        var mention = Recognized.Mention(text, words);
        Assert.That((mention?.Type, mention?.NominalKind), Is.EqualTo(((EntityType?)type, (NominalKind?)kind)));
    }

    [TestCase("Voters in Ohio are angry. The state has closed two schools.", "The state", EntityType.Region)]
    [TestCase("Voters in Ohio and in several states are angry.", "several states", EntityType.Region)]
    [TestCase("Voters in Ohio are angry with the Arab states.", "the Arab states", EntityType.Country)]
    [TestCase("Voters in Norway are angry. The state has closed two schools.", "The state", EntityType.Country)]
    public void StateIsARegionWhereStatesOfAFederationAreNamed(string text, string words, EntityType type) =>
        Assert.That(Recognized.Mention(text, words)?.Type, Is.EqualTo(type));

    [TestCase("The club named its captain, Marta Lind, on Monday.", "its captain")]
    [TestCase("Three drivers (Lind among them) were fined.", "Three drivers")]
    [TestCase("They fled to a “safe house” at dawn.", "a “safe house”")]
    [TestCase("The owner praised the mayor and other officials.", "other officials")]
    public void PhraseEndsBeforeAMarkAndClosesItsOwn(string text, string words) =>
        Assert.That(Recognized.Mention(text, words), Is.Not.Null, string.Join(" | ", Recognized.Words(text, MentionKind.Nominal)));
}
