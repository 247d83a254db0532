using NewsExtraction.Attributions;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Attributions;

public sealed class CueFeaturesTests
{
    [TestCase("Officials", "official", "NOUN", "NNS", "source-plural")]
    [TestCase("Weber", "Weber", "PROPN", "NNP", "source-name")]
    [TestCase("She", "she", "PRON", "PRP", "source-pronoun")]
    [TestCase("We", "we", "PRON", "PRP", "source-first-or-second-person")]
    [TestCase("This", "this", "PRON", "DT", "source-it-or-this")]
    public void TheSourceIsASign(string word, string lemma, string upos, string xpos, string sign) =>
        Assert.That(
            Signs($"""
                {word} {lemma} {upos} {xpos} 2 nsubj
                said   say     VERB   VBD    0 root
                towns  town    NOUN   NNS    4 nsubj
                fell   fall    VERB   VBD    2 ccomp
                """, "said"),
            Does.Contain(sign).And.Not.Contain("no-source"));

    [TestCase("not", "not", "PART", "RB", "advmod", "negated")]
    [TestCase("never", "never", "ADV", "RB", "advmod", "negated")]
    [TestCase("would", "would", "AUX", "MD", "aux", "modal")]
    [TestCase("was", "be", "AUX", "VBD", "aux:pass", "passive")]
    public void WhatStandsWithTheCueIsASign(string word, string lemma, string upos, string xpos, string relation, string sign) =>
        Assert.That(
            Signs($"""
                {word} {lemma} {upos} {xpos} 2 {relation}
                say    say     VERB   VB     0 root
                towns  town    NOUN   NNS    4 nsubj
                fell   fall    VERB   VBD    2 ccomp
                """, "say"),
            Does.Contain(sign));

    [TestCase("say", "VB", "root", "infinitive")]
    [TestCase("saying", "VBG", "root", "participle")]
    [TestCase("says", "VBZ", "root", "present-tense")]
    [TestCase("said", "VBD", "acl:relcl", "relative-clause")]
    [TestCase("said", "VBD", "advcl", "adverbial-clause")]
    public void TheFormOfTheCueIsASign(string word, string xpos, string relation, string sign) =>
        Assert.That(
            Signs($"""
                men    man  NOUN NNS    0 root
                {word} say  VERB {xpos} 1 {relation}
                towns  town NOUN NNS    4 nsubj
                fell   fall VERB VBD    2 ccomp
                """, word),
            Does.Contain(sign));

    [TestCase("that", "that-clause")]
    [TestCase("whether", "question-or-if")]
    public void TheFirstWordOfTheContentIsASign(string word, string sign) =>
        Assert.That(
            Signs($"""
                He     he     PRON  PRP 2 nsubj
                said   say    VERB  VBD 0 root
                {word} {word} SCONJ IN  5 mark
                towns  town   NOUN  NNS 5 nsubj
                fell   fall   VERB  VBD 2 ccomp
                """, "said"),
            Does.Contain(sign).And.Contain("Clause"));

    [Test]
    public void ACueInsideAQuotationSaysSo() =>
        Assert.That(
            Signs("""
                “    “     PUNCT ``  3 punct
                They they  PRON  PRP 3 nsubj
                said say   VERB  VBD 0 root
                we   we    PRON  PRP 5 nsubj
                left leave VERB  VBD 3 ccomp
                .    .     PUNCT .   3 punct
                ”    ”     PUNCT ''  3 punct
                """, "said"),
            Does.Contain("inside-quotation").And.Contain("first-sentence").And.Contain("content-short"));

    [Test]
    public void AQuotedContentSaysSo() =>
        Assert.That(
            Signs("""
                He    he    PRON  PRP 2 nsubj
                said  say   VERB  VBD 0 root
                :     :     PUNCT :   2 punct
                “     “     PUNCT ``  6 punct
                We    we    PRON  PRP 6 nsubj
                left  leave VERB  VBD 2 dep
                .     .     PUNCT .   6 punct
                ”     ”     PUNCT ''  6 punct
                """, "said"),
            Does.Contain("content-begins-with-mark").And.Contain("content-has-mark").And.Not.Contain("inside-quotation"));

    private static string[] Signs(string table, string cue)
    {
        var parsed = DocumentBuilder.Parse(table);
        var candidate = CueText.Find(parsed).First(c => parsed.Word(c.Cue) == cue);
        var on = new bool[CueFeatures.Names.Count];
        CueFeatures.Read(parsed, QuoteFinder.Find(parsed), candidate, on);
        return CueFeatures.Names.Where((_, i) => on[i]).ToArray();
    }
}
