using NewsExtraction.Encoders;
using NewsExtraction.Models;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Tests;

/// <summary>What a sentence encoder keeps of frequent words must not be seen in what it gives.</summary>
public sealed unsafe class EncoderTests
{
    private static readonly EncoderShape Shape = new(4, 64, 16, 16, 2);

    [TestCase("police freed the hostages in the town")]
    [TestCase("The police freed the hostages")]
    [TestCase("POLICE FREED THE HOSTAGES")]
    [TestCase("the, the; the!")]
    [TestCase("in")]
    public void WordsMetBeforeGiveTheSameNumbers(string sentence)
    {
        var file = Model();
        var used = SentenceEncoder.Read(file);
        foreach (var other in new[] { "the police in town", "In the town police, the", "THE POLICE IN THE TOWN", sentence })
            Encode(used, other);

        Assert.That(Encode(used, sentence), Is.EqualTo(Encode(SentenceEncoder.Read(file), sentence)));
    }

    private static float[] Encode(SentenceEncoder encoder, string sentence)
    {
        var input = new EncoderInput(encoder.Vocabulary, encoder.Shape);
        input.StartSentence();
        foreach (var word in sentence.Split(' ')) input.Add(word);
        input.EndSentence();
        var memory = new EncoderMemory();
        encoder.Run(input, memory);
        return new ReadOnlySpan<float>(memory.Output(encoder.Shape.Layers), input.Count * encoder.Shape.Width).ToArray();
    }

    private static ModelFile Model()
    {
        var vectors = WordVectors.Join(["police", "the", "in"], null, Shape.VectorWidth);
        var trainer = new EncoderTrainer(vectors, [1000000, 5, 5, 5], Shape, new EncoderDropout(0, 0, 0, 0, 0, 0), new SeededRandom(5));
        var writer = new ModelWriter("test", "none", "none", "2026-11-30");
        trainer.Write(writer);
        return ModelFile.Read("encoder", new MemoryStream(writer.ToArray()));
    }
}
