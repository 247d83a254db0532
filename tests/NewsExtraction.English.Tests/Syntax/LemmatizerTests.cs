using NewsExtraction.Models;
using NewsExtraction.Syntax;

namespace NewsExtraction.English.Tests.Syntax;

[TestFixture]
internal sealed class LemmatizerTests
{
    private static Lemmatizer Lemmatizer { get; } = Lemmatizer.From(ModelSource.Package);

    [TestCase("retook", PennTag.VBD, "retake")]
    [TestCase("overran", PennTag.VBD, "overrun")]
    [TestCase("fought", PennTag.VBN, "fight")]
    [TestCase("said", PennTag.VBD, "say")]
    [TestCase("fell", PennTag.VBD, "fall")]
    [TestCase("struck", PennTag.VBN, "strike")]
    [TestCase("liberated", PennTag.VBN, "liberate")]
    [TestCase("seized", PennTag.VBD, "seize")]
    [TestCase("controlling", PennTag.VBG, "control")]
    [TestCase("planning", PennTag.VBG, "plan")]
    [TestCase("dying", PennTag.VBG, "die")]
    [TestCase("freed", PennTag.VBN, "free")]
    [TestCase("re-elected", PennTag.VBN, "re-elect")]
    [TestCase("launches", PennTag.VBZ, "launch")]
    [TestCase("carries", PennTag.VBZ, "carry")]
    [TestCase("Blorticated", PennTag.VBD, "blorticate")]
    [TestCase("frobbing", PennTag.VBG, "frob")]
    public void VerbsGoBackToTheirBase(string word, PennTag tag, string lemma) =>
        Assert.That(Lemmatizer.Lemmatize(word, Upos.Verb, tag), Is.EqualTo(lemma));

    [TestCase("militias", "militia")]
    [TestCase("policemen", "policeman")]
    [TestCase("children", "child")]
    [TestCase("crises", "crisis")]
    [TestCase("cities", "city")]
    [TestCase("forces", "force")]
    [TestCase("casualties", "casualty")]
    [TestCase("lives", "life")]
    [TestCase("headquarters", "headquarters")]
    [TestCase("bombers", "bomber")]
    public void PluralsBecomeSingular(string word, string lemma) =>
        Assert.That(Lemmatizer.Lemmatize(word, Upos.Noun, PennTag.NNS), Is.EqualTo(lemma));

    [TestCase("n't", Upos.Part, PennTag.RB, "not")]
    [TestCase("’s", Upos.Part, PennTag.POS, "'s")]
    [TestCase("'s", Upos.Aux, PennTag.VBZ, "be")]
    [TestCase("wo", Upos.Aux, PennTag.MD, "will")]
    [TestCase("Those", Upos.Det, PennTag.DT, "that")]
    [TestCase("them", Upos.Pron, PennTag.PRP, "they")]
    [TestCase("Mosul", Upos.Propn, PennTag.NNP, "Mosul")]
    [TestCase("States", Upos.Propn, PennTag.NNPS, "State")]
    [TestCase("20,000", Upos.Num, PennTag.CD, "20000")]
    [TestCase("best", Upos.Adj, PennTag.JJS, "good")]
    [TestCase("heavier", Upos.Adj, PennTag.JJR, "heavy")]
    [TestCase("“", Upos.Punct, PennTag.OpenQuote, "\"")]
    public void ConventionsOfTheTreebanksHold(string word, Upos upos, PennTag xpos, string lemma) =>
        Assert.That(Lemmatizer.Lemmatize(word, upos, xpos), Is.EqualTo(lemma));

    [Test]
    public void AnyLengthIsAccepted() =>
        Assert.That(Lemmatizer.Lemmatize(new string('x', 100_000), Upos.Noun, PennTag.NN), Has.Length.EqualTo(100_000));
}
