using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Tests.Transformer;

/// <summary>Pretrained encoders are read from ONNX files; what is wrong with a file is said.</summary>
public sealed class EncoderFileTests
{
    [Test]
    public void TheShapeIsReadOffTheWeights()
    {
        using var files = new TinyEncoder();
        Assert.That(new PretrainedEncoder(new OnnxWeights(files.Weights)).Shape,
            Is.EqualTo(new TransformerShape(TinyEncoder.Width, 1, TinyEncoder.Inner, 1, 15, 256)));
    }

    [Test]
    public void AMissingTensorIsNamed()
    {
        using var files = new TinyEncoder(without: "encoder.layer.0.output.dense.bias");
        Assert.That(() => new PretrainedEncoder(new OnnxWeights(files.Weights)),
            Throws.InstanceOf<InvalidDataException>().With.Message.Contains("encoder.layer.0.output.dense.bias"));
    }

    [Test]
    public void AFileThatIsCutShortIsRefused()
    {
        using var files = new TinyEncoder();
        File.WriteAllBytes(files.Weights, File.ReadAllBytes(files.Weights)[..^100]);
        Assert.That(() => new OnnxWeights(files.Weights), Throws.InstanceOf<InvalidDataException>().With.Message.Contains("model.onnx"));
    }

    [TestCase("Novak", new[] { 6, 7 })]
    [TestCase("LOWICK.", new[] { 12, 13, 14 })]
    [TestCase("Ánna", new[] { 5 })]
    [TestCase("Strelsau", new[] { 0 })]
    [TestCase("\ud83d\ude00", new[] { 0 })]
    public void WordsAreCutIntoTheLongestKnownPieces(string word, int[] expected)
    {
        using var files = new TinyEncoder();
        var pieces = new List<int>();
        new WordPieces(files.Pieces).Add(word, pieces);
        Assert.That(pieces, Is.EqualTo(expected));
    }

    [Test]
    public void AVocabularyWithoutTheSignsIsRefused()
    {
        using var files = new TinyEncoder();
        File.WriteAllLines(files.Pieces, ["[UNK]", "maria"]);
        Assert.That(() => new WordPieces(files.Pieces), Throws.InstanceOf<InvalidDataException>().With.Message.Contains("[CLS]"));
    }
}
