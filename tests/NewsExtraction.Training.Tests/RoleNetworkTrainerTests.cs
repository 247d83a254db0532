using NewsExtraction.Rules;
using NewsExtraction.Training.Events.Roles;
using NewsExtraction.Training.Ranking;

namespace NewsExtraction.Training.Tests;

/// <summary>The network half of the role model learns what no sum of single weights can say.</summary>
internal sealed class RoleNetworkTrainerTests
{
    [Test]
    public void ItLearnsWhatGoesTogether()
    {
        var (rows, output) = RoleNetworkTrainer.Fit(Mentions(), 30);
        // Either sign alone speaks for the role, both together against it.
        Assert.That(Score(true, false), Is.Positive);
        Assert.That(Score(false, true), Is.Positive);
        Assert.That(Score(true, true), Is.Negative);
        Assert.That(Score(false, false), Is.Negative);

        double Score(bool a, bool b) => RoleNetworkTrainer.Scores(Case(a, b), rows, output)[1];
    }

    [Test]
    public void TheSameMentionsGiveTheSameWeights()
    {
        var first = RoleNetworkTrainer.Fit(Mentions(), 3);
        var second = RoleNetworkTrainer.Fit(Mentions(), 3);
        Assert.That(second.Rows, Is.EqualTo(first.Rows));
        Assert.That(second.Output, Is.EqualTo(first.Output));
    }

    [Test]
    public void WhatIsWrittenScoresAsWhatWasLearnt()
    {
        var (rows, output) = RoleNetworkTrainer.Fit(Mentions(), 30);
        var writer = new Models.ModelWriter("roles", "tests", "none", "2026-01-01");
        RoleNetwork.Write(writer, rows, output);
        var network = new RoleNetwork(Models.ModelFile.Read("roles.bin", new MemoryStream(writer.ToArray())));
        var one = Case(true, false);
        var read = new float[RoleNetwork.Width];
        network.Read(one.Traits, read);
        Assert.That(network.Score(read, one.OfRole[1]), Is.EqualTo(RoleNetworkTrainer.Scores(one, rows, output)[1]).Within(0.2));
    }

    private static List<RoleMention> Mentions() =>
        [.. Enumerable.Range(0, 400).Select(i => new RoleMention(i, "Attack", [Case((i & 1) > 0, (i & 2) > 0)], 0))];

    private static RoleCase Case(bool a, bool b) =>
        new([new Choice([], null), new Choice([], null)], ["", "Target"], 0, a ^ b ? 1 : 0)
        {
            Traits = [a ? 1 : 2, b ? 3 : 4],
            OfRole = [[], [5]],
        };
}
