using NewsExtraction.Entities;
using NewsExtraction.Lexicons;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

/// <summary>The linear model: features by hash, weights by row.</summary>
internal sealed class LinearNameModelTests
{
    private const int Bits = 12;
    private const int Label = 5;

    private static readonly WordClusters Clusters = new(SmallLexicons.File(WordClusters.Compile(
        new Dictionary<uint, ushort[]> { [NameKey.AsWritten("Lowick")] = [1, 2, 3] }, "own", "MIT", "2026-01-01")));

    [Test]
    public void FeaturesOfAWordAreTheSameEveryTime()
    {
        var first = Features("they met Maria Novak in Lowick", 3);
        var second = Features("they met Maria Novak in Lowick", 3);
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void FeaturesAreManyButNoMoreThanTheMost()
    {
        var features = Features("they met Maria Novak , Anna and Pavel of Lowick | so General Maria Novak said", 3);
        Assert.That(features, Has.Length.InRange(60, NameFeatures.Most));
        Assert.That(features.Distinct().Count(), Is.EqualTo(features.Length));
    }

    [TestCase("they met Maria Novak in Lowick", "they met Maria Novik in Lowick")]
    [TestCase("they met Maria Novak in Lowick", "they met Anna Novak in Lowick")]
    [TestCase("they met Maria Novak in Lowick", "they met Maria Novak near Lowick")]
    [TestCase("they met Maria Novak in Lowick", "they met Maria Novak in Lowick | then General Novak left")]
    public void WordNeighboursAndArticleMakeAFeature(string one, string other) =>
        Assert.That(Features(one, 3), Is.Not.EquivalentTo(Features(other, 3)));

    [Test]
    public void FeaturesDoNotCrossTheEndOfASentence() =>
        Assert.That(Features("they met Anna | it was cold", 2), Is.EquivalentTo(Features("they met Anna | all were there", 2)));

    [Test]
    public void WeightOfAFeatureIsAddedToItsLabel()
    {
        const string text = "they met Anna";
        var scores = Score(text, Model(Features(text, 2)[..3], 0.5f), 1);
        Assert.That(scores[2 * NameLabels.Width + Label], Is.EqualTo(1.5f).Within(0.05));
        Assert.That(scores.Where((_, i) => i != 2 * NameLabels.Width + Label), Is.All.Zero);
    }

    [Test]
    public void ScoreIsTimesTheWeightOfTheModel()
    {
        const string text = "they met Anna";
        var model = Model(Features(text, 2)[..3], 0.5f);
        Assert.That(Score(text, model, 0.25f)[2 * NameLabels.Width + Label],
            Is.EqualTo(Score(text, model, 1)[2 * NameLabels.Width + Label] / 4).Within(1e-6));
    }

    [Test]
    public void FeatureThatTheModelLacksAddsNothing()
    {
        var model = Model(Features("they met Anna", 2)[..1], 0.5f);
        Assert.That(Score("so Lowick fell", model, 1), Is.All.Zero);
    }

    [Test]
    public void StepsAreThoseOfTheFile()
    {
        var steps = Enumerable.Range(0, NameLabels.Width * NameLabels.Width).Select(i => i / 8f).ToArray();
        var file = LinearNameModel.Compile(Bits, [], [], steps, "own", "MIT", "2026-01-01");
        Assert.That(new LinearNameModel(SmallLexicons.File(file), Clusters).Steps.ToArray(), Is.EqualTo(steps));
    }

    // A table in which these features have a weight for the label.
    private static LinearNameModel Model(uint[] features, float weight)
    {
        var kept = features.Select(f => (int)(f & ((1u << Bits) - 1))).Distinct().Order().ToArray();
        Assert.That(kept, Has.Length.EqualTo(features.Length));
        var weights = new float[(1 << Bits) * NameLabels.Width];
        foreach (var row in kept) weights[row * NameLabels.Width + Label] = weight;
        var steps = new float[NameLabels.Width * NameLabels.Width];
        return new LinearNameModel(
            SmallLexicons.File(LinearNameModel.Compile(Bits, kept, weights, steps, "own", "MIT", "2026-01-01")), Clusters);
    }

    private static float[] Score(string text, LinearNameModel model, float weight)
    {
        var (words, evidence) = Read(text);
        var scores = new float[words.Text.Count * NameLabels.Width];
        model.Add(words, evidence, [0], weight, scores);
        return scores;
    }

    private static uint[] Features(string text, int token)
    {
        var (words, evidence) = Read(text);
        var features = new uint[NameFeatures.Most];
        var count = new NameFeatures(words, evidence, Clusters).Extract(words.Text.SentenceOf(token), token, features);
        return features[..count];
    }

    private static (NameWords Words, NameEvidence Evidence) Read(string text)
    {
        var words = new NameWords(SmallLexicons.Names(("General", NameClasses.Title), ("Lowick", NameClasses.LargeCity)));
        words.Read(PlainText.Of(text));
        var evidence = new NameEvidence(SmallLexicons.Words);
        evidence.Gather(words);
        return (words, evidence);
    }
}
