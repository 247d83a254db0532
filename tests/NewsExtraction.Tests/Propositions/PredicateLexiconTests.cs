using NewsExtraction.Entities;
using NewsExtraction.Propositions;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Propositions;

internal sealed class PredicateLexiconTests
{
    private const string Table = """
        lemma	class
        carry out	support
        take	undergo
        take place	occur
        manage	implies
        manage	Fears
        """;

    [Test]
    public void ALemmaHasTheClassesOfAllItsRows() =>
        Assert.That(Lexicon().Of("manage"), Is.EqualTo(PredicateClass.Implies | PredicateClass.Fears));

    [TestCase("unheard")]
    public void OtherWordsHaveNone(string lemma) => Assert.That(Lexicon().Of(lemma), Is.EqualTo(PredicateClass.None));

    [TestCase("took/take/VERB/VBD/0/root place/place/NOUN/NN/1/obj", PredicateClass.Occur)]
    [TestCase("took/take/VERB/VBD/0/root part/part/NOUN/NN/1/obj", PredicateClass.Undergo)]
    [TestCase("place/place/NOUN/NN/2/obj took/take/VERB/VBD/0/root", PredicateClass.Undergo)]
    [TestCase("took/take/VERB/VBD/0/root the/the/DET/DT/5/det very/very/ADV/RB/4/advmod last/last/ADJ/JJ/5/amod place/place/NOUN/NN/1/obj",
        PredicateClass.Undergo)]
    [TestCase("carry/carry/NOUN/NN/0/root out/out/ADP/RP/1/compound:prt", PredicateClass.None)]
    [TestCase("carried/carry/VERB/VBD/0/root out/out/ADP/RP/1/compound:prt", PredicateClass.Support)]
    public void TwoWordsMakeOneVerb(string line, PredicateClass expected)
    {
        var parsed = DocumentBuilder.Parse(line.Replace(' ', '\n').Replace('/', ' '));
        var grammar = new Grammar(new EntityLayer(parsed, [], []), Lexicon());
        var root = parsed.Head(0) < 0 ? 0 : parsed.Head(0);
        Assert.That(grammar.ClassOf(root), Is.EqualTo(expected));
    }

    private static PredicateLexicon Lexicon() => PredicateLexicon.Read(SmallLexicons.Stream(Table));
}
