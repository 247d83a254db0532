using NewsExtraction.Events;
using NewsExtraction.Joining;

namespace NewsExtraction.Tests.Joining;

/// <summary>What speaks for an event being its article's main one.</summary>
internal sealed class MainDescriberTests
{
    private const string Rules = """
        event Raid
          weight 8
          story fight
          role Raider actor initiator
          role Raided actor recipient
        event Deaths
          story effect
          role Killer actor initiator expected
          role Dead actor recipient
        event Flood
          story disaster
        event March
          story protest
        event Trial
          story answer
        event Saying
          weight 1
        """;

    private static readonly Reports Article = new(
        Rules,
        """
        Rebels rebel NOUN NNS 2 nsubj
        raided raid VERB VBD 0 root
        Homs Homs PROPN NNP 2 obj
        killing kill VERB VBG 2 advcl
        guards guard NOUN NNS 4 obj

        Officials official NOUN NNS 2 nsubj
        said say VERB VBD 0 root
        so so ADV RB 2 advmod

        A a DET DT 2 det
        trial trial NOUN NN 3 nsubj
        followed follow VERB VBD 0 root

        Markets market NOUN NNS 2 nsubj
        opened open VERB VBD 0 root

        Villagers villager NOUN NNS 2 nsubj
        died die VERB VBD 0 root
        """, ("Homs", EntityType.Settlement));

    [Test]
    public void PositionAndSyntaxAreSaid() =>
        Assert.That(Of(Article.Mention("Raid", "raided")),
            Is.SupersetOf(new[] { MainFeature.FirstSentence, MainFeature.FirstEvent, MainFeature.IsRoot, MainFeature.Offset })
            .And.No.Member(MainFeature.SecondSentence));

    [Test]
    public void WhatHangsOnAnotherVerbIsSubordinate() =>
        Assert.That(Of(Article.Mention("Deaths", "killing")), Is.SupersetOf(new[] { MainFeature.Subordinate, MainFeature.Depth }));

    [Test]
    public void RolesFillTheSlotsThatTheirRulesName() =>
        Assert.That(Of(Article.Mention("Raid", "raided", ("Raider", "Rebels"), ("Raided", "Homs"), ("Place", "Homs"))),
            Is.SupersetOf(new[] { MainFeature.Actor, MainFeature.Undergoer, MainFeature.Place, MainFeature.Fillers }));

    [Test]
    public void AnExpectedRoleThatNobodyFillsIsMissed()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Of(Article.Mention("Deaths", "killing", ("Dead", "guards"))), Does.Contain(MainFeature.NoActor));
            Assert.That(Of(Article.Mention("Deaths", "killing", ("Killer", "Rebels"))), Has.No.Member(MainFeature.NoActor));
            Assert.That(Of(Article.Mention("Raid", "raided")), Has.No.Member(MainFeature.NoActor));
        }
    }

    [TestCase("Raid", MainFeature.EffectOfFight)]
    [TestCase("Flood", MainFeature.EffectOfDisaster)]
    [TestCase("March", MainFeature.EffectOfProtest)]
    public void EffectsStandBesideTheirDeeds(string deed, MainFeature expected)
    {
        var (told, effect) = (Article.Mention(deed, "raided"), Article.Mention("Deaths", "killing"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Of(effect, told), Does.Contain(expected));
            Assert.That(Of(told, effect), Does.Contain(MainFeature.HasEffect));
        }
    }

    [Test]
    public void AnEffectFarFromTheDeedIsItsOwn() =>
        Assert.That(Of(Article.Mention("Deaths", "died"), Article.Mention("Raid", "raided")), Has.No.Member(MainFeature.EffectOfFight));

    [Test]
    public void AnswersStandBesideWhatTheyAnswer()
    {
        var (trial, deaths) = (Article.Mention("Trial", "trial"), Article.Mention("Deaths", "said"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Of(trial, deaths), Does.Contain(MainFeature.AnswerToDeed));
            Assert.That(Of(deaths, trial), Does.Contain(MainFeature.HasAnswer));
        }
    }

    [TestCase("Rebel raid on village", true)]
    [TestCase("Markets open", false)]
    [TestCase(null, false)]
    public void TheHeadlineNamesIt(string? headline, bool names)
    {
        var features = Describe(headline, Article.Mention("Raid", "raided"));
        Assert.That(features[(int)MainFeature.InHeadline], Is.EqualTo(names ? 1 : 0));
    }

    [Test]
    public void TheDeedOutweighsTheWordAboutIt()
    {
        var weights = new double[MainDescriber.FeatureCount];
        weights[(int)MainFeature.Weight] = 1;
        var main = new NewsExtraction.Joining.MainEvent(new MainEventModel(weights, []));
        var saying = new EventCluster(Article.Mention("Saying", "said") with { Weight = 1 });
        var raid = new EventCluster(Article.Mention("Raid", "raided") with { Weight = 8 });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(main.Of([saying, raid], Article.Parsed, null), Is.EqualTo(1));
            Assert.That(main.Of([], Article.Parsed, "Rebels raid Homs"), Is.EqualTo(-1));
        }
    }

    [Test]
    public void TheFamilyHasAWeightOfItsOwn()
    {
        var main = new NewsExtraction.Joining.MainEvent(
            new MainEventModel(new double[MainDescriber.FeatureCount], new() { ["March"] = 2 }));
        EventCluster[] clusters = [new(Article.Mention("Raid", "raided")), new(Article.Mention("March", "followed"))];
        Assert.That(main.Of(clusters, Article.Parsed, null), Is.EqualTo(1));
    }

    private static MainFeature[] Of(params EventMention[] mentions)
    {
        var features = Describe(null, mentions);
        return [.. Enum.GetValues<MainFeature>().Where(f => features[(int)f] > 0)];
    }

    private static float[] Describe(string? headline, params EventMention[] mentions)
    {
        var features = new float[MainDescriber.FeatureCount];
        new MainDescriber(Article.Parsed, headline, [.. mentions.Select(m => new EventCluster(m))]).Describe(0, features);
        return features;
    }
}
