using NewsExtraction.Entities;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.English.Tests.Entities;

internal sealed class NameRecognizerTests
{
    private static readonly NameRecognizer Recognizer = new(EnglishData.Open, GazetteerIndex.English);

    [TestCase("Police said Hassan Abdirahman was arrested in Toulouse.", "Hassan Abdirahman", EntityLabel.Person, EntityType.Person)]
    [TestCase("Police said Hassan Abdirahman was arrested in Toulouse.", "Toulouse", EntityLabel.Gpe, EntityType.Settlement)]
    [TestCase("The president of Kenya met lawmakers on Monday.", "Kenya", EntityLabel.Gpe, EntityType.Country)]
    [TestCase("Peruvian farmers blocked the road.", "Peruvian", EntityLabel.Norp, EntityType.Group)]
    [TestCase("Boko Haram fighters attacked the market.", "Boko Haram", EntityLabel.Org, EntityType.ArmedGroup)]
    [TestCase("She studied at the University of Nairobi before the war.", "University of Nairobi", EntityLabel.Org,
        EntityType.Organization)]
    [TestCase("The Ethiopian Air Force bombed the town.", "Ethiopian Air Force", EntityLabel.Org, EntityType.MilitaryUnit)]
    [TestCase("The Euphrates River flooded the fields.", "Euphrates River", EntityLabel.Loc, EntityType.NaturalFeature)]
    [TestCase("The judge ordered Harlan Timber Corporation, Inc. to pay the fine.", "Harlan Timber Corporation, Inc.", EntityLabel.Org,
        EntityType.Organization)]
    [TestCase("Operation Northern Shield began before dawn.", "Operation Northern Shield", EntityLabel.Event, EntityType.Event)]
    [TestCase("we went from london to edinburgh by train and it was great", "edinburgh", EntityLabel.Gpe, EntityType.Settlement)]
    [TestCase("can anybody tell me the best way from las vegas to the lake?", "las vegas", EntityLabel.Gpe, EntityType.Settlement)]
    public void NameHasItsLabelAndType(string text, string name, EntityLabel label, EntityType type)
    {
        var found = Find(text).SingleOrDefault(m => m.Span.In(text).SequenceEqual(name));
        Assert.That(found, Is.Not.Null);
        Assert.That((found!.Label, found.Type), Is.EqualTo((label, type)));
    }

    [TestCase("The Kenya Wildlife Service (KWS) closed two parks. Rangers of KWS were sent to the border.")]
    [TestCase("Two parks were closed by the “Kenya Wildlife Service” (KWS). Rangers of KWS were sent to the border.")]
    public void AcronymBearsTheTypeOfTheNameThatIntroducedIt(string text)
    {
        var acronyms = Find(text).Where(m => m.Span.In(text) is "KWS").ToList();
        Assert.That(acronyms, Has.Count.EqualTo(2));
        Assert.That(acronyms.Select(m => m.Label), Is.All.EqualTo(EntityLabel.Org));
    }

    [Test]
    public void CountryWithinANameIsItsCountry()
    {
        const string text = "The Ghanaian Ministry of Health gave no figures.";
        Assert.That(Find(text).Any(m => m.Country == "GH"), Is.True);
    }

    [TestCase("")]
    [TestCase("\ud800\udc00\ud800 - ( ) ...")]
    [TestCase("A")]
    [TestCase("МОСКВА 北京 بغداد")]
    public void OddTextGivesValidSpans(string text)
    {
        foreach (var mention in Find(text))
            Assert.That(mention.Span.End, Is.LessThanOrEqualTo(text.Length).And.GreaterThan(mention.Span.Start));
    }

    [Test]
    public void SameTextGivesTheSameNames()
    {
        const string text = "Colombian President Gustavo Petro flew from Bogota to Caracas to meet Nicolas Maduro.";
        var first = Find(text);
        var second = Find(text);
        Assert.That(second,
            Is.EqualTo(first).Using<EntityMention>((a, b) => a.Span == b.Span && a.Label == b.Label && a.Confidence == b.Confidence));
    }

    private static List<EntityMention> Find(string text)
    {
        // The recogniser reads words alone: a flat tree is enough.
        var tokens = Tokenizer.English.Tokenize(text);
        var n = tokens.Count;
        var tagged = new TaggedText(tokens, new Upos[n], new PennTag[n], Enumerable.Repeat("", n).ToArray(), new MorphFeatures[n]);
        var heads = new int[n];
        Array.Fill(heads, -1);
        var mentions = new List<EntityMention>();
        Recognizer.Find(new ParsedText(tagged, heads, new Relation[n]), new ArticleContext(), mentions, CancellationToken.None);
        return mentions;
    }
}
