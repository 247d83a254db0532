using NewsExtraction.Syntax;
using NewsExtraction.Training.Network;
using NewsExtraction.Training.Syntax;

namespace NewsExtraction.Training.Tests;

/// <summary>Sentences turned into headlines, tree and all.</summary>
public sealed class HeadlineFormTests
{
    [Test]
    public void ThePastBecomesPresentAndArticlesGo()
    {
        var random = new SeededRandom(1);
        var headlines = Enumerable.Range(0, 60).Select(_ => HeadlineForm.Of(Seizure, random)).ToList();

        Assert.That(headlines.Select(h => string.Join(' ', h!.Words)), Has.Some.EqualTo("Rebels seize town"));
        foreach (var headline in headlines)
        {
            var root = Array.IndexOf(headline!.Heads, -1);
            Assert.That(headline.Words[root], Is.EqualTo("seize"));
            Assert.That(headline.Xpos[root], Is.EqualTo((byte)PennTag.VBP));
            Assert.That(headline.Words, Has.None.EqualTo("."));
            Assert.That(headline.Heads, Has.All.InRange(-1, headline.Count - 1));
        }
    }

    [Test]
    public void ACommandMakesNone()
    {
        var sentence = new TreebankSentence(
            ["Leave", "the", "town", "."],
            [(byte)Upos.Verb, (byte)Upos.Det, (byte)Upos.Noun, (byte)Upos.Punct],
            [(byte)PennTag.VB, (byte)PennTag.DT, (byte)PennTag.NN, (byte)PennTag.Period],
            [-1, 2, 0, 0],
            [(byte)Relation.Root, (byte)Relation.Det, (byte)Relation.Obj, (byte)Relation.Punct],
            0);

        Assert.That(HeadlineForm.Of(sentence, new SeededRandom(3)), Is.Null);
    }

    private static TreebankSentence Seizure => new(
        ["The", "rebels", "seized", "the", "town", "on", "Friday", "."],
        [(byte)Upos.Det, (byte)Upos.Noun, (byte)Upos.Verb, (byte)Upos.Det, (byte)Upos.Noun, (byte)Upos.Adp, (byte)Upos.Propn,
            (byte)Upos.Punct],
        [(byte)PennTag.DT, (byte)PennTag.NNS, (byte)PennTag.VBD, (byte)PennTag.DT, (byte)PennTag.NN, (byte)PennTag.IN, (byte)PennTag.NNP,
            (byte)PennTag.Period],
        [1, 2, -1, 4, 2, 6, 2, 2],
        [(byte)Relation.Det, (byte)Relation.Nsubj, (byte)Relation.Root, (byte)Relation.Det, (byte)Relation.Obj, (byte)Relation.Case,
            (byte)Relation.Obl, (byte)Relation.Punct],
        0);
}
