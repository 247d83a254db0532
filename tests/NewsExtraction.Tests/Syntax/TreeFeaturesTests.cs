using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Syntax;

/// <summary>Features that hang on the tree: agreement, commands, gerunds.</summary>
[TestFixture]
internal sealed class TreeFeaturesTests
{
    [TestCase("Rebels rebel NOUN NNS 3 nsubj\nlargely largely ADV RB 3 advmod\ncontrolled control VERB VBD 0 root", 2,
        "Number=Plur|Person=3|Tense=Past")]
    [TestCase("I I PRON PRP 3 nsubj\nnever never ADV RB 3 advmod\nlied lie VERB VBD 0 root", 2, "Number=Sing|Person=1|Tense=Past")]
    [TestCase("towns town NOUN NNS 0 root\nwhich which PRON WDT 3 nsubj\nfell fall VERB VBD 1 acl:relcl", 2,
        "Number=Plur|Person=3|Tense=Past")]
    [TestCase("They they PRON PRP 2 nsubj\ncame come VERB VBD 0 root\nand and CCONJ CC 4 cc\nwent go VERB VBD 2 conj", 3,
        "Number=Plur|Person=3|Tense=Past")]
    public void FiniteVerbsAgreeWithTheirSubject(string table, int verb, string features) =>
        Assert.That(Complete(table).Morph(verb).ToString(), Is.EqualTo("Mood=Ind|" + features + "|VerbForm=Fin"));

    [TestCase("Please please INTJ UH 2 discourse\nleave leave VERB VB 0 root\nthe the DET DT 4 det\ntown town NOUN NN 2 obj", 1, Mood.Imp)]
    [TestCase("They they PRON PRP 3 nsubj\nwill will AUX MD 3 aux\nleave leave VERB VB 0 root", 2, Mood.None)]
    [TestCase("Troops troop NOUN NNS 3 nsubj\nto to PART TO 3 mark\nleave leave VERB VB 0 root", 2, Mood.None)]
    public void BareVerbsWithoutSubjectCommand(string table, int verb, Mood mood) =>
        Assert.That(Complete(table).Morph(verb).Mood, Is.EqualTo(mood));

    [TestCase("is be AUX VBZ 2 aux\nburning burn VERB VBG 0 root", 1, VerbForm.Part)]
    [TestCase("began begin VERB VBD 0 root\nburning burn VERB VBG 1 xcomp", 1, VerbForm.Ger)]
    public void WhatAnIngFormHangsFromTellsWhatItIs(string table, int verb, VerbForm form) =>
        Assert.That(Complete(table).Morph(verb).VerbForm, Is.EqualTo(form));

    private static TaggedText Complete(string table)
    {
        var parsed = DocumentBuilder.Parse(table);
        return TreeFeatures.Complete(
            parsed.Tagged, [.. Enumerable.Range(0, parsed.Count).Select(parsed.Head)],
                [.. Enumerable.Range(0, parsed.Count).Select(parsed.Relation)]);
    }
}
