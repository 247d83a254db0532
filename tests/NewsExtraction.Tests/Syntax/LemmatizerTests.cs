using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Syntax;

internal sealed class LemmatizerTests
{
    private static readonly Lemmatizer Lemmatizer = new SmallLemmas()
        .Form("took", Upos.Verb, PennTag.VBD, "take")
        .Form("ran", Upos.Verb, PennTag.VBD, "run")
        .Form("elected", Upos.Verb, PennTag.VBN, "elect")
        .Form("found", Upos.Verb, PennTag.VBD, "find")
        .Form("found", Upos.Verb, PennTag.VB, "found")
        .Form("lives", Upos.Noun, PennTag.NNS, "life")
        .Form("'s", Upos.Aux, PennTag.VBZ, "be")
        .Form("wo", Upos.Aux, PennTag.MD, "will")
        .Form("those", Upos.Det, PennTag.DT, "that")
        .Form("better", Upos.Adj, PennTag.JJR, "good")
        .Lemmatizer();

    [TestCase("took", Upos.Verb, PennTag.VBD, "take")]
    [TestCase("Took", Upos.Verb, PennTag.VBD, "take")]
    [TestCase("lives", Upos.Noun, PennTag.NNS, "life")]
    [TestCase("Those", Upos.Det, PennTag.DT, "that")]
    [TestCase("wo", Upos.Aux, PennTag.MD, "will")]
    [TestCase("’s", Upos.Aux, PennTag.VBZ, "be")]
    [TestCase("better", Upos.Adj, PennTag.JJR, "good")]
    public void TheTableComesFirst(string word, Upos upos, PennTag xpos, string lemma) => Check(word, upos, xpos, lemma);

    [TestCase("lives", Upos.Verb, PennTag.VBZ, "live")]
    [TestCase("took", Upos.Noun, PennTag.NN, "took")]
    [TestCase("found", Upos.Verb, PennTag.VBD, "find")]
    [TestCase("found", Upos.Verb, PennTag.VB, "found")]
    [TestCase("’s", Upos.Part, PennTag.POS, "'s")]
    public void TheTagsDecideWhichFormItIs(string word, Upos upos, PennTag xpos, string lemma) => Check(word, upos, xpos, lemma);

    [TestCase("retook", PennTag.VBD, "retake")]
    [TestCase("overran", PennTag.VBD, "overrun")]
    [TestCase("re-elected", PennTag.VBN, "re-elect")]
    [TestCase("half-took", PennTag.VBD, "half-take")]
    public void TheLastPartOfACompoundIsLookedUp(string word, PennTag tag, string lemma) => Check(word, Upos.Verb, tag, lemma);

    [TestCase("liberated", PennTag.VBN, "liberate")]
    [TestCase("seized", PennTag.VBD, "seize")]
    [TestCase("walked", PennTag.VBD, "walk")]
    [TestCase("controlling", PennTag.VBG, "control")]
    [TestCase("planning", PennTag.VBG, "plan")]
    [TestCase("freed", PennTag.VBN, "free")]
    [TestCase("launches", PennTag.VBZ, "launch")]
    [TestCase("carries", PennTag.VBZ, "carry")]
    [TestCase("Blorticated", PennTag.VBD, "blorticate")]
    [TestCase("frobbing", PennTag.VBG, "frob")]
    [TestCase("runnin'", PennTag.VBG, "run")]
    public void VerbsThatTheTableLacksGoBackToTheirBase(string word, PennTag tag, string lemma) => Check(word, Upos.Verb, tag, lemma);

    [TestCase("militias", "militia")]
    [TestCase("policemen", "policeman")]
    [TestCase("cities", "city")]
    [TestCase("forces", "force")]
    [TestCase("clashes", "clash")]
    [TestCase("1990s", "1990")]
    [TestCase("glass", "glass")]
    public void PluralsThatTheTableLacksBecomeSingular(string word, string lemma) => Check(word, Upos.Noun, PennTag.NNS, lemma);

    [TestCase("heavier", PennTag.JJR, "heavy")]
    [TestCase("biggest", PennTag.JJS, "big")]
    [TestCase("later", PennTag.JJR, "late")]
    public void ComparedAdjectivesLoseTheirEnding(string word, PennTag tag, string lemma) => Check(word, Upos.Adj, tag, lemma);

    [TestCase("Mosul", Upos.Propn, PennTag.NNP, "Mosul")]
    [TestCase("States", Upos.Propn, PennTag.NNPS, "State")]
    [TestCase("NATO", Upos.Noun, PennTag.NN, "NATO")]
    [TestCase("Troops", Upos.Noun, PennTag.NN, "troops")]
    [TestCase("Syrian", Upos.Adj, PennTag.JJ, "Syrian")]
    [TestCase("Heavy", Upos.Adj, PennTag.JJ, "heavy")]
    public void NamesKeepTheirCapitals(string word, Upos upos, PennTag xpos, string lemma) => Check(word, upos, xpos, lemma);

    [TestCase("20,000", "20000")]
    [TestCase("Seven", "seven")]
    [TestCase("XIV", "XIV")]
    public void FiguresLoseTheirCommas(string word, string lemma) => Check(word, Upos.Num, PennTag.CD, lemma);

    [TestCase("“", PennTag.OpenQuote, "\"")]
    [TestCase("—", PennTag.Colon, "-")]
    [TestCase("...", PennTag.Colon, "…")]
    public void MarksHaveOneSpelling(string word, PennTag tag, string lemma) => Check(word, Upos.Punct, tag, lemma);

    [Test]
    public void AnyLengthIsAccepted() =>
        Assert.That(Lemmatizer.Lemmatize(new string('x', 100_000), Upos.Noun, PennTag.NN), Has.Length.EqualTo(100_000));

    private static void Check(string word, Upos upos, PennTag xpos, string lemma) =>
        Assert.That(Lemmatizer.Lemmatize(word, upos, xpos), Is.EqualTo(lemma));
}
