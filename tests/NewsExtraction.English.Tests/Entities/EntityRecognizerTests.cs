using NewsExtraction.English.Tests.Support;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.English.Tests.Entities;

/// <summary>Names, nominals, pronouns and values of whole sentences, with the shipped models.</summary>
internal sealed class EntityRecognizerTests
{
    [TestCase("Prime Minister Amina Hassan met farmers in Kano.", "Amina Hassan", "Prime Minister")]
    [TestCase("Police Lt. Gen. Karim Nouri led the attack.", "Karim Nouri", "Lt. Gen.")]
    [TestCase("Amina Hassan met farmers in Kano.", "Amina Hassan", "")]
    [TestCase("After she met the president, Amina Hassan flew to Kano.", "Amina Hassan", "")]
    public void PersonHasTheTitlesBeforeTheName(string text, string name, string titles) =>
        Assert.That(string.Join(' ', Recognized.Mention(text, name)!.Titles), Is.EqualTo(titles));

    [TestCase("Soldiers carried Kalashnikov rifles in Goma.", "Kalashnikov", EntityType.Weapon)]
    [TestCase("The army sent Leopard tanks to Poland.", "Leopard", EntityType.Vehicle)]
    [TestCase("Two Bayraktar TB2 drones struck the convoy near Kherson.", "Bayraktar TB2", EntityType.Vehicle)]
    public void NameBesideAWeaponsNounIsAWeapon(string text, string name, EntityType type) =>
        Assert.That(Recognized.Mention(text, name)?.Type, Is.EqualTo(type));

    [TestCase("Peru and Chile signed the deal on Monday.", "Peru", "PE")]
    [TestCase("Chilean miners went on strike on Monday.", "Chilean", "CL")]
    [TestCase("The Ghanaian Ministry of Health gave no figures.", "Ghanaian Ministry of Health", "GH")]
    public void NameHasItsCountry(string text, string name, string country) =>
        Assert.That(Recognized.Mention(text, name)?.Country, Is.EqualTo(country));

    [TestCase("The talks in Geneva began on Tuesday.", "Tuesday")]
    [TestCase("In May the talks in Geneva failed.", "May")]
    public void MonthAndWeekdayAreTimesAndNoNames(string text, string word)
    {
        var layer = Recognized.Layer(text);
        Assert.That(layer.Mentions.Select(m => m.Span.In(text).ToString()), Has.None.EqualTo(word));
        Assert.That(layer.Values.Any(v => v.IsTime && v.Span.In(text).Contains(word, StringComparison.Ordinal)), Is.True);
    }

    [Test]
    public void HeadBelongsToOneMention()
    {
        const string text = "The mayor of Lagos, Bola Adeyemi, told reporters that her office had paid the teachers $2 million in June.";
        var heads = Recognized.Layer(text).Mentions.Select(m => m.Head).ToArray();
        Assert.That(heads, Is.Unique);
    }

    [Test]
    public void MentionsLieInTheTextInOrder()
    {
        const string text = "Rebels of the FARC shelled Cali. “We saw it,” said a nurse. Nobody claimed it.";
        var layer = Recognized.Layer(text);
        Assert.That(layer.Mentions.Select(m => m.Span.Start), Is.Ordered);
        Assert.That(layer.Mentions.Select(m => m.Index), Is.EqualTo(Enumerable.Range(0, layer.Mentions.Count)));
        foreach (var mention in layer.Mentions)
        {
            Assert.That(mention.Span, Is.EqualTo(layer.Parsed.Tokens.SpanOf(mention.FirstToken, mention.EndToken)));
            Assert.That(mention.Head, Is.InRange(mention.FirstToken, mention.EndToken - 1));
            Assert.That(mention.Confidence, Is.InRange(0f, 1f));
        }
    }

    [TestCase("")]
    [TestCase("\ud800 ( ) 12:3 ...")]
    [TestCase("МОСКВА 北京 بغداد")]
    public void OddTextGivesALayer(string text) => Assert.That(Recognized.Layer(text).Parsed.Text, Is.EqualTo(text));

    [Test]
    public void StepCanBeWrapped()
    {
        var extractor = new NewsExtractorBuilder().EntityRecognizer(new WithoutPronouns()).Build();
        var article = extractor.Extract("Amina Hassan said that she would leave Kano.");
        var person = article.Entities.Single(e => e.Type == EntityType.Person);
        Assert.That(person.Mentions.Select(m => m.Kind), Is.All.EqualTo(MentionKind.Name));
    }

    private sealed class WithoutPronouns : IEntityRecognizer
    {
        public EntityLayer Recognize(ParsedText parsed, ArticleContext context, CancellationToken cancellationToken = default)
        {
            var layer = Recognized.Recognizer.Recognize(parsed, context, cancellationToken);
            return new EntityLayer(parsed, layer.Mentions.Where(m => m.Kind != MentionKind.Pronoun), layer.Values);
        }
    }
}
