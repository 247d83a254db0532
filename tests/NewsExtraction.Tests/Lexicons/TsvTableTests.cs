using NewsExtraction.Lexicons;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Lexicons;

/// <summary>A damaged table is an error that says where; it never gives other results.</summary>
internal sealed class TsvTableTests
{
    [Test]
    public void RowsComeWithTheirLines() =>
        Assert.That(Read("# Own list.\nfeature\tweight\n\na\t1\nb\t-2.5\n").Select(r => (r.Line, r[0], r.Number(1))),
            Is.EqualTo(new[] { (4, "a", 1), (5, "b", -2.5) }));

    [TestCase("", "line 1: the table has no rows")]
    [TestCase("feature\tweight\n", "line 2: the table has no rows")]
    [TestCase("a\t1\nb\t2\n", "line 1: met no header 'feature weight' in the row 'a 1'")]
    [TestCase("feature\tweight\na\n", "line 2: met 1 cells, expected 2, in the row 'a'")]
    [TestCase("feature\tweight\na\t1\t2\n", "line 2: met 3 cells, expected 2, in the row 'a 1 2'")]
    [TestCase("feature\tweight\na\0\t1\n", "line 2")]
    public void WhatIsNoTableIsNamedWithItsLine(string table, string expected) =>
        Assert.That(() => Read(table), Throws.TypeOf<ModelFormatException>().With.Message.Contains("Table 'own.tsv', " + expected));

    [Test]
    public void BytesThatAreNoTextAreRefused() =>
        Assert.That(() =>
            TsvTable.Read("own.tsv", new MemoryStream([.. "feature\tweight\n"u8, 0xFF, 0xC0, (byte)'\n']), "feature").ToArray(),
            Throws.TypeOf<ModelFormatException>().With.Message.Contains("own.tsv").And.Message.Contains("UTF-8"));

    [TestCase("NaN")]
    [TestCase("Infinity")]
    [TestCase("1e300")]
    [TestCase("")]
    [TestCase("0,5")]
    public void WhatIsNoWeightIsRefused(string cell) =>
        Assert.That(() => new WeightTable("own.tsv", SmallLexicons.Stream($"feature\tweight\na\t{cell}\n")),
            Throws.TypeOf<ModelFormatException>().With.Message.Contains("'own.tsv', line 2: met"));

    [Test]
    public void AWeightIsGivenOnce() =>
        Assert.That(() => new WeightTable("own.tsv", SmallLexicons.Stream("feature\tweight\na\t1\na\t2\n")),
            Throws.TypeOf<ModelFormatException>().With.Message.Contains("line 3: met 'a' a second time"));

    private static TsvRow[] Read(string table) =>
        TsvTable.Read("own.tsv", SmallLexicons.Stream(table), "feature", "weight").ToArray();
}
