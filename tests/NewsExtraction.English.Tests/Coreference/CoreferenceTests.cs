namespace NewsExtraction.English.Tests.Coreference;

internal sealed class CoreferenceTests
{
    [TestCase("Haider al-Abadi spoke in Baghdad. Abadi said the war was over.", "Haider al-Abadi", "Abadi said")]
    [TestCase("Islamic State fighters fled. Daesh lost the town, the ministry said.", "Islamic State", "Daesh")]
    [TestCase("Fighters of the Popular Mobilization Forces (PMF) entered the town. The PMF said it was quiet.",
        "Popular Mobilization Forces", "PMF said")]
    [TestCase("Mosul, the country's second largest city, was retaken in July.", "Mosul", "second largest city")]
    [TestCase("Angela Merkel arrived in Paris. She met the president.", "Angela Merkel", "She met")]
    [TestCase("Iraq said on Monday that Iraqi troops had crossed the river.", "Iraq said", "Iraqi troops")]
    [TestCase("Norway said on Friday it had withdrawn its envoy.", "Norway", "it had")]
    [TestCase("Norway said on Friday it had withdrawn its envoy.", "Norway", "its envoy")]
    [TestCase("The rebels left the valley after they had burned the mill.", "The rebels", "they had")]
    [TestCase("Gunmen stormed a hotel on Sunday. The hotel was empty.", "a hotel", "The hotel")]
    [TestCase("Troops fought “Islamic State” (IS) in the hills. The town was held by IS for two years.", "Islamic State", "IS for")]
    public void BothNameTheSame(string text, string one, string other)
    {
        var article = NewsExtractor.Default.Extract(text);
        var (first, second) = (text.IndexOf(one, StringComparison.Ordinal), text.LastIndexOf(other, StringComparison.Ordinal));
        var entity = article.Entities.FirstOrDefault(e => e.Mentions.Any(m => m.Span.Start <= first && m.Span.End > first));
        Assert.That(entity, Is.Not.Null);
        Assert.That(entity!.Mentions.Any(m => m.Span.Start <= second && m.Span.End > second && m.Span.Start > first), Is.True,
            string.Join(" | ", entity.Mentions.Select(m => m.Span.In(text).ToString())));
    }

    [TestCase("John Smith met Peter Smith in London.", "John Smith", "Peter Smith")]
    [TestCase("Ali Hassan was killed. His wife said Ali was a teacher.", "His", "wife")]
    [TestCase("Maria Lopez met Karim Daoud. He was late.", "Maria Lopez", "He was")]
    [TestCase("John Smith thanked him.", "John Smith", "him")]
    public void NeitherIsTakenForTheOther(string text, string one, string other)
    {
        var article = NewsExtractor.Default.Extract(text);
        var (first, second) = (text.IndexOf(one, StringComparison.Ordinal), text.IndexOf(other, StringComparison.Ordinal));
        foreach (var entity in article.Entities)
        {
            var hasFirst = entity.Mentions.Any(m => m.Span.Start == first && m.Kind != MentionKind.Nominal);
            var hasSecond = entity.Mentions.Any(m => m.Head >= 0 && m.Span.Start == second);
            Assert.That(hasFirst && hasSecond, Is.False, entity.Name);
        }
    }

    [TestCase("Jailed writer Ali Hassan released from prison, Nairobi, Kenya, May 5, 2018.", "prison", "Nairobi")]
    public void ALineOfPlacesIsNotOnePlace(string text, string one, string other)
    {
        var article = NewsExtractor.Default.Extract(text);
        var (first, second) = (text.IndexOf(one, StringComparison.Ordinal), text.IndexOf(other, StringComparison.Ordinal));
        var entity = article.Entities.Single(e => e.Mentions.Any(m => m.Span.Start == second));
        Assert.That(entity.Mentions.Any(m => m.Span.Start <= first && m.Span.End > first), Is.False);
    }

