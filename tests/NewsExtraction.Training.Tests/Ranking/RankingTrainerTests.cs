using NewsExtraction.Training.Ranking;

namespace NewsExtraction.Training.Tests.Ranking;

public sealed class RankingTrainerTests
{
    // Feature 0 marks right choices, feature 1 stands on both sides of one case and on a wrong one, feature 2 is never on.
    private static readonly RankingCase[] Cases =
    [
        new([new Choice(null, [1, 1, 0]), new Choice(null, [0, 1, 0])], [true, false]),
        new([new Choice(null, [0, 0, 0]), new Choice(null, [1, 0, 0]), new Choice(null, [0, 1, 0])], [false, true, false]),
    ];

    [Test]
    public void WhatMarksRightChoicesGetsWeight([Values] bool online)
    {
        var weights = Train(online, pull: 0.01);
        Assert.That(weights[0], Is.GreaterThan(0.5));
        Assert.That(weights[1], Is.Negative);
        Assert.That(weights[2], Is.Zero);
    }

    [Test]
    public void ThePullKeepsWeightsSmall([Values] bool online) =>
        Assert.That(Train(online, pull: 1)[0], Is.LessThan(Train(online, pull: 0.01)[0]));

    [Test]
    public void TheSameCasesGiveTheSameWeights([Values] bool online)
    {
        var (first, again) = (Train(online, 0.1), Train(online, 0.1));
        Assert.That(again, Is.EqualTo(first));
    }

    [Test]
    public void SlopesAreThoseOfTheLikelihood()
    {
        double[] weights = [0.3, -0.2, 0.1];
        foreach (var one in Cases)
        {
            var slopes = new double[3];
            ChoiceLikelihood.AddSlopes(one, weights, (f, slope) => slopes[f] += slope);
            for (var f = 0; f < 3; f++)
            {
                const double Small = 1e-6;
                var (up, down) = ((double[])[.. weights], (double[])[.. weights]);
                up[f] += Small;
                down[f] -= Small;
                Assert.That(slopes[f], Is.EqualTo((LogLikelihood(one, up) - LogLikelihood(one, down)) / (2 * Small)).Within(1e-6));
            }
        }
    }

    [Test]
    public void AnOffsetCountsWithoutAWeight()
    {
        var plain = new Choice([1], null);
        Assert.That((plain with { Offset = 2 }).Score([0, 0.5]), Is.EqualTo(plain.Score([0, 0.5]) + 2));
    }

    [Test]
    public void ACaseWithoutARightChoiceTeachesNothing()
    {
        var one = new RankingCase([new Choice([0], null), new Choice([1], null)], [false, false]);
        ChoiceLikelihood.AddSlopes(one, [1, 1], (_, _) => Assert.Fail("a slope was added"));
        Assert.That(one.IsRight, Has.None.True);
    }

    private static double[] Train(bool online, double pull)
    {
        var trainer = new RankingTrainer(3, 0.2, _ => pull);
        return online ? trainer.Online(Cases, 50) : trainer.Batch(Cases, 50);
    }

    private static double LogLikelihood(RankingCase one, double[] weights)
    {
        var shares = Array.ConvertAll(one.Choices, c => Math.Exp(c.Score(weights)));
        return Math.Log(shares.Where((_, i) => one.IsRight[i]).Sum() / shares.Sum());
    }
}
