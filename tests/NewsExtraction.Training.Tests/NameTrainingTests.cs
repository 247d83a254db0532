using NewsExtraction.Entities;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Text;
using NewsExtraction.Training.Names;

namespace NewsExtraction.Training.Tests;

/// <summary>The name network: same data and settings, same bytes, also after an interruption; and it learns.</summary>
public sealed class NameTrainingTests
{
    private static readonly NameSettings Small =
        new() { Epochs = 4, BatchWords = 24, LeastFrequency = 1, HashedRows = 256, FeatureWidth = 16, VectorWidth = 16, Rate = 0.02f };

    internal static NameLexicon Lexicon { get; } =
        new(Read(NameLexicon.Compile(new Dictionary<uint, NameClasses> { [NameKey.Of("Ruritania")] = NameClasses.Country }, "own", "MIT",
        "2026-01-01")), NameCommands.Words);

    [Test]
    public void TwoTrainingsGiveTheSameBytes()
    {
        var first = Train(null);
        var second = Train(null);

        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void AnotherSeedGivesAnotherModel() => Assert.That(Train(null, seed: 2), Is.Not.EqualTo(Train(null)));

    [Test]
    public void ATrainingThatWasCutShortGivesTheSameBytes()
    {
        var checkpoint = Path.Combine(TestContext.CurrentContext.WorkDirectory, "names-" + Guid.NewGuid().ToString("N"));
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
    public void WhatWasLearntIsFound()
    {
        var names = new List<FoundName>();
        new NameDecoder(new NameNetwork(Read(Train(null, epochs: 30))), Lexicon).Find(Document("Maria Novak", "Ruritania").Text, names);

        Assert.That(names.Select(n => (n.First, n.End, n.Type)), Is.EqualTo(new[] { (1, 3, NameType.Person), (5, 6, NameType.Place) }));
    }

    private static byte[] Train(string? checkpoint, int stopAt = 0, int seed = 1, int epochs = 4)
    {
        string[] people = ["Maria Novak", "Pavel Dvorak", "Anna Horvat"], places = ["Ruritania", "Lowick", "Strelsau"];
        NameSet Set(bool machine) =>
            new([.. from person in people from place in places select Document(person, place, machine)], 0, 1, machine);
        var trainer = new NameNetworkTrainer([Set(false), Set(true)], Lexicon, null, Small with { Seed = seed, Epochs = epochs },
            TextWriter.Null);
        trainer.Train(checkpoint, epoch =>
        {
            if (epoch == stopAt) throw new InvalidOperationException();
        });
        return trainer.Export("own sentences", "MIT", "2026-01-01");
    }

    internal static NameDocument Document(string person, string place, bool machine = false)
    {
        string[] words = ["Yesterday", .. person.Split(' '), "arrived", "in", place, "."];
        var spans = new TextSpan[words.Length];
        for (int i = 0, at = 0; i < words.Length; at += words[i++].Length + 1) spans[i] = new TextSpan(at, at + words[i].Length);
        var text = new TokenizedText(string.Join(' ', words), spans,
            [new Sentence(0, 0, words.Length, new TextSpan(0, spans[^1].End), true)]);
        int[] labels =
            [0, NameLabels.Of(NameType.Person, NameLabels.Begin), NameLabels.Of(NameType.Person, NameLabels.Last), 0, 0,
            NameLabels.Of(NameType.Place, NameLabels.Unit), 0];
        byte[]? shares = null;
        if (machine)
        {
            shares = new byte[words.Length * NameLabels.Width];
            for (var i = 0; i < words.Length; i++) shares[(i * NameLabels.Width) + labels[i]] = byte.MaxValue;
        }

        return new NameDocument("own", text, [.. labels.Select(label => 1u << label)], shares);
    }

    private static ModelFile Read(byte[] bytes) => ModelFile.Read("names", new MemoryStream(bytes));
}
