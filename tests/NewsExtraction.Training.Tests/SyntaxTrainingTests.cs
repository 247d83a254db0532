using NewsExtraction.Models;
using NewsExtraction.Syntax;
using NewsExtraction.Training.Syntax;
using NewsExtraction.Training.Tests.Transformer;
using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Tests;

/// <summary>The same data and settings give the same model, byte for byte, also where a run
/// was cut short and went on from its checkpoint.</summary>
public sealed class SyntaxTrainingTests
{
    private static readonly SyntaxSettings Small = new()
    {
        Epochs = 4,
        BatchWords = 24,
        HashedRows = 256,
        FeatureWidth = 16,
        VectorWidth = 16,
        Layers = 2,
        ArcWidth = 16,
        RelationWidth = 16,
        LeastFrequency = 1,
        HeadlineShare = 0.3f,
    };

    [Test]
    public void TwoTrainingsGiveTheSameBytes()
    {
        var first = Train(null);
        var second = Train(null);

        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void ATrainingThatWasCutShortGivesTheSameBytes()
    {
        var checkpoint = Path.Combine(TestContext.CurrentContext.WorkDirectory, "syntax-" + Guid.NewGuid().ToString("N"));
        try
        {
            Assert.That(() => Train(checkpoint, stopAt: 3), Throws.InvalidOperationException);
            Assert.That(Train(checkpoint), Is.EqualTo(Train(null)));
        }
        finally
        {
            File.Delete(checkpoint);
        }
    }

    [Test]
    public void AnotherSeedGivesAnotherModel() => Assert.That(Train(null, seed: 2), Is.Not.EqualTo(Train(null)));

    [Test]
    public void TwoTrainingsOverAPretrainedEncoderGiveTheSameTrees()
    {
        string[] words = ["The", "rebels", "closed", "the", "border", "."];
        var first = TrainTeacher(words);

        Assert.That(first.Heads, Is.EqualTo(new[] { 1, 2, -1, 4, 2, 2 }));
        Assert.That(TrainTeacher(words).Trust, Is.EqualTo(first.Trust));
    }

    [Test]
    public void WhatElseIsPossibleIsLearntByItsShare()
    {
        var sentences = Sentences(null).ConvertAll(s => s with
        {
            Others = [.. s.Words.Select((_, i) => i == 2
                ? new[] { new Alternative(AnnotationKind.Penn, (int)PennTag.VBN, 0.4f), new Alternative(AnnotationKind.Head, 1, 0.3f) }
                : [])],
        });
        var trainer = new SyntaxTrainer(sentences, [], null, Small with { Epochs = 40, Rate = 0.01f }, TextWriter.Null);
        trainer.Train(null, _ => { });
        var network = SyntaxNetwork.Read(ModelFile.Read("syntax", new MemoryStream(trainer.Export("own sentences", "MIT", "2026-01-01"))));
        var parsed = new SyntaxEnsemble([new NetworkSyntax(network)]).Parse([["The", "rebels", "closed", "the", "border", "."]]).Single();

        Assert.That(parsed.Others![2].Single(o => o.Kind == AnnotationKind.Penn).Share, Is.EqualTo(0.4f).Within(0.15f));
        Assert.That(parsed.Others[2].Single(o => o.Kind == AnnotationKind.Head),
            Is.EqualTo(new Alternative(AnnotationKind.Head, 1, 0.3f)).Using<Alternative>((a, b) => a.Value == b.Value
            && Math.Abs(a.Share - b.Share) < 0.15f));
        Assert.That(parsed.Others[4], Is.Empty);
    }

    [Test]
    public void AlternativesComeBackAsTheyWereWritten()
    {
        Alternative[] all =
            [new(AnnotationKind.Head, -1, 0.25f), new(AnnotationKind.Relation, (int)Relation.AclRelcl, 0.06f),
            new(AnnotationKind.Penn, (int)PennTag.VBN, 0.41f), new(AnnotationKind.Universal, (int)Upos.Adj, 0.5f)];

        Assert.That(Alternative.Read(Alternative.Write(all)), Is.EqualTo(all));
    }

    private static TreebankSentence TrainTeacher(string[] words)
    {
        using var files = new TinyEncoder();
        var trainer = new SyntaxTrainer(
            Sentences(null),
            [],
            null,
            Small with { Epochs = 12, Rate = 0.01f },
            TextWriter.Null,
            new PretrainedEncoder(new OnnxWeights(files.Weights)),
            new WordPieces(files.Pieces));
        trainer.Train(null, _ => { });
        TreebankSentence? parsed = null;
        trainer.Use(teacher => parsed = new SyntaxEnsemble([teacher]).Parse([["Police", "left", "."], words]).Last());
        return parsed!;
    }

    private static byte[] Train(string? checkpoint, int stopAt = 0, int seed = 1)
    {
        var trainer = new SyntaxTrainer(Sentences(null), Sentences((0.9f, 0.8f)), null, Small with { Seed = seed }, TextWriter.Null);
        trainer.Train(checkpoint, epoch =>
        {
            if (epoch == stopAt) throw new InvalidOperationException();
        });
        return trainer.Export("own sentences", "MIT", "2026-01-01");
    }

    private static List<TreebankSentence> Sentences((float, float)? trust)
    {
        string[] subjects = ["rebels", "troops", "ministers", "police"], verbs = ["seized", "left", "closed"],
            objects = ["town", "airport", "border"];
        return [.. from s in subjects from v in verbs from o in objects select Sentence(["The", s, v, "the", o, "."], trust)];
    }

    private static TreebankSentence Sentence(string[] words, (float, float)? trust) => new(
        words,
        [(byte)Upos.Det, (byte)Upos.Noun, (byte)Upos.Verb, (byte)Upos.Det, (byte)Upos.Noun, (byte)Upos.Punct],
        [(byte)PennTag.DT, (byte)PennTag.NNS, (byte)PennTag.VBD, (byte)PennTag.DT, (byte)PennTag.NN, (byte)PennTag.Period],
        [1, 2, -1, 4, 2, 2],
        [(byte)Relation.Det, (byte)Relation.Nsubj, (byte)Relation.Root, (byte)Relation.Det, (byte)Relation.Obj, (byte)Relation.Punct],
        0)
    { Trust = trust is { } t ? [.. words.Select(_ => t)] : null };
}

