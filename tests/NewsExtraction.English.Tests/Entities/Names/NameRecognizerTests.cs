using NewsExtraction.Entities;
using NewsExtraction.Models;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.English.Tests.Entities;

internal sealed class NameRecognizerTests
{
    private static readonly NameRecognizer Recognizer = NameRecognizer.From(ModelSource.Package);

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
    public void SurnameAloneIsThePersonOfTheFullName()
    {
        const string text = "The court heard Hassan Abdirahman on Monday. Abdirahman denied the charge.";
        Assert.That(Find(text).Where(m => m.Span.In(text).EndsWith("Abdirahman")).Select(m => m.Type),
            Is.EqualTo(new[] { EntityType.Person, EntityType.Person }));
    }

    [TestCase("The Kurds fled.", "Kurds")]
    [TestCase("Peruvians voted on Sunday.", "Peruvians")]
    public void PeopleAreAGroup(string text, string name) =>
        Assert.That(Find(text).Single(m => m.Span.In(text).SequenceEqual(name)).Label, Is.EqualTo(EntityLabel.Norp));

    [Test]
    public void NamesDoNotOverlap()
    {
        const string text = "The University of Cape Town in South Africa named Prof. Thandi Mbeki of the Kenya Medical Research Institute.";
        var names = Find(text).OrderBy(m => m.FirstToken).ToList();
        for (var i = 1; i < names.Count; i++) Assert.That(names[i].FirstToken, Is.GreaterThanOrEqualTo(names[i - 1].EndToken));
        Assert.That(names.Select(n => n.Confidence), Is.All.InRange(0f, 1f));
    }

    [Test]
    public void TextWithoutNamesHasNone() => Assert.That(Find("The dog slept. It was late, and nobody came."), Is.Empty);

    [TestCase("lexicons/entity-words.tsv")]
    [TestCase("lexicons/names.bin")]
    [TestCase("lexicons/clusters.bin")]
    [TestCase("weights/names.bin")]
    [TestCase("weights/name-network.bin")]
    public void AnEmptyModelFileIsNamed(string file)
    {
        var folder = Directory.CreateTempSubdirectory("models-test-");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.FullName, file))!);
            File.WriteAllBytes(Path.Combine(folder.FullName, file), []);
            Assert.That(() => NameRecognizer.From(ModelSource.Over(folder.FullName)),
                Throws.TypeOf<ModelFormatException>().With.Message.Contains(file));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
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
        var tokens = Tokenizer.From(ModelSource.Package).Tokenize(text);
        var n = tokens.Count;
        var tagged = new TaggedText(tokens, new Upos[n], new PennTag[n], Enumerable.Repeat("", n).ToArray(), new MorphFeatures[n]);
        var heads = new int[n];
        Array.Fill(heads, -1);
        var mentions = new List<EntityMention>();
        Recognizer.Find(new ParsedText(tagged, heads, new Relation[n]), new ArticleContext(), mentions, CancellationToken.None);
        return mentions;
    }
}
