using NewsExtraction.Joining;

namespace NewsExtraction.Tests.Joining;

/// <summary>Words that can name the same event.</summary>
internal sealed class WordKinshipTests
{
    [TestCase("attack", "attack", true)]
    [TestCase("relocate", "relocation", true)]
    [TestCase("strike", "airstrike", true)]
    [TestCase("kill", "killing", true)]
    [TestCase("die", "death", false)]
    [TestCase("support", "supply", false)]
    [TestCase("war", "warn", false)]
    public void VerbNounAndCompoundShareAStem(string a, string b, bool same) =>
        Assert.That((WordKinship.SameStem(a, b), WordKinship.SameStem(b, a)), Is.EqualTo((same, same)));
}
