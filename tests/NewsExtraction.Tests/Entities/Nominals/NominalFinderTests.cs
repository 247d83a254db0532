using NewsExtraction.Entities;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

/// <summary>Common noun phrases that can take part in an event: their span, type, number and country.</summary>
internal sealed class NominalFinderTests
{
    private static readonly GazetteerIndex Gazetteer = new SmallGazetteer()
        .Country("Ruritania", "RU", "Ruritanian")
        .Entry(GazetteerKind.ArmedGroup, "Black Banner", "jihadist", flag: true)
        .Entry(GazetteerKind.ArmedGroup, "Royal Guards", "government force", flag: true)
        .Index();

    private static readonly NominalFinder Finder = new(
        new NominalLexicon(SmallLexicons.Stream("""
            head	kind	type
            fighter	force	ArmedGroup
            force	force	MilitaryUnit
            soldier	force	Person
            militant	insurgent	Person
            civilian	civil	Person
            army	force	MilitaryUnit
            mosque	facility	Facility
            colonel	official	Person
            """),
            SmallLexicons.Words, Gazetteer),
        Gazetteer);

    private const string Soldiers = """
        Three     three    NUM  CD  2 nummod
        soldiers  soldier  NOUN NNS 3 nsubj
        hid       hide     VERB VBD 0 root
        in        in       ADP  IN  6 case
        a         a        DET  DT  6 det
        mosque    mosque   NOUN NN  3 obl
        .         .        PUNCT . 3 punct
        """;

    [Test]
    public void PhraseHasItsDeterminerAndNumeral() =>
        Assert.That(Texts(Soldiers), Is.EqualTo(new[] { "Three soldiers", "a mosque" }));

    [Test]
    public void CountedSoldiersArePersons()
    {
        var (_, soldiers) = Find(Soldiers)[0];
        Assert.That((soldiers.Type, soldiers.NominalKind, soldiers.Count), Is.EqualTo(
            (EntityType.Person, NominalKind.Force, CountRange.Exactly(3))));
        Assert.That(soldiers.IsPlural, Is.True);
        Assert.That(soldiers.Label, Is.EqualTo(EntityLabel.Person));
    }

    [Test]
    public void ThingIsOneOfItsType()
    {
        var (_, mosque) = Find(Soldiers)[1];
        Assert.That((mosque.Type, mosque.Label, mosque.IsPlural), Is.EqualTo((EntityType.Facility, EntityLabel.Fac, false)));
    }

    [TestCase("Soldiers", "soldier", EntityType.MilitaryUnit)]
    [TestCase("Militants", "militant", EntityType.ArmedGroup)]
    [TestCase("Civilians", "civilian", EntityType.Person)]
    public void SoldiersAndMilitantsAtLargeAreTheirBody(string word, string lemma, EntityType type) =>
        Assert.That(Find($"""
            {word} {lemma} NOUN NNS 2 nsubj
            fled   flee    VERB VBD 0 root
            """)[0].Mention.Type, Is.EqualTo(type));

    [TestCase("rebel", NominalKind.Insurgent, EntityType.ArmedGroup)]
    [TestCase("government", NominalKind.Force, EntityType.MilitaryUnit)]
    [TestCase("weary", NominalKind.Force, EntityType.ArmedGroup)]
    public void ModifierTellsWhoseFightersTheyAre(string modifier, NominalKind kind, EntityType type)
    {
        var (_, fighters) = Find($"""
            The        the        DET  DT  3 det
            {modifier} {modifier} NOUN NN  3 compound
            fighters   fighter    NOUN NNS 4 nsubj
            fled       flee       VERB VBD 0 root
            """)[0];
        Assert.That((fighters.NominalKind, fighters.Type), Is.EqualTo((kind, type)));
    }

    [TestCase("rebel", NominalKind.Insurgent)]
    [TestCase("government", NominalKind.Force)]
    public void ForcesAreTheStatesUnlessRebels(string modifier, NominalKind kind) =>
        Assert.That(Find($"""
            {modifier} {modifier} NOUN NN  2 compound
            forces     force      NOUN NNS 3 nsubj
            fled       flee       VERB VBD 0 root
            """)[0].Mention.NominalKind, Is.EqualTo(kind));

    [TestCase("Black Banner", NominalKind.Insurgent)]
    [TestCase("Royal Guards", NominalKind.Force)]
    [TestCase("Green Leaf", NominalKind.Force)]
    public void FightersOfAKnownGroupAreInsurgents(string group, NominalKind kind)
    {
        var words = group.Split(' ');
        var found = Find($"""
            {words[0]} {words[0]} PROPN NNP 2 compound
            {words[1]} {words[1]} PROPN NNP 3 compound
            fighters   fighter    NOUN  NNS 4 nsubj
            fled       flee       VERB  VBD 0 root
            """, (0, 2));
        Assert.That(found.Single().Mention.NominalKind, Is.EqualTo(kind));
    }

    [Test]
    public void PhraseWhoseHeadIsInANameIsTheNames() =>
        Assert.That(Find("""
            the     the     DET   DT  3 det
            Royal   royal   ADJ   JJ  3 amod
            Army    army    PROPN NNP 4 nsubj
            fled    flee    VERB  VBD 0 root
            """, (1, 3)), Is.Empty);

