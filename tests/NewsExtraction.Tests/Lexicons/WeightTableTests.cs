using System.Text;
using NewsExtraction.Lexicons;

namespace NewsExtraction.Tests.Lexicons;

/// <summary>Tables of weights say what they lack.</summary>
internal sealed class WeightTableTests
{
    [Test]
    public void WeightsComeInTheOrderOfTheirNames() =>
        Assert.That(Table("feature\tweight\nb\t-2\na\t0.5\ntype:X\t3\n").Of(["a", "b"]), Is.EqualTo(new[] { 0.5, -2 }));

    [Test]
    public void NamesUnderAPrefixLoseIt() =>
        Assert.That(Table("feature\tweight\na\t0.5\ntype:X\t3\n").Under("type:"), Is.EqualTo(new Dictionary<string, double> { ["X"] = 3 }));

    [TestCase("feature\tweight\na\t0.5\n")]
    [TestCase("feature\tweight\na\t0.5\nb\tmuch\n")]
    public void WhatIsMissingIsNamed(string table) =>
        Assert.That(() => Table(table).Of(["a", "b"]),
            Throws.TypeOf<ModelFormatException>().With.Message.Contains("sample.tsv").And.Message.Contains("b"));

    private static WeightTable Table(string text) => new("sample.tsv", new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
