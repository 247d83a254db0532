using NewsExtraction.Rules;
using NewsExtraction.Tests.Propositions;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Rules;

/// <summary>Which clauses and phrases share place and time with what they hang on.</summary>
internal sealed class ClauseBoundsTests
{
    [TestCase("They/they/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root it/it/PRON/PRP/4/nsubj fell/fall/VERB/VBD/2/ccomp", false)]
    [TestCase("They/they/PRON/PRP/2/nsubj came/come/VERB/VBD/0/root and/and/CCONJ/CC/4/cc left/leave/VERB/VBD/2/conj", true)]
    [TestCase("They/they/PRON/PRP/2/nsubj came/come/VERB/VBD/0/root we/we/PRON/PRP/4/nsubj left/leave/VERB/VBD/2/conj", false)]
    [TestCase("They/they/PRON/PRP/2/nsubj came/come/VERB/VBD/0/root ,/,/PUNCT/,/4/punct killing/kill/VERB/VBG/2/advcl", true)]
    [TestCase("They/they/PRON/PRP/2/nsubj came/come/VERB/VBD/0/root after/after/SCONJ/IN/4/mark leaving/leave/VERB/VBG/2/advcl", false)]
    [TestCase("They/they/PRON/PRP/2/nsubj came/come/VERB/VBD/0/root in/in/ADP/IN/4/case raids/raid/NOUN/NNS/2/obl", true)]
    [TestCase("They/they/PRON/PRP/2/nsubj came/come/VERB/VBD/0/root after/after/ADP/IN/4/case raids/raid/NOUN/NNS/2/obl", false)]
    [TestCase("They/they/PRON/PRP/2/nsubj came/come/VERB/VBD/0/root for/for/ADP/IN/4/case talks/talk/NOUN/NNS/2/obl", false)]
    [TestCase("They/they/PRON/PRP/2/nsubj met/meet/VERB/VBD/0/root for/for/ADP/IN/4/case talks/talk/NOUN/NNS/2/obl", true)]
    [TestCase("the/the/DET/DT/2/det plan/plan/NOUN/NN/0/root about/about/ADP/IN/4/case raids/raid/NOUN/NNS/2/nmod", false)]
    public void LastWordSharesCircumstances(string line, bool expected)
    {
        var parsed = DocumentBuilder.Parse(PropositionText.Table(line));
        Assert.That(ClauseBounds.SharesCircumstances(parsed, parsed.Count - 1), Is.EqualTo(expected));
    }
}
