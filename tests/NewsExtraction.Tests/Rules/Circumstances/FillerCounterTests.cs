using NewsExtraction.Rules;

namespace NewsExtraction.Tests.Rules;

/// <summary>What counts a filler, and how many a mention concerns.</summary>
internal sealed class FillerCounterTests
{
    [TestCase("Twelve/twelve/NUM/CD/2/nummod men/man/NOUN/NNS/3/nsubj fell/fall/VERB/VBD/0/root", "men", "Twelve", 12L)]
    [TestCase("1,200/1,200/NUM/CD/2/nummod men/man/NOUN/NNS/3/nsubj fell/fall/VERB/VBD/0/root", "men", "1,200", 1200L)]
    [TestCase("Two/two/NUM/CD/5/nsubj of/of/ADP/IN/4/case the/the/DET/DT/4/det deaths/death/NOUN/NNS/1/nmod fell/fall/VERB/VBD/0/root",
        "deaths", "Two", 2L)]
    [TestCase("17/17/NUM/CD/2/nsubj fell/fall/VERB/VBD/0/root", "17", "17", 17L)]
    public void CountIsWordAndNumber(string line, string head, string words, long? number)
    {
        var layer = RuleText.Read(line);
        var count = new FillerCounter(layer.Entities).Count(RuleText.Find(layer.Parsed, head));
        Assert.That(count!.Value.Span.In(layer.Parsed.Text).ToString(), Is.EqualTo(words));
        Assert.That(count.Value.Number, Is.EqualTo(number is { } n ? CountRange.Exactly(n) : (CountRange?)null));
    }

    [TestCase("Several/several/ADJ/JJ/2/amod men/man/NOUN/NNS/3/nsubj fell/fall/VERB/VBD/0/root", "men", 3L)]
    [TestCase("Thousands/thousand/NOUN/NNS/4/nsubj of/of/ADP/IN/3/case men/man/NOUN/NNS/1/nmod fell/fall/VERB/VBD/0/root", "men", 2000L)]
    [TestCase("Dozens/dozen/NOUN/NNS/2/nsubj fell/fall/VERB/VBD/0/root", "Dozens", 24L)]
    public void VagueWordsGiveTheLeast(string line, string head, long least)
    {
        var layer = RuleText.Read(line);
        var count = new FillerCounter(layer.Entities).Count(RuleText.Find(layer.Parsed, head));
        Assert.That(count!.Value.Number, Is.EqualTo(new CountRange(least, null)));
    }

    [TestCase("Old/old/ADJ/JJ/2/amod men/man/NOUN/NNS/3/nsubj fell/fall/VERB/VBD/0/root", "men")]
    [TestCase("They/they/PRON/PRP/2/nsubj fell/fall/VERB/VBD/0/root in/in/ADP/IN/4/case 2014/2014/NUM/CD/2/obl", "2014")]
    [TestCase("The/the/DET/DT/2/det number/number/NOUN/NN/5/nsubj of/of/ADP/IN/4/case men/man/NOUN/NNS/2/nmod fell/fall/VERB/VBD/0/root",
        "men")]
    public void OtherWordsDoNotCount(string line, string head)
    {
        var layer = RuleText.Read(line);
        Assert.That(new FillerCounter(layer.Entities).Count(RuleText.Find(layer.Parsed, head)), Is.Null);
    }

    [Test]
    public void CountRoleHoldsTheWordsThatCountTheOther()
    {
        const string Rules = "event A\n  role Victim any\n  role Count count of Victim\n  verb kill\n    object -> Victim\n";
        const string Killed = "They/they/PRON/PRP/2/nsubj killed/kill/VERB/VBD/0/root 12/12/NUM/CD/4/nummod men/man/NOUN/NNS/2/obj";
        Assert.That(RuleText.Fillers(Rules, Killed), Is.EqualTo("Victim=12 men Count=12"));
        Assert.That(RuleText.Mentions(Rules, Killed).Single().Count, Is.EqualTo(CountRange.Exactly(12)));
    }

    [Test]
    public void NumbersSideBySideAreAddedAndEachIsAFiller()
    {
        const string Rules = "event A\n  role Victim person\n  role Count count of Victim\n  verb kill\n    object -> Victim\n";
        const string Killed = "They/they/PRON/PRP/2/nsubj killed/kill/VERB/VBD/0/root 12/12/NUM/CD/4/nummod men/man/NOUN/NNS/2/obj "
            + "and/and/CCONJ/CC/7/cc two/two/NUM/CD/7/nummod women/woman/NOUN/NNS/4/conj";
        Assert.That(RuleText.Fillers(Rules, Killed), Is.EqualTo("Victim=12 men Victim=two women Count=12 Count=two"));
        Assert.That(RuleText.Mentions(Rules, Killed).Single().Count, Is.EqualTo(CountRange.Exactly(14)));
    }

    [Test]
    public void MenAndTanksAreNotAdded()
    {
        const string Rules = "event A\n  role Force force vehicle person\n  role Count count of Force\n  verb send\n    object -> Force\n";
        const string Sent = "They/they/PRON/PRP/2/nsubj sent/send/VERB/VBD/0/root 12/12/NUM/CD/4/nummod soldiers/soldier/NOUN/NNS/2/obj "
            + "and/and/CCONJ/CC/7/cc two/two/NUM/CD/7/nummod tanks/tank/NOUN/NNS/4/conj";
        Assert.That(RuleText.Mentions(Rules, Sent).Single().Count, Is.EqualTo(CountRange.Exactly(12)));
    }
}