    [Test]
    public void TitleBeforeANameIsThePersons() =>
        Assert.That(Find("""
            colonel colonel NOUN  NN  2 compound
            Novak   Novak   PROPN NNP 3 nsubj
            fled    flee    VERB  VBD 0 root
            """, (1, 2)), Is.Empty);

    [Test]
    public void TitleThatANameHangsOnIsThePersons() =>
        Assert.That(Find("""
            the     the     DET   DT  2 det
            colonel colonel NOUN  NN  4 nsubj
            Novak   Novak   PROPN NNP 2 flat
            fled    flee    VERB  VBD 0 root
            """, (2, 3)), Is.Empty);

    [Test]
    public void CompoundBeforeANounIsNoMention() =>
        Assert.That(Texts("""
            the     the     DET  DT  3 det
            army    army    NOUN NN  3 compound
            soldier soldier NOUN NN  4 nsubj
            fled    flee    VERB VBD 0 root
            """), Is.EqualTo(new[] { "the army soldier" }));

    [Test]
    public void QuantityAndWhatItCountsAreOnePhrase()
    {
        var (text, mention) = Find("""
            thousands thousand NOUN NNS 4 nsubj
            of        of       ADP  IN  3 case
            fighters  fighter  NOUN NNS 1 nmod
            fled      flee     VERB VBD 0 root
            """).Single();
        Assert.That(text, Is.EqualTo("thousands of fighters"));
        Assert.That((mention.Head, mention.IsPlural), Is.EqualTo((0, true)));
    }

    [TestCase("wounded", true)]
    [TestCase("tall", false)]
    public void AdjectiveMayStandForPeople(string adjective, bool isMention)
    {
        var found = Find($"""
            The         the         DET  DT  2 det
            {adjective} {adjective} ADJ  JJ  3 nsubj
            fled        flee        VERB VBD 0 root
            """);
        Assert.That(found.Select(f => (f.Text, f.Mention.Type, f.Mention.IsPlural)),
            Is.EqualTo(isMention ? new[] { ($"The {adjective}", EntityType.Person, true) } : []));
    }

    [Test]
    public void AdjectiveWithoutArticleIsNoMention() =>
        Assert.That(Find("""
            dead   dead   ADJ  JJ  2 nsubj
            lay    lie    VERB VBD 0 root
            """), Is.Empty);

    [Test]
    public void NounThatSaysNothingIsNoMention() =>
        Assert.That(Find("""
            the     the     DET  DT  2 det
            idea    idea    NOUN NN  3 nsubj
            failed  fail    VERB VBD 0 root
            """), Is.Empty);

    [Test]
    public void CountryBeforeTheNounIsItsCountry() =>
        Assert.That(Find("""
            the        the        DET  DT  3 det
            Ruritanian Ruritanian ADJ  JJ  3 amod
            army       army       NOUN NN  4 nsubj
            fled       flee       VERB VBD 0 root
            """).Single().Mention.Country, Is.EqualTo("RU"));

    [Test]
    public void CountryBehindOfIsItsCountry() =>
        Assert.That(Find("""
            the       the       DET   DT  2 det
            army      army      NOUN  NN  5 nsubj
            of        of        ADP   IN  4 case
            Ruritania Ruritania PROPN NNP 2 nmod
            fled      flee      VERB  VBD 0 root
            """, (3, 4)).Single().Mention.Country, Is.EqualTo("RU"));

    [TestCase("-backed")]
    [TestCase("-led")]
    [TestCase("-held")]
    public void CountryThatBacksThemIsNotTheirs(string suffix) =>
        Assert.That(Find($"""
            the       the       DET   DT  4 det
            Ruritania Ruritania PROPN NNP 3 compound
            +{suffix} {suffix}  ADJ   JJ  4 amod
            fighters  fighter   NOUN  NNS 5 nsubj
            fled      flee      VERB  VBD 0 root
            """, (1, 2)).Single().Mention.Country, Is.Null);

    [Test]
    public void CancellationIsHonoured() =>
        Assert.That(() => Finder.Find(DocumentBuilder.Parse(Soldiers), new int[7], [], new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());

    private static string[] Texts(string table) => Find(table).Select(f => f.Text).ToArray();

    private static List<(string Text, EntityMention Mention)> Find(string table, params (int First, int End)[] names)
    {
        var parsed = DocumentBuilder.Parse(table);
        var nameAt = new int[parsed.Count];
        Array.Fill(nameAt, -1);
        for (var i = 0; i < names.Length; i++) nameAt.AsSpan(names[i].First, names[i].End - names[i].First).Fill(i);
        var mentions = new List<EntityMention>();
        Finder.Find(parsed, nameAt, mentions, CancellationToken.None);
        Assert.That(mentions.Select(m => m.Kind), Is.All.EqualTo(MentionKind.Nominal));
        return mentions.Select(m => (m.Span.In(parsed.Text).ToString(), m)).ToList();
    }
}
