using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Coreference;

/// <summary>What stands beside a name or is said of it names the same; what only stands near does not.</summary>
internal sealed class AppositionTests
{
    private const string MosulWasRetaken = """
        Mosul   Mosul   PROPN NNP 7 nsubj:pass
        ,       ,       PUNCT ,   5 punct
        the     the     DET   DT  5 det
        largest large   ADJ   JJS 5 amod
        city    city    NOUN  NN  1 appos
        ,       ,       PUNCT ,   5 punct
        retaken retake  VERB  VBN 0 root
        """;

    private const string HolmIsMinister = """
        Holm     Holm     PROPN NNP 4 nsubj
        is       be       AUX   VBZ 4 cop
        the      the      DET   DT  4 det
        minister minister NOUN  NN  0 root
        """;

    [Test]
    public void AppositionNamesTheSame() =>
        Assert.That(Groups(MosulWasRetaken, "Mosul|Settlement", "the largest city|Settlement nominal"),
            Is.EqualTo(new[] { "Mosul | the largest city" }));

    [Test]
    public void AppositionOfAnotherClassDoesNot() =>
        Assert.That(Groups(MosulWasRetaken, "Mosul|Settlement", "the largest city|Organization nominal"), Has.Length.EqualTo(2));

    [Test]
    public void AppositionInThePluralIsAList() =>
        Assert.That(Groups(MosulWasRetaken, "Mosul|Settlement", "the largest city|Settlement nominal plural"), Has.Length.EqualTo(2));

    [Test]
    public void LineOfPlacesIsNotOnePlace()
    {
        var groups = Groups("""
            prison prison NOUN  NN  0 root
            ,      ,      PUNCT ,   3 punct
            Nairob Nairob PROPN NNP 1 appos
            """, "prison|Facility nominal", "Nairob|Settlement");
        Assert.That(groups, Has.Length.EqualTo(2));
    }

    [TestCase("Person", 2)]
    [TestCase("Settlement", 2)]
    [TestCase("Organization", 1)]
    public void TwoNamesSideBySideAreOneOnlyForBodies(string type, int entities)
    {
        var groups = Groups("""
            Varka PROPN PROPN NNP 0 root
            ,     ,     PUNCT ,   3 punct
            Tolda PROPN PROPN NNP 1 appos
            """, $"Varka|{type}", $"Tolda|{type}");
        Assert.That(groups, Has.Length.EqualTo(entities));
    }

    [Test]
    public void CopulaSaysWhoSomebodyIs() =>
        Assert.That(Groups(HolmIsMinister, "Holm|Person", "the minister|Person nominal"), Is.EqualTo(new[] { "Holm | the minister" }));

    [Test]
    public void OfAPersonAnIndefiniteDescriptionToo() =>
        Assert.That(Groups(HolmIsMinister.Replace("the", "a", StringComparison.Ordinal),
            "Holm|Person", "a minister|Person nominal"), Is.EqualTo(new[] { "Holm | a minister" }));

    [TestCase("a", 2)]
    [TestCase("the", 1)]
    public void OfAPlaceOnlyADefiniteDescription(string determiner, int entities)
    {
        var table = $"""
            Varka      Varka       PROPN NNP 4 nsubj
            is         be          AUX   VBZ 4 cop
            {determiner} {determiner} DET DT 4 det
            port       port        NOUN  NN  0 root
            """;
        Assert.That(Groups(table, "Varka|Settlement", $"{determiner} port|Settlement nominal"), Has.Length.EqualTo(entities));
    }

    [TestCase("not not PART RB 5 advmod")]
    [TestCase("never never ADV RB 5 advmod")]
    public void NegatedCopulaDoesNot(string negation)
    {
        var groups = Groups($"""
            Holm     Holm     PROPN NNP 5 nsubj
            is       be       AUX   VBZ 5 cop
            {negation}
            the      the      DET   DT  5 det
            minister minister NOUN  NN  0 root
            """, "Holm|Person", "the minister|Person nominal");
        Assert.That(groups, Has.Length.EqualTo(2));
    }

    [Test]
    public void WhatMayBeIsNotSaidAsAFact()
    {
        var groups = Groups("""
            Holm     Holm     PROPN NNP 5 nsubj
            may      may      AUX   MD  5 aux
            be       be       AUX   VB  5 cop
            the      the      DET   DT  5 det
            minister minister NOUN  NN  0 root
            """, "Holm|Person", "the minister|Person nominal");
        Assert.That(groups, Has.Length.EqualTo(2));
    }

    [Test]
    public void CopulaSaysNothingOfAPronoun()
    {
        var groups = Groups("""
            She      she      PRON PRP 4 nsubj
            is       be       AUX  VBZ 4 cop
            the      the      DET  DT  4 det
            minister minister NOUN NN  0 root
            """, "She|Person pronoun", "the minister|Person nominal");
        Assert.That(groups, Is.EqualTo(new[] { "the minister" }));
    }

    [Test]
    public void DescribedPersonOfOtherGenderIsSomebodyElse() =>
        Assert.That(Groups(HolmIsMinister.Replace("minister minister", "queen queen", StringComparison.Ordinal),
            "Holm|Person title:Mr.", "the queen|Person nominal"), Has.Length.EqualTo(2));

    private static string[] Groups(string table, params string[] mentions) =>
        ResolvedText.Groups(ResolvedText.Rules(MarkedText.Over(table, mentions)));
}
