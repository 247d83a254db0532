using NewsExtraction.Entities;

namespace NewsExtraction.Tests.Entities;

internal sealed class NameLatticeTests
{
    private const int Width = NameLabels.Width;

    [Test]
    public void NameThatBeganGoesOnToItsLastWord()
    {
        for (var before = 0; before < NameLabels.Count; before++)
        {
            for (var label = 0; label < NameLabels.Count; label++)
            {
                if (!NameLabels.MayFollow(before, label)) continue;
                if (NameLabels.Ends(before)) Assert.That(NameLabels.Starts(label), Is.True);
                else Assert.That(NameLabels.TypeOf(label), Is.EqualTo(NameLabels.TypeOf(before)));
            }
        }
    }

    [Test]
    public void BestPathKeepsToTheOrderOfLabels()
    {
        // Alone, the second word would be a whole organisation; the first word's strong beginning of a person forbids it.
        var lattice = Lattice();
        var scores = lattice.Begin(2);
        scores.Clear();
        scores[NameLabels.Of(NameType.Person, NameLabels.Begin)] = 9;
        scores[Width + NameLabels.Of(NameType.Organization, NameLabels.Unit)] = 2;
        scores[Width + NameLabels.Of(NameType.Person, NameLabels.Last)] = 1;
        Span<byte> labels = stackalloc byte[2];
        lattice.BestPath(labels);
        Assert.That(labels[0], Is.EqualTo(NameLabels.Of(NameType.Person, NameLabels.Begin)));
        Assert.That(labels[1], Is.EqualTo(NameLabels.Of(NameType.Person, NameLabels.Last)));
    }

    [Test]
    public void ProbabilitiesOfAWordSumToOne()
    {
        var lattice = Lattice();
        var scores = lattice.Begin(3);
        for (var i = 0; i < scores.Length; i++) scores[i] = i % 7 * 0.3f;
        var probabilities = new float[3 * Width];
        Assert.That(lattice.Probabilities([], probabilities), Is.True);
        for (var word = 0; word < 3; word++)
            Assert.That(probabilities.Skip(word * Width).Take(NameLabels.Count).Sum(), Is.EqualTo(1).Within(1e-4));
    }

    [Test]
    public void AMaskThatContradictsVerySureScoresGivesNumbersStill([Values(50, 87, 88, 95, 103, 400)] int sure)
    {
        var lattice = Lattice();
        var scores = lattice.Begin(3);
        scores.Clear();
        for (var word = 0; word < 3; word++) scores[word * Width] = sure;
        var probabilities = new float[3 * Width];
        var person = 1u << NameLabels.Of(NameType.Person, NameLabels.Unit);
        Assert.That(lattice.Probabilities([1u, person, 1u], probabilities), Is.True);
        Assert.That(probabilities[Width + NameLabels.Of(NameType.Person, NameLabels.Unit)], Is.EqualTo(1).Within(1e-5));
    }

    [Test]
    public void MaskForbidsLabels()
    {
        var lattice = Lattice();
        lattice.Begin(2).Clear();
        var probabilities = new float[2 * Width];
        var person = 1u << NameLabels.Of(NameType.Person, NameLabels.Unit);
        Assert.That(lattice.Probabilities([person, 1u], probabilities), Is.True);
        Assert.That(probabilities[NameLabels.Of(NameType.Person, NameLabels.Unit)], Is.EqualTo(1).Within(1e-5));
        Assert.That(probabilities[Width], Is.EqualTo(1).Within(1e-5));
    }

    [Test]
    public void MasksWithoutAPathAreRefused()
    {
        var lattice = Lattice();
        lattice.Begin(1).Clear();
        Assert.That(lattice.Probabilities([1u << NameLabels.Of(NameType.Person, NameLabels.Begin)], new float[Width]), Is.False);
    }

    [Test]
    public void NameProbabilityOfTheOnlyLikelyNameIsHigh()
    {
        var lattice = Lattice();
        var scores = lattice.Begin(2);
        scores.Clear();
        scores[NameLabels.Of(NameType.Place, NameLabels.Begin)] = 12;
        scores[Width + NameLabels.Of(NameType.Place, NameLabels.Last)] = 12;
        Span<byte> labels = stackalloc byte[2];
        lattice.BestPath(labels);
        lattice.Probabilities([], new float[2 * Width]);
        Assert.That(lattice.NameProbability(0, 2, labels), Is.GreaterThan(0.99f));
    }

    // Every sequence of labels is tried: small numbers of words make that possible.
    [TestCase(1, 1u)]
    [TestCase(2, 7u)]
    [TestCase(3, 5u)]
    public void BestPathIsTheBestOfAllAllowedPaths(int words, uint seed)
    {
        var steps = MadeUp(Width * Width, seed);
        var own = MadeUp(words * Width, seed + 1);
        var lattice = new NameLattice();
        lattice.SetSteps(steps);
        own.CopyTo(lattice.Begin(words));
        var labels = new byte[words];
        lattice.BestPath(labels);
        var (best, _) = Enumerate(words, own, steps).MaxBy(p => p.Score);
        Assert.That(labels, Is.EqualTo(best));
    }