    [TestCase("The Sports Ministry closed two halls.", "Sports Ministry", ActorKind.Government)]
    [TestCase("A Chinese company bought the mill.", "A Chinese company", ActorKind.Organization)]
    [TestCase("The Norwegian people mourned.", "The Norwegian people", ActorKind.Civilian)]
    [TestCase("A spokesman for the hospital wept.", "A spokesman", ActorKind.Civilian)]
    [TestCase("A spokesman for the government wept.", "A spokesman", ActorKind.Government)]
    [TestCase("The executive director wept.", "The executive director", ActorKind.Civilian)]
    [TestCase("The director of the CIA wept.", "The director", ActorKind.Government)]
    [TestCase("A Microsoft spokeswoman wept.", "A Microsoft spokeswoman", ActorKind.Civilian)]
    [TestCase("His attorney wept.", "His attorney", ActorKind.Civilian)]
    [TestCase("The district attorney wept.", "The district attorney", ActorKind.Government)]
    [TestCase("A chief executive officer wept.", "A chief executive officer", ActorKind.Civilian)]
    public void ActorIsWhoseOfficeItIs(string text, string words, ActorKind actor)
    {
        var article = NewsExtractor.Default.Extract(text);
        var entity = article.Entities.FirstOrDefault(e => e.Mentions.Any(m => m.Span.In(text).SequenceEqual(words)));
        Assert.That(entity?.Actor, Is.EqualTo(actor), string.Join(" | ", article.Entities.Select(e => e.Name + " " + e.Actor)));
    }

    [TestCase("Health Department Director Jane Roe resigned.", "Health Department Director")]
    [TestCase("The mayor met county manager Jane Roe.", "county manager")]
    [TestCase("The mayor met former director Jane Roe.", "director")]
    [TestCase("The mayor met Deputy Fire Chief Jane Roe.", "Deputy Fire Chief")]
    [TestCase("The mayor met German Chancellor Jane Roe.", "Chancellor")]
    public void TitleIsWhole(string text, string title)
    {
        var article = NewsExtractor.Default.Extract(text);
        Assert.That(article.Entities.Single(e => e.Name == "Jane Roe").Titles, Is.EqualTo(new[] { title }));
    }

    [Test]
    public void RoleEndsBeforeTheName()
    {
        var article = NewsExtractor.Default.Extract("Tim’s mother, Jane Roe, said that the house was cold.");
        Assert.That(article.Entities.Single(e => e.Name == "Jane Roe").Roles, Is.EqualTo(new[] { "Tim’s mother" }));
    }

    [TestCase("The Iraqi army retook the town.", "army", true, "IQ")]
    [TestCase("Taliban fighters attacked the base.", "fighters", false, null)]
    public void ForceSaysWhetherItIsAStates(string text, string noun, bool state, string? country)
    {
        var article = NewsExtractor.Default.Extract(text);
        var at = text.IndexOf(noun, StringComparison.Ordinal);
        var entity = article.Entities.First(e => e.Mentions.Any(m => m.Span.End == at + noun.Length));
        Assert.That(entity.IsState, Is.EqualTo(state));
        if (country is not null) Assert.That(entity.Country, Is.EqualTo(country));
    }

    [Test]
    public void PersonTellsTitlesRolesNationalityAndGender()
    {
        var article = NewsExtractor.Default.Extract(
            "Norwegian Prime Minister Erna Holm arrived on Monday. Holm, the leader of the party, said she would stay.");
        var person = article.Entities.First(e => e.Type == EntityType.Person && e.Name.Contains("Holm", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(person.Titles, Does.Contain("Prime Minister"));
            Assert.That(person.Roles, Has.Some.Contains("leader"));
            Assert.That(person.Nationality, Is.EqualTo("NO"));
            Assert.That(person.Gender, Is.EqualTo(Gender.Fem));
            Assert.That(person.IsState, Is.Null);
        });
    }

    [Test]
    public void AttributesSayTheSameInWords()
    {
        var entity = new Entity
        {
            Index = 0,
            Type = EntityType.MilitaryUnit,
            Name = "Third Division",
            Mentions = [],
            Country = "FR",
            Actor = ActorKind.StateForce,
            IsState = true,
            Titles = ["General", "Sir"],
            Acronym = "TD",
            Gender = Gender.Masc,
        };
        Assert.That(entity.Attributes.Select(a => $"{a.Key}={a.Value}"),
            Is.EqualTo(new[] { "acronym=TD", "actor=state-force", "country=FR", "gender=male", "state=true", "titles=General; Sir" }));
    }
}
