using NewsExtraction.Entities;
using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

/// <summary>Names, nominals, pronouns and values are brought together; names and values come from hand-made finders here.</summary>
internal sealed class EntityRecognizerTests
{
    private static readonly GazetteerIndex Gazetteer = new SmallGazetteer()
        .Country("Ruritania", "RU", "Ruritanian")
        .Entry(GazetteerKind.Title, "General")
        .Entry(GazetteerKind.Weapon, "Wasp", "missile")
        .Entry(GazetteerKind.Weapon, "Heron", "drone")
        .Noun("missile", NounCategories.Weapon)
        .Noun("drone", NounCategories.Vehicle)
        .Noun("street", NounCategories.Structure)
        .Index();

    [Test]
    public void NamesNominalsAndPronounsStandInTextOrder()
    {
        var layer = Recognize("""
            The     the     DET   DT  2 det
            army    army    NOUN  NN  3 nsubj
            met     meet    VERB  VBD 0 root
            Novak   Novak   PROPN NNP 3 obj
            when    when    SCONJ WRB 7 mark
            he      he      PRON  PRP 7 nsubj
            left    leave   VERB  VBD 3 advcl
            """, [(3, 4, EntityType.Person)]);
        Assert.That(layer.Mentions.Select(m => m.Kind),
            Is.EqualTo(new[] { MentionKind.Nominal, MentionKind.Name, MentionKind.Pronoun }));
        Assert.That(layer.HeadedBy(1)?.Type, Is.EqualTo(EntityType.MilitaryUnit));
    }

    [Test]
    public void TitleBeforeAPersonIsTheirs()
    {
        var layer = Recognize("""
            General General PROPN NNP 2 compound
            Novak   Novak   PROPN NNP 3 nsubj
            left    leave   VERB  VBD 0 root
            """, [(1, 2, EntityType.Person)]);
        Assert.That(layer.NameAt(1)?.Titles, Is.EqualTo(new[] { "General" }));
    }

    [Test]
    public void TitleIsAPersonsAlone()
    {
        var layer = Recognize("""
            General General PROPN NNP 2 compound
            Novak   Novak   PROPN NNP 3 nsubj
            left    leave   VERB  VBD 0 root
            """, [(1, 2, EntityType.Organization)]);
        Assert.That(layer.NameAt(1)?.Titles, Is.Empty);
    }

    [TestCase("Wasp", "missiles", "missile", EntityType.Weapon, EntityLabel.Weapon)]
    [TestCase("Heron", "drones", "drone", EntityType.Vehicle, EntityLabel.Vehicle)]
    [TestCase("Wasp", "street", "street", EntityType.Settlement, EntityLabel.Gpe)]
    [TestCase("Zenda", "missiles", "missile", EntityType.Settlement, EntityLabel.Gpe)]
    public void NameBesideAWeaponsNounIsAWeapon(string name, string noun, string lemma, EntityType type, EntityLabel label)
    {
        var layer = Recognize($"""
            {name}  {name}  PROPN NNP 2 compound
            {noun}  {lemma} NOUN  NNS 3 nsubj
            fell    fall    VERB  VBD 0 root
            """, [(0, 1, EntityType.Settlement)]);
        Assert.That((layer.NameAt(0)!.Type, layer.NameAt(0)!.Label), Is.EqualTo((type, label)));
    }

    [TestCase("Ruritania", EntityType.Country, "RU")]
    [TestCase("Ruritanian", EntityType.Group, "RU")]
    [TestCase("Ruritania", EntityType.Organization, null)]
    [TestCase("Lowland", EntityType.Country, null)]
    public void CountryAndPeopleHaveTheirCode(string name, EntityType type, string? country)
    {
        var layer = Recognize($"""
            {name}  {name}  PROPN NNP 2 nsubj
            fell    fall    VERB  VBD 0 root
            """, [(0, 1, type)]);
        Assert.That(layer.NameAt(0)!.Country, Is.EqualTo(country));
    }

