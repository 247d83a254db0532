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

    private static TriggerModel Triggers(sbyte[] weights, uint[] words, byte[] types) =>
        new(File(new ModelWriter("triggers", "tests", "none", "2026-01-01").Setting(TriggerModel.TypesSetting, "Attack Clash")
            .Section<sbyte>("weights", weights).Section<float>("scale", [0.5f]).Section<uint>("words", words)
            .Section<byte>("types", types)));

    private static ModelFile File(ModelWriter writer) => ModelFile.Read("triggers.bin", new MemoryStream(writer.ToArray()));
}
