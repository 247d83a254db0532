using NewsExtraction.Entities;
using NewsExtraction.Rules;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Rules;

public sealed class TimeFinderTests
{
    [Test]
    public void ReportedEventsDoNotTakeTheTimeOfTheReport()
    {
        var layer = Layer("""
            Officials official NOUN  NNS 2 nsubj
            said      say      VERB  VBD 0 root
            Friday    Friday   PROPN NNP 2 obl:unmarked
            the       the      DET   DT  5 det
            town      town     NOUN  NN  6 nsubj
            fell      fall     VERB  VBD 2 ccomp
            .         .        PUNCT .   2 punct
            """);
        Assert.That((new TimeFinder(layer)
            .OfStatement(new Attribution { CueHead = 1, Content = [layer.Parsed.Tokens.SpanOf(3, 6)] })?.Value,
            new TimeFinder(layer).Find(5, 5)?.Value), Is.EqualTo(("2017-11-17", (string?)null)));
    }

    [Test]
    public void ParticipleClausesShareTheTimeOfTheirGovernor()
    {
        var layer = Layer("""
            Troops  troop   NOUN  NNS 2 nsubj
            came    come    VERB  VBD 0 root
            on      on      ADP   IN  4 case
            Friday  Friday  PROPN NNP 2 obl
            ,       ,       PUNCT ,   6 punct
            killing kill    VERB  VBG 2 advcl
            two     two     NUM   CD  6 obj
            .       .       PUNCT .   2 punct
            """);
        Assert.That(new TimeFinder(layer).Find(5, 5)?.Value, Is.EqualTo("2017-11-17"));
    }

    [Test]
    public void AClauseWithAfterHasOnlyItsOwnTime()
    {
        var layer = Layer("""
            Troops  troop   NOUN  NNS 2 nsubj
            came    come    VERB  VBD 0 root
            on      on      ADP   IN  4 case
            Friday  Friday  PROPN NNP 2 obl
            after   after   SCONJ IN  8 mark
            the     the     DET   DT  7 det
            town    town    NOUN  NN  8 nsubj
            fell    fall    VERB  VBD 2 advcl
            .       .       PUNCT .   2 punct
            """);
        Assert.That(new TimeFinder(layer).Find(7, 7), Is.Null);
    }

    [Test]
    public void WhatIsSaidDoesNotDateTheSaying()
    {
        var layer = Layer("""
            Officials official NOUN  NNS 2 nsubj
            said      say      VERB  VBD 0 root
            the       the      DET   DT  4 det
            town      town     NOUN  NN  5 nsubj
            fell      fall     VERB  VBD 2 ccomp
            on        on       ADP   IN  7 case
            Friday    Friday   PROPN NNP 5 obl
            .         .        PUNCT .   2 punct
            """);
        var statement = new Attribution { CueHead = 1, Content = [layer.Parsed.Tokens.SpanOf(2, 7)] };
        Assert.That((new TimeFinder(layer).OfStatement(statement)?.Value, new TimeFinder(layer).Find(4, 4)?.Value),
            Is.EqualTo(((string?)null, "2017-11-17")));
    }

    private static EntityLayer Layer(string table)
    {
        var parsed = DocumentBuilder.Parse(table);
        var values = new List<ValueMention>();
        new ValueRecognizer().Find(parsed, new ArticleContext(new DateOnly(2017, 11, 23)), values, default);
        return new EntityLayer(parsed, [], values);
    }
}
