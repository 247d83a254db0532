using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Attributions;

public sealed class AttributionFinderTests
{
    [Test]
    public void OnlyCuesOfTheLexiconMakeAttributions() =>
        Assert.That(
            AttributionText.Read("""
                Officials official NOUN  NNS 2 nsubj
                saw       see      VERB  VBD 0 root
                the       the      DET   DT  4 det
                town      town     NOUN  NN  5 nsubj
                fall      fall     VERB  VB  2 ccomp
                .         .        PUNCT .   2 punct
                """),
            Is.Empty);

    [TestCase("said", "say", AttributionAct.Speech)]
    [TestCase("feared", "fear", AttributionAct.Thought)]
    public void TheLexiconTellsSpeechFromThought(string word, string lemma, AttributionAct act) =>
        Assert.That(Only(OfficialsThatTheTownFell(word, lemma)).Act, Is.EqualTo(act));

    [Test]
    public void TheSourceIsItsWholePhrase()
    {
        var parsed = DocumentBuilder.Parse("""
            Two       two      NUM   CD  3 nummod
            senior    senior   ADJ   JJ  3 amod
            officials official NOUN  NNS 4 nsubj
            said      say      VERB  VBD 0 root
            towns     town     NOUN  NNS 6 nsubj
            fell      fall     VERB  VBD 4 ccomp
            """);
        Assert.That(AttributionText.Find(parsed)[0].Source!.Value.In(parsed.Text).ToString(), Is.EqualTo("Two senior officials"));
    }

    [Test]
    public void TheCueIsItsVerb()
    {
        var parsed = DocumentBuilder.Parse(OfficialsThatTheTownFell("said", "say"));
        var attribution = AttributionText.Find(parsed)[0];
        Assert.That((attribution.CueHead, attribution.Cue.Single()), Is.EqualTo((1, parsed.Span(1))));
    }

    [Test]
    public void ContentLosesTheCommasAroundIt() =>
        Assert.That(
            AttributionText.Read("""
                The       the      DET   DT  2 det
                town      town     NOUN  NN  9 nsubj
                that      that     PRON  WDT 4 nsubj
                fell      fall     VERB  VBD 2 acl:relcl
                ,         ,        PUNCT ,   7 punct
                officials official NOUN  NNS 7 nsubj
                said      say      VERB  VBD 9 parataxis
                ,         ,        PUNCT ,   7 punct
                burned    burn     VERB  VBD 0 root
                down      down     ADP   RP  9 compound:prt
                on        on       ADP   IN  12 case
                Monday    Monday   PROPN NNP 9 obl
                .         .        PUNCT .   9 punct
                """),
            Is.EqualTo("officials: The town that fell | burned down on Monday"));

    [Test]
    public void WordsBetweenMarksAreDirect() =>
        Assert.That(
            Only("""
                He    he    PRON  PRP 2 nsubj
                said  say   VERB  VBD 0 root
                :     :     PUNCT :   2 punct
                “     “     PUNCT ``  6 punct
                We    we    PRON  PRP 6 nsubj
                left  leave VERB  VBD 2 dep
                .     .     PUNCT .   6 punct
                ”     ”     PUNCT ''  6 punct
                """).Quote,
            Is.EqualTo(QuoteKind.Direct));

    [Test]
    public void WordsWithoutMarksAreIndirect() =>
        Assert.That(Only(OfficialsThatTheTownFell("said", "say")).Quote, Is.EqualTo(QuoteKind.Indirect));

    [Test]
    public void WordsPartlyBetweenMarksAreMixed() =>
        Assert.That(
            Only("""
                He      he     PRON  PRP 2 nsubj
                said    say    VERB  VBD 0 root
                the     the    DET   DT  5 det
                old     old    ADJ   JJ  5 amod
                town    town   NOUN  NN  8 nsubj
                was     be     AUX   VBD 8 cop
                “       “      PUNCT ``  8 punct
                lost    lost   ADJ   JJ  2 ccomp
                ”       ”      PUNCT ''  8 punct
                """).Quote,
            Is.EqualTo(QuoteKind.Mixed));

    [Test]
    public void AttributionsStandInTheOrderOfTheText()
    {
        var table = OfficialsThatTheTownFell("said", "say") + "\n\n" + OfficialsThatTheTownFell("feared", "fear");
        Assert.That(AttributionText.Find(DocumentBuilder.Parse(table)).Select(a => (a.Index, a.Act)),
            Is.EqualTo(new[] { (0, AttributionAct.Speech), (1, AttributionAct.Thought) }));
    }

    private static Attribution Only(string table) => AttributionText.Find(DocumentBuilder.Parse(table)).Single();

    private static string OfficialsThatTheTownFell(string word, string lemma) =>
        $"""
        Officials official NOUN  NNS 2 nsubj
        {word}    {lemma}  VERB  VBD 0 root
        that      that     SCONJ IN  6 mark
        the       the      DET   DT  5 det
        town      town     NOUN  NN  6 nsubj
        fell      fall     VERB  VBD 2 ccomp
        .         .        PUNCT .   2 punct
        """;
}