    [TestCase(EntityType.Person, 0)]
    [TestCase(EntityType.Settlement, 0)]
    [TestCase(EntityType.Event, 1)]
    [TestCase(EntityType.Group, 1)]
    public void MonthIsNoName(EntityType type, int names)
    {
        var layer = Recognize("""
            in      in      ADP   IN  2 case
            May     May     PROPN NNP 3 obl
            left    leave   VERB  VBD 0 root
            """, [(1, 2, type)], [(1, 2, ValueKind.Date)]);
        Assert.That(layer.Mentions, Has.Count.EqualTo(names));
        Assert.That(layer.ValueAt(1)?.Type, Is.EqualTo(ValueKind.Date));
    }

    [TestCase(ValueKind.Cardinal, 1, 2)]
    [TestCase(ValueKind.Date, 2, 3)]
    public void NameThatIsNotWithinATimeStays(ValueKind kind, int first, int end)
    {
        var layer = Recognize("""
            in      in      ADP   IN  2 case
            May     May     PROPN NNP 3 compound
            Novak   Novak   PROPN NNP 4 obl
            left    leave   VERB  VBD 0 root
            """, [(1, 3, EntityType.Person)], [(first, end, kind)]);
        Assert.That(layer.NameAt(1), Is.Not.Null);
    }

    [TestCase(EntityType.Organization, ValueKind.Date, 0)]
    [TestCase(EntityType.Organization, ValueKind.Ordinal, 0)]
    [TestCase(EntityType.Event, ValueKind.Ordinal, 1)]
    public void WordWithinANameIsNoValue(EntityType type, ValueKind kind, int values)
    {
        var layer = Recognize("""
            Ruritania Ruritania PROPN NNP 2 compound
            Today     Today     PROPN NNP 3 nsubj
            wrote     write     VERB  VBD 0 root
            """, [(0, 2, type)], [(1, 2, kind)]);
        Assert.That(layer.Values, Has.Count.EqualTo(values));
    }

    [Test]
    public void RecognizerGoesWithoutValues()
    {
        var recognizer = new EntityRecognizer(new Names([]), null, Nominals(), Gazetteer);
        var parsed = DocumentBuilder.Parse("May May PROPN NNP 0 root");
        Assert.That(recognizer.Recognize(parsed, new ArticleContext()).Values, Is.Empty);
    }

    [Test]
    public void MissingArgumentsAreRefused()
    {
        var recognizer = new EntityRecognizer(new Names([]), null, Nominals(), Gazetteer);
        Assert.That(() => recognizer.Recognize(null!, new ArticleContext()), Throws.ArgumentNullException);
        Assert.That(() => recognizer.Recognize(DocumentBuilder.Parse("May May PROPN NNP 0 root"), null!), Throws.ArgumentNullException);
    }

    private static NominalLexicon Nominals() =>
        new(SmallLexicons.Stream("head\tkind\ttype\narmy\tforce\tMilitaryUnit\n"), SmallLexicons.Words, Gazetteer);

    private static EntityLayer Recognize(string table, (int First, int End, EntityType Type)[] names,
        params (int First, int End, ValueKind Kind)[] values) =>
        new EntityRecognizer(new Names(names), new Values(values), Nominals(), Gazetteer)
            .Recognize(DocumentBuilder.Parse(table), new ArticleContext());

    private sealed class Names((int First, int End, EntityType Type)[] names) : INameFinder
    {
        public void Find(ParsedText parsed, ArticleContext context, List<EntityMention> mentions, CancellationToken cancellationToken) =>
            mentions.AddRange(names.Select(n => new EntityMention
            {
                Span = parsed.Tokens.SpanOf(n.First, n.End),
                FirstToken = n.First,
                EndToken = n.End,
                Head = n.End - 1,
                Kind = MentionKind.Name,
                Label = EntityLabel.Gpe,
                Type = n.Type,
            }));
    }

    private sealed class Values((int First, int End, ValueKind Kind)[] values) : IValueFinder
    {
        public void Find(ParsedText parsed, ArticleContext context, List<ValueMention> found, CancellationToken cancellationToken) =>
            found.AddRange(values.Select(v => new ValueMention(-1, v.Kind, parsed.Tokens.SpanOf(v.First, v.End), v.First, v.End, "")));
    }
}
