using System.Reflection;

namespace NewsExtraction.Tests;

/// <summary>The tests of this project need no models: the shipped ones are not beside them, so a test that reads them fails.</summary>
internal sealed class NoModelsTests
{
    [Test]
    public void TheAssemblyOfTheModelsIsOutOfReach() =>
        Assert.That(() => Assembly.Load("NewsExtraction.English"), Throws.TypeOf<FileNotFoundException>());

    [Test]
    public void NoModelFileLiesBesideTheTests() =>
        Assert.That(Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories).Select(Path.GetExtension),
            Has.None.EqualTo(".bin").And.None.EqualTo(".events"));
}
