using NewsExtraction.Models;
using NewsExtraction.Rules;

namespace NewsExtraction.Tests.Rules.Triggers;

/// <summary>Models of the second reading that do not hold what they should are refused when they are read.</summary>
internal sealed class LearntModelsTests
{
    [Test]
    public void AWordTellsOfTheTypesItWasSeenWith()
    {
        var model = Triggers(new sbyte[TriggerModel.TableSize], [7, 7, 9], [0, 1, 1]);
        Assert.That(model.TypesOf(7).ToArray(), Is.EqualTo(new[] { "Attack", "Clash" }));
        Assert.That(model.TypesOf(8).ToArray(), Is.Empty);
        Assert.That((model.Knows("Clash"), model.Knows("Wedding")), Is.EqualTo((true, false)));
    }

    [Test]
    public void WeightsAreSummedInTheirScale()
    {
        var weights = new sbyte[TriggerModel.TableSize];
        (weights[3], weights[5]) = (4, -6);
        Assert.That(Triggers(weights, [], []).Score([3, 5, 3]), Is.EqualTo(1f));
    }

    [Test]
    public void ATableOfAnotherLengthIsRefused() =>
        Assert.That(() => Triggers(new sbyte[100], [], []), Throws.TypeOf<ModelFormatException>().With.Message.Contains("weights"));

    [Test]
    public void ATypeThatIsNotNamedIsRefused() =>
        Assert.That(() => Triggers(new sbyte[TriggerModel.TableSize], [7], [2]), Throws.TypeOf<ModelFormatException>());

    [Test]
    public void AWordWithoutATypeIsRefused() =>
        Assert.That(() => Triggers(new sbyte[TriggerModel.TableSize], [7, 8], [0]), Throws.TypeOf<ModelFormatException>());

    [Test]
    public void AModelOfAnotherTaskIsRefused() =>
        Assert.That(() => new RoleModel(File(new ModelWriter("triggers", "tests", "none", "2026-01-01"))),
            Throws.TypeOf<ModelFormatException>());

    [Test]
    public void ANetworkBendsWhatItSums()
    {
        var network = Network(2, -3);
        var read = new float[RoleNetwork.Width];
        network.Read([1], read);
        Assert.That(network.Score(read, [1]), Is.EqualTo(4f).Within(0.05f));
        Assert.That(network.Score(read, [2]), Is.EqualTo(-1 * RoleNetwork.Leak).Within(0.05f));
    }

    [Test]
    public void ANetworkOfAnotherSizeIsRefused() =>
        Assert.That(() => new RoleNetwork(File(new ModelWriter("roles", "tests", "none", "2026-01-01")
            .Section<sbyte>("network.rows", new sbyte[100]).Section<float>("network.rows.scale", new float[RoleNetwork.Rows])
            .Section<float>("network.output", new float[RoleNetwork.Width]))), Throws.TypeOf<ModelFormatException>());

    [Test]
    public void AFeatureWeighsForItsOwnRealisOnly()
    {
        var weights = new sbyte[RealisModel.TableSize];
        weights[RealisModel.IndexOf(77, Realis.Planned)] = 4;
        var model = new RealisModel(File(new ModelWriter("realis", "tests", "none", "2026-01-01")
            .Setting(RealisModel.TypesSetting, "Attack").Section<sbyte>("weights", weights).Section<float>("scale", [0.5f])));
        Assert.That(model.Score([77], Realis.Planned, new int[1]), Is.EqualTo(2f));
        Assert.That(model.Score([77], Realis.Asserted, new int[1]), Is.Zero);
        Assert.That((model.Knows("Attack"), model.Knows("Wedding")), Is.EqualTo((true, false)));
    }

    // Rows 1 and 2 hold one number each, which counts once.
    private static RoleNetwork Network(float first, float second)
    {
        var rows = new float[RoleNetwork.Rows * RoleNetwork.Width];
        (rows[RoleNetwork.Width], rows[2 * RoleNetwork.Width]) = (first, second);
        var output = new float[RoleNetwork.Width];
        output[0] = 1;
        var writer = new ModelWriter("roles", "tests", "none", "2026-01-01");
        RoleNetwork.Write(writer, rows, output);
        return new RoleNetwork(File(writer));
    }

    private static TriggerModel Triggers(sbyte[] weights, uint[] words, byte[] types) =>
        new(File(new ModelWriter("triggers", "tests", "none", "2026-01-01").Setting(TriggerModel.TypesSetting, "Attack Clash")
            .Section<sbyte>("weights", weights).Section<float>("scale", [0.5f]).Section<uint>("words", words)
            .Section<byte>("types", types)));

    private static ModelFile File(ModelWriter writer) => ModelFile.Read("triggers.bin", new MemoryStream(writer.ToArray()));
}
