using NewsExtraction.Events;
using NewsExtraction.Joining;

namespace NewsExtraction.Tests.Joining;

/// <summary>What speaks for and against two mentions telling of one event.</summary>
internal sealed class PairDescriberTests
{
    private const string Rules = """
        event Attack
          group fight
          role Attacker actor initiator
          role Target actor place recipient
        event Battle
          group fight
          joins Attack
          role Side actor sides
        event Push
          group operation
          joins Attack
        event Deal
          role Terms clause
        """;

    private static readonly Reports Article = new(
        Rules,
        """
        Rebels rebel NOUN NNS 2 nsubj
        attacked attack VERB VBD 0 root
        Homs Homs PROPN NNP 2 obj
        near near ADP IN 5 case
        Hama Hama PROPN NNP 2 obl

        The the DET DT 2 det
        attack attack NOUN NN 5 nsubj
        on on ADP IN 4 case
        Homs Homs PROPN NNP 2 nmod
        failed fail VERB VBD 0 root

        Soldiers soldier NOUN NNS 2 nsubj
        fought fight VERB VBD 0 root
        rebels rebel NOUN NNS 2 obj
        """, ("Homs", EntityType.Settlement), ("Hama", EntityType.Settlement));

    [Test]
    public void VerbThenNounOfTheSameWord() =>
        Assert.That(Of(Article.Mention("Attack", "attacked"), Article.Mention("Attack", "attack")),
            Is.SupersetOf(new[]
            {
                JoiningFeature.Fight, JoiningFeature.SameWord, JoiningFeature.NounAfterVerb, JoiningFeature.Definite,
                JoiningFeature.DefiniteSameWord, JoiningFeature.DefiniteAfterIndefinite, JoiningFeature.NextSentence,
                JoiningFeature.NamesShared,
            }).And.No.Member(JoiningFeature.SameNoun));

    [Test]
    public void SameTargetCorroborates() =>
        Assert.That(Of(Article.Mention("Attack", "attacked", ("Target", "Homs")),
            Article.Mention("Attack", "attack", ("Target", "Homs#2"))),
            Is.SupersetOf(new[] { JoiningFeature.UndergoerSame, JoiningFeature.Corroborated }));

    [Test]
    public void WhoWasAttackedAndNowAttacksIsReversed() =>
        Assert.That(Of(Article.Mention("Attack", "attacked", ("Target", "Homs")),
            Article.Mention("Attack", "attack", ("Attacker", "Homs#2"))),
            Is.SupersetOf(new[] { JoiningFeature.Reversed, JoiningFeature.Uncorroborated, JoiningFeature.ActorNew }));

    [Test]
    public void TheSceneMayBeWhatIsAttacked() =>
        Assert.That(Of(Article.Mention("Attack", "attacked", ("Target", "Homs")), Article.Mention("Attack", "attack", ("Place", "Homs#2"))),
            Does.Contain(JoiningFeature.UndergoerIsPlace).And.Contain(JoiningFeature.PlaceNew));

    [Test]
    public void SidesOfABattleActAsAttackersDo() =>
        Assert.That(Of(Article.Mention("Attack", "attacked", ("Attacker", "Rebels")),
            Article.Mention("Battle", "fought", ("Side", "rebels"))),
            Is.SupersetOf(new[] { JoiningFeature.ActorAlike, JoiningFeature.AttackAndClash }));

    [Test]
    public void AnOperationWithAnAttackIsItsOwnSign() =>
        Assert.That(Of(Article.Mention("Attack", "attacked"), Article.Mention("Push", "fought")),
            Is.SupersetOf(new[] { JoiningFeature.Operation, JoiningFeature.AttackAndOperation }).And.No.Member(
                JoiningFeature.AttackAndClash));

    [Test]
    public void TypesWithoutAGroupAreMeasures() =>
        Assert.That(Of(Article.Mention("Deal", "attacked"), Article.Mention("Deal", "fought")), Does.Contain(JoiningFeature.Measure));

    [TestCase("Homs", "Homs#2", JoiningFeature.ClauseAlike)]
    [TestCase("Homs", "Soldiers", JoiningFeature.ClauseOther)]
    public void WordsOfClausesAreCompared(string one, string other, JoiningFeature expected) =>
        Assert.That(Of(Article.Mention("Deal", "attacked", ("Terms", one)),
            Article.Mention("Deal", other == "Soldiers" ? "fought" : "attack",
            ("Terms", other))), Does.Contain(expected));

    [TestCase(3, 3, JoiningFeature.TimeSame)]
    [TestCase(3, 4, JoiningFeature.TimeWithin)]
    public void TimesAreCompared(int one, int other, JoiningFeature expected) =>
        Assert.That(Of(Article.Mention("Attack", "attacked") with { Time = Article.Day(one) },
            Article.Mention("Attack", "attack") with { Time = Article.Day(other) }), Does.Contain(expected));

    [TestCase("Shelling", "Shelling", JoiningFeature.MethodSame)]
    [TestCase("Shelling", "Unspecified", JoiningFeature.MethodOpen)]
    public void MethodsAreCompared(string one, string other, JoiningFeature expected) =>
        Assert.That(Of(With(Article.Mention("Attack", "attacked"), one), With(Article.Mention("Attack", "attack"), other)),
            Does.Contain(expected));

    [TestCase(Realis.Planned, JoiningFeature.RealisPlanned)]
    [TestCase(Realis.Hypothetical, JoiningFeature.RealisOther)]
    public void OtherRealisIsSaid(Realis realis, JoiningFeature expected) =>
        Assert.That(Of(Article.Mention("Attack", "attacked") with { Realis = realis }, Article.Mention("Attack", "attack")),
            Does.Contain(expected));

    [Test]
    public void WordsOfTheHeadlineAreKnownAgain() =>
        Assert.That(Of(Article.Mention("Attack", "attacked"), Article.Mention("Attack", "fought"), "Village attacks"),
            Does.Contain(JoiningFeature.EarlierInTitle).And.No.Member(JoiningFeature.LaterInTitle));

    private static EventMention With(EventMention mention, string method) =>
        mention with { Attributes = new Dictionary<string, string> { ["method"] = method } };

    private static JoiningFeature[] Of(EventMention earlier, EventMention later, string? headline = null)
    {
        var features = new float[PairDescriber.FeatureCount];
        var words = new HeadlineWords(headline);
        new PairDescriber(Article.Entities).Describe(new MentionView(earlier, Article.Entities, words),
            new MentionView(later, Article.Entities, words), new PairPlace(true, true, 2, 1), features);
        return [.. Enum.GetValues<JoiningFeature>().Where(f => features[(int)f] > 0)];
    }
}
