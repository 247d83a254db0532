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

    private static NameLattice Lattice()
    {
        var lattice = new NameLattice();
        lattice.SetSteps(new float[Width * Width]);
        return lattice;
    }
}
