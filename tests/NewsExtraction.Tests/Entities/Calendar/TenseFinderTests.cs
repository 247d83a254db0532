using NewsExtraction.Entities;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

/// <summary>The verb that governs a weekday tells which one is meant; published on a Thursday, the
/// day before is 17 November, the day after 24 November.</summary>
internal sealed class TenseFinderTests
{
    private const string LastFriday = "2017-11-17";
    private const string NextFriday = "2017-11-24";

    [TestCase("landed", "land", "VBD", LastFriday)]
    [TestCase("lands", "land", "VBZ", NextFriday)]
    [TestCase("land", "land", "VBP", NextFriday)]
    [TestCase("says", "say", "VBZ", LastFriday)]
    [TestCase("announces", "announce", "VBZ", LastFriday)]
    [TestCase("plans", "plan", "VBZ", NextFriday)]
    public void ASingleVerbPointsByItsForm(string word, string lemma, string tag, string friday) =>
        Assert.That(
            Friday($"""
                Crews  crew    NOUN  NNS   2 nsubj
                {word} {lemma} VERB  {tag} 0 root
                on     on      ADP   IN    4 case
                Friday Friday  PROPN NNP   2 obl
                """),
            Is.EqualTo(friday));

    [TestCase("will", "will", "MD", "land", "VB", NextFriday)]
    [TestCase("may", "may", "MD", "land", "VB", NextFriday)]
    [TestCase("have", "have", "VBP", "landed", "VBN", LastFriday)]
    [TestCase("had", "have", "VBD", "landed", "VBN", LastFriday)]
    [TestCase("were", "be", "VBD", "landing", "VBG", LastFriday)]
    [TestCase("are", "be", "VBP", "landing", "VBG", NextFriday)]
    [TestCase("did", "do", "VBD", "land", "VB", LastFriday)]
    public void AnAuxiliaryPointsForItsVerb(string auxiliary, string lemma, string auxiliaryTag, string verb, string tag, string friday) =>
        Assert.That(
            Friday($"""
                Crews       crew    NOUN  NNS            3 nsubj
                {auxiliary} {lemma} AUX   {auxiliaryTag} 3 aux
                {verb}      land    VERB  {tag}          0 root
                on          on      ADP   IN             5 case
                Friday      Friday  PROPN NNP            3 obl
                """),
            Is.EqualTo(friday));

    [Test]
    public void AModalWithAPerfectLooksBack() =>
        Assert.That(
            Friday("""
                Crews  crew   NOUN  NNS 4 nsubj
                must   must   AUX   MD  4 aux
                have   have   AUX   VB  4 aux
                landed land   VERB  VBN 0 root
                on     on     ADP   IN  6 case
                Friday Friday PROPN NNP 4 obl
                """),
            Is.EqualTo(LastFriday));

    [TestCase("arrested", "arrest", LastFriday)]
    [TestCase("scheduled", "schedule", NextFriday)]
    [TestCase("expected", "expect", NextFriday)]
    [TestCase("slated", "slate", NextFriday)]
    public void WhatIsPlannedLiesAheadInAnyTense(string word, string lemma, string friday) =>
        Assert.That(
            Friday($"""
                Crews  crew    NOUN  NNS 3 nsubj:pass
                were   be      AUX   VBD 3 aux:pass
                {word} {lemma} VERB  VBN 0 root
                on     on      ADP   IN  5 case
                Friday Friday  PROPN NNP 3 obl
                """),
            Is.EqualTo(friday));

    [TestCase("vowed", "vow", NextFriday)]
    [TestCase("hoped", "hope", NextFriday)]
    [TestCase("managed", "manage", LastFriday)]
    [TestCase("began", "begin", LastFriday)]
    public void AnInfinitiveLooksAheadUnlessItIsAchieved(string word, string lemma, string friday) =>
        Assert.That(
            Friday($"""
                Crews  crew    NOUN  NNS 2 nsubj
                {word} {lemma} VERB  VBD 0 root
                to     to      PART  TO  4 mark
                land   land    VERB  VB  2 xcomp
                on     on      ADP   IN  6 case
                Friday Friday  PROPN NNP 4 obl
                """),
            Is.EqualTo(friday));

    [Test]
    public void APurposeIsAsPastAsItsGovernor() =>
        Assert.That(
            Friday("""
                Crews   crew   NOUN  NNS 2 nsubj
                stopped stop   VERB  VBD 0 root
                to      to     PART  TO  4 mark
                rest    rest   VERB  VB  2 advcl
                on      on     ADP   IN  6 case
                Friday  Friday PROPN NNP 4 obl
                """),
            Is.EqualTo(LastFriday));

    [Test]
    public void AModifierIsAsPastAsItsGovernor() =>
        Assert.That(
            Friday("""
                Crews  crew   NOUN  NNS 4 nsubj
                hired  hire   VERB  VBN 1 acl
                Friday Friday PROPN NNP 2 obl
                start  start  VERB  VBP 0 root
                """),
            Is.EqualTo(NextFriday));

    [TestCase("The talks on [Friday] failed.", LastFriday)]
    [TestCase("They will meet on [Friday].", NextFriday)]
    [TestCase("The vote is due on [Friday].", NextFriday)]
    [TestCase("Crews are expected on [Friday].", NextFriday)]
    [TestCase("They left. He plans to go on [Friday].", NextFriday)]
    [TestCase("They will stay. He left on [Friday].", LastFriday)]
    public void WithoutATreeTheWordsBeforeItTell(string sentence, string friday) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(friday));

    private static string Friday(string table)
    {
        var values = new List<ValueMention>();
        new ValueRecognizer().Find(DocumentBuilder.Parse(table), new ArticleContext(TimeReadings.Thursday), values, default);
        return values.Single().Value;
    }
}
