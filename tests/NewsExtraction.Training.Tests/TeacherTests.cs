using NewsExtraction.Entities;
using NewsExtraction.Models;
using NewsExtraction.Text;
using NewsExtraction.Training.Names;
using NewsExtraction.Training.Names.Teacher;
using NewsExtraction.Training.Tests.Transformer;
using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Tests;

/// <summary>The large network that marks text for the small one.</summary>
public sealed class TeacherTests
{
    private static readonly NameSettings Small =
        new()
        {
            Epochs = 3,
            BatchWords = 40,
            LeastFrequency = 1,
            HashedRows = 256,
            FeatureWidth = 16,
            VectorWidth = 16,
            Rate = 0.02f,
            CaseShare = 0
        };

    [Test]
    public void TwoTrainingsGiveTheSameScores()
    {
        var first = Marks(Train());
        var second = Marks(Train());

        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void ATrainingThatWasCutShortGivesTheSameScores()
    {
        var checkpoint = Path.Combine(TestContext.CurrentContext.WorkDirectory, "teacher-" + Guid.NewGuid().ToString("N"));
        try
        {
            Assert.That(() => Train(checkpoint, stopAt: 3), Throws.InvalidOperationException);
            Assert.That(Marks(Train(checkpoint)), Is.EqualTo(Marks(Train())));
        }
        finally
        {
            File.Delete(checkpoint);
        }
    }

    [Test]
    public void WhatWasLearntIsFound()
    {
        var names = new List<FoundName>();
        Train(epochs: 40)
            .Use(scorer => new NameDecoder(scorer, NameTrainingTests.Lexicon)
            .Find(NameTrainingTests.Document("Maria Novak", "Ruritania").Text, names));
        Assert.That(names.Select(n => (n.First, n.End, n.Type)), Is.EqualTo(new[] { (1, 3, NameType.Person), (5, 6, NameType.Place) }));
    }

    [Test]
    public void MarksComeBackFromTheirFile()
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "marks-" + Guid.NewGuid().ToString("N"));
        var text = Tokenizer.From(ModelSource.Package).Tokenize("Maria Novak arrived in Ruritania.");
        var shares = new byte[text.Count * NameLabels.Width];
        shares[NameLabels.Of(NameType.Person, NameLabels.Begin)] = 200;
        shares[0] = 55;
        try
        {
            NameMarks.Write(path, [new NameDocument("machine", text, new uint[text.Count], shares)]);
            var read = NameMarks.Read(path, Tokenizer.From(ModelSource.Package)).Single();
            Assert.That(read.Shares, Is.EqualTo(shares));
            Assert.That(read.Text.Text, Is.EqualTo(text.Text));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static TeacherTrainer Train(string? checkpoint = null, int stopAt = 0, int epochs = 3)
    {
        string[] people = ["Maria Novak", "Pavel Dvorak", "Anna Horvat"], places = ["Ruritania", "Lowick", "Strelsau"];
        using var files = new TinyEncoder();
        var trainer = new TeacherTrainer(
            [new NameSet([.. from person in people from place in places select NameTrainingTests.Document(person, place)], 0, 1, false)],
            new PretrainedEncoder(new OnnxWeights(files.Weights)),
            new WordPieces(files.Pieces),
            NameTrainingTests.Lexicon,
            null,
            Small with { Epochs = epochs },
            0.002f,
            TextWriter.Null);
        trainer.Train(checkpoint, epoch =>
        {
            if (epoch == stopAt) throw new InvalidOperationException();
        });
        return trainer;
    }

    private static float[] Marks(TeacherTrainer trainer)
    {
        var document = NameTrainingTests.Document("Maria Horvat", "Lowick");
        var scores = new float[document.Text.Count * NameLabels.Width];
        trainer.Use(scorer =>
        {
            var words = new NameWords(NameTrainingTests.Lexicon);
            var evidence = new NameEvidence(NameCommands.Words);
            words.Read(document.Text);
            evidence.Gather(words);
            scorer.Add(words, evidence, [0], 1, scores);
        });
        return scores;
    }
}