    [TestCase(1, 2u)]
    [TestCase(2, 3u)]
    [TestCase(3, 4u)]
    public void ProbabilityOfALabelIsItsShareOfAllPaths(int words, uint seed)
    {
        var steps = MadeUp(Width * Width, seed);
        var own = MadeUp(words * Width, seed + 1);
        var lattice = new NameLattice();
        lattice.SetSteps(steps);
        own.CopyTo(lattice.Begin(words));
        var probabilities = new float[words * Width];
        Assert.That(lattice.Probabilities([], probabilities), Is.True);
        var all = Enumerate(words, own, steps).Select(p => (p.Labels, Weight: Math.Exp(p.Score))).ToArray();
        var total = all.Sum(p => p.Weight);
        for (var word = 0; word < words; word++)
            for (var label = 0; label < NameLabels.Count; label++)
                Assert.That(probabilities[word * Width + label],
                    Is.EqualTo(all.Where(p => p.Labels[word] == label).Sum(p => p.Weight) / total).Within(1e-4));
    }

    [Test]
    public void ProbabilityOfANameIsTheShareOfThePathsThatHaveIt()
    {
        var steps = MadeUp(Width * Width, 8);
        var own = MadeUp(3 * Width, 9);
        var lattice = new NameLattice();
        lattice.SetSteps(steps);
        own.CopyTo(lattice.Begin(3));
        lattice.Probabilities([], new float[3 * Width]);
        byte[] name = [0, (byte)NameLabels.Of(NameType.Place, NameLabels.Begin), (byte)NameLabels.Of(NameType.Place, NameLabels.Last)];
        var all = Enumerate(3, own, steps).Select(p => (p.Labels, Weight: Math.Exp(p.Score))).ToArray();
        var share = all.Where(p => p.Labels[1] == name[1] && p.Labels[2] == name[2]).Sum(p => p.Weight) / all.Sum(p => p.Weight);
        Assert.That(lattice.NameProbability(1, 3, name), Is.EqualTo(share).Within(1e-4));
    }

    [Test]
    public void ExpectedStepsAreOneMoreThanTheWords()
    {
        var lattice = new NameLattice();
        lattice.SetSteps(MadeUp(Width * Width, 11));
        MadeUp(4 * Width, 12).CopyTo(lattice.Begin(4));
        lattice.Probabilities([], new float[4 * Width]);
        var counts = new float[Width * Width];
        lattice.AddSteps(counts, 2);
        Assert.That(counts.Sum(), Is.EqualTo(2 * 5).Within(1e-3));
    }

    [Test]
    public void LatticeIsUsedAgainForShorterAndLongerChains()
    {
        var lattice = Lattice();
        foreach (var words in (int[])[5, 1, 40])
        {
            lattice.Begin(words).Clear();
            var labels = new byte[words];
            lattice.BestPath(labels);
            Assert.That(labels, Is.All.EqualTo((byte)NameLabels.Outside));
        }
    }

    [Test]
    public void EveryLabelHasATypeAndAPlace()
    {
        var met = new HashSet<(NameType, int)>();
        for (var label = 1; label < NameLabels.Count; label++)
        {
            var (type, place) = (NameLabels.TypeOf(label), NameLabels.PlaceOf(label));
            Assert.That(NameLabels.Of(type, place), Is.EqualTo(label));
            met.Add((type, place));
        }

        Assert.That(met, Has.Count.EqualTo(4 * NameLabels.Types));
    }

    private static IEnumerable<(byte[] Labels, double Score)> Enumerate(int words, float[] own, float[] steps)
    {
        IEnumerable<(byte[] Labels, double Score)> paths = [([], 0)];
        for (var word = 0; word < words; word++)
        {
            var at = word;
            paths = paths.SelectMany(p => Enumerable.Range(0, NameLabels.Count)
                .Where(y => at == 0 ? NameLabels.Starts(y) : NameLabels.MayFollow(p.Labels[^1], y))
                .Select(y => (p.Labels.Append((byte)y).ToArray(),
                    p.Score + own[at * Width + y] + steps[(at == 0 ? 0 : p.Labels[^1]) * Width + y])));
        }

        return paths.Where(p => NameLabels.Ends(p.Labels[^1])).Select(p => (p.Labels, p.Score + steps[p.Labels[^1] * Width]));
    }

    private static float[] MadeUp(int count, uint seed)
    {
        var numbers = new float[count];
        for (var i = 0; i < count; i++)
        {
            seed = (seed * 1664525u) + 1013904223u;
            numbers[i] = (seed >> 8) / 4194304f - 2f;
        }

        return numbers;
    }

    private static NameLattice Lattice()
    {
        var lattice = new NameLattice();
        lattice.SetSteps(new float[Width * Width]);
        return lattice;
    }
}
