using NewsExtraction.Events;
using NewsExtraction.Joining;

namespace NewsExtraction.Tests.Joining;

/// <summary>What tells whether a mention can be trusted.</summary>
internal sealed class MentionFeaturesTests
{
    private const string Rules = """
        event Raid
          field violence
          role Raider actor initiator
          role Raided actor recipient
          role Aim clause
        event Trial
          field law
        event Saying
          field words
          speech
        event NightRaid : Raid when sentence {night}
        """;

    private static readonly Reports Article = new(
        Rules,
        """
        They they PRON PRP 2 nsubj
        raided raid VERB VBD 0 root
        Homs Homs PROPN NNP 2 obj

        Raids raid NOUN NNS 2 nsubj
        follow follow VERB VBP 0 root

        The the DET DT 2 det
        trial trial NOUN NN 4 nsubj
        will will AUX MD 4 aux
        end end VERB VB 0 root
        ? ? PUNCT . 4 punct
        """, ("Homs", EntityType.Settlement));

    private static readonly EventMention Raided = Article.Mention("Raid", "raided");

    [Test]
    public void EveryFeatureHasItsName() => Assert.That(MentionFeatures.Names, Has.Length.EqualTo(Enum.GetValues<MentionFeature>().Length));

    [Test]
    public void AVerbSaysItsFormAndWhatItLacks() =>
        Assert.That(Of(Raided), Is.SupersetOf(new[]
        {
            MentionFeature.RuleVerb, MentionFeature.VerbPast, MentionFeature.VerbActorless, MentionFeature.VerbObjectless,
            MentionFeature.NoFiller, MentionFeature.TriggerWords,
        }));

    [Test]
    public void APluralNounByItselfIsGeneric() =>
        Assert.That(Of(Article.Mention("Raid", "Raids")), Is.SupersetOf(new[]
        {
            MentionFeature.RuleNoun, MentionFeature.TriggerNoun, MentionFeature.TriggerPlural, MentionFeature.NounGeneric,
                MentionFeature.NounAlone,
        }));

    [Test]
    public void ADeterminerMakesANounParticular() =>
        Assert.That(Of(Article.Mention("Trial", "trial")),
            Does.Contain(MentionFeature.TriggerDetermined).And.Contain(MentionFeature.Question).And.No.Member(MentionFeature.NounGeneric));

    [Test]
    public void PartsOfRolesComeFromTheRules() =>
        Assert.That(Of(Article.Mention("Raid", "raided", ("Raider", "They"), ("Raided", "Homs"), ("Aim", "follow"))),
            Is.SupersetOf(new[]
            {
                MentionFeature.ActorPronoun, MentionFeature.UndergoerNamed, MentionFeature.Clause, MentionFeature.ManyFillers,
                MentionFeature.NamedEntities,
            }).And.No.Member(MentionFeature.VerbActorless).And.No.Member(MentionFeature.VerbObjectless));

    [TestCase("Saying", true)]
    [TestCase("Raid", false)]
    public void SpeechIsWhatTheRulesCallSo(string type, bool isSpeech) =>
        Assert.That(Of(Article.Mention(type, "raided")).Contains(MentionFeature.Speech), Is.EqualTo(isSpeech));

    [Test]
    public void SubtypesCountWithTheirFamily()
    {
        var context = new MentionContext([Raided, Article.Mention("NightRaid", "Raids")], Article.Entities);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(context.OfFamily("Raid"), Is.EqualTo(2));
            Assert.That(context.OfWord("Raid", "raid"), Is.EqualTo(2));
            Assert.That(context.OfFamily("NightRaid"), Is.Zero);
        }
    }

    [Test]
    public void AFieldIsSharedWithTheArticlesOtherDeeds()
    {
        var context = new MentionContext(
            [Raided, Article.Mention("Raid", "Raids"), Article.Mention("Trial", "trial"), Article.Mention("Saying", "end")],
                Article.Entities);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(context.FieldShare(NewsExtraction.Rules.NewsField.Violence), Is.EqualTo(0.5f));
            Assert.That(context.FieldShare(NewsExtraction.Rules.NewsField.Law), Is.Zero);
            Assert.That(context.FieldShare(NewsExtraction.Rules.NewsField.Words), Is.EqualTo(0.5f));
        }
    }

    [TestCase(Realis.Planned, MentionFeature.Planned)]
    [TestCase(Realis.Hypothetical, MentionFeature.Hypothetical)]
    [TestCase(Realis.Negated, MentionFeature.Negated)]
    public void RealisIsSaid(Realis realis, MentionFeature expected) =>
        Assert.That(Of(Raided with { Realis = realis }), Does.Contain(expected));

    [Test]
    public void ConfidenceIsALogisticOfTheWeights()
    {
        var weights = new double[MentionFeatures.Names.Length];
        weights[(int)MentionFeature.RuleVerb] = 2;
        var model = new MentionConfidence(weights, bias: -2, new() { ["Raid"] = 3 });
        var scored = model.Score([Raided, Article.Mention("Trial", "trial")], Article.Entities);
        using (Assert.EnterMultipleScope())
        {
            // 1 / (1 + e^-3) and 1 / (1 + e^2)
            Assert.That(scored[0].Confidence, Is.EqualTo(0.953f));
            Assert.That(scored[1].Confidence, Is.EqualTo(0.119f));
        }
    }

    private static MentionFeature[] Of(EventMention mention)
    {
        var features = new float[MentionFeatures.Names.Length];
        MentionFeatures.Extract(mention, new MentionContext([mention], Article.Entities), features);
        return [.. Enum.GetValues<MentionFeature>().Where(f => features[(int)f] > 0)];
    }
}
