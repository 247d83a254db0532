using NewsExtraction.Syntax;

namespace NewsExtraction.English.Tests.Syntax;

public sealed class NetworkParserTests
{
    private static readonly NewsExtractor Analyzer = NewsExtractor.Default;

    [Test]
    public void ActiveSentenceHasSubjectAndObject()
    {
        var parsed = Analyzer.Parse("Government troops recaptured the northern town from the rebels on Sunday.");
        var verb = Root(parsed);

        Assert.That(parsed.Word(verb), Is.EqualTo("recaptured"));
        Assert.That(parsed.Xpos(verb), Is.EqualTo(PennTag.VBD));
        Assert.That(parsed.Word(parsed.Child(verb, Relation.Nsubj)), Is.EqualTo("troops"));
        Assert.That(parsed.Word(parsed.Child(verb, Relation.Obj)), Is.EqualTo("town"));
    }

    [Test]
    public void PassiveSentenceHasPassiveSubjectAndAgent()
    {
        var parsed = Analyzer.Parse("Two bridges were destroyed by the retreating army.");
        var verb = Root(parsed);

        Assert.That(parsed.Word(parsed.Child(verb, Relation.NsubjPass)), Is.EqualTo("bridges"));
        Assert.That(parsed.Word(parsed.Child(verb, Relation.OblAgent)), Is.EqualTo("army"));
    }

    [TestCase("TROOPS RETAKE TOWN FROM REBELS", "RETAKE")]
    [TestCase("Rebels Seize Border Town After Fierce Clashes", "Seize")]
    public void HeadlinesHaveTheirVerb(string headline, string verb)
    {
        var parsed = Analyzer.Parse(headline);

        Assert.That(parsed.Word(Root(parsed)), Is.EqualTo(verb));
        Assert.That(parsed.Upos(Root(parsed)), Is.EqualTo(Upos.Verb));
    }

    [Test]
    public void TypographyDoesNotChangeTheTree()
    {
        var plain = Analyzer.Parse("\"We won't leave,\" the mayor said - but the road was closed.");
        var curly = Analyzer.Parse("\u201CWe won\u2019t leave,\u201D the mayor said \u2013 but the road was closed.");

        Assert.That(Heads(curly), Is.EqualTo(Heads(plain)));
    }

    [TestCase("\uD800 \uDC00 x\uD83D y")]
    [TestCase("\0\u0001 \u200B ))) ((( --- !!!", TestName = "AnyTextGetsTrees(characters that are no text)")]
    [TestCase("")]
    public void AnyTextGetsTrees(string text) => AssertTrees(Analyzer.Parse(text));

    [Test]
    public void EndlessWordsAndSentencesGetTrees()
    {
        AssertTrees(Analyzer.Parse(new string('a', 1_000_000)));
        AssertTrees(Analyzer.Parse(string.Join(' ', Enumerable.Repeat("the man and", 3000))));
    }

    [Test]
    public void ATextIsParsedAloneAsAmongOthers()
    {
        const string sentence = "The minister resigned after the vote.";
        var alone = Analyzer.Parse(sentence);
        var among = Analyzer.Parse(sentence + " Nobody was hurt. The talks will go on in Geneva next week, officials said.");

        Assert.That(Heads(among)[..alone.Count], Is.EqualTo(Heads(alone)));
    }

    private static int Root(ParsedText parsed) => Array.IndexOf(Heads(parsed), -1);

    private static int[] Heads(ParsedText parsed) => [.. Enumerable.Range(0, parsed.Count).Select(parsed.Head)];

    private static void AssertTrees(ParsedText parsed)
    {
        foreach (var sentence in parsed.Sentences)
        {
            var roots = 0;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (parsed.Head(i) < 0) roots++;
                else Assert.That(sentence.Contains(parsed.Head(i)));
            }

            Assert.That(roots, Is.EqualTo(1));
        }

        for (var i = 0; i < parsed.Count; i++)
        {
            var at = i;
            for (var steps = 0; parsed.Head(at) >= 0; at = parsed.Head(at)) Assert.That(++steps, Is.LessThanOrEqualTo(parsed.Count));
        }
    }
}
