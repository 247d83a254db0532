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
}
