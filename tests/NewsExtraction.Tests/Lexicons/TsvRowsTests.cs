using NewsExtraction.Lexicons;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Lexicons;

internal sealed class TsvRowsTests
{
    [Test]
    public void HeaderIsNoRow() => Assert.That(Read("name\tcode\nChad\tTD\n"), Is.EqualTo(new[] { new[] { "Chad", "TD" } }));

    [Test]
    public void CommentsAndEmptyRowsDoNotCount() =>
        Assert.That(Read("# Own list.\nname\tcode\n\n# Africa\nChad\tTD\n"), Is.EqualTo(new[] { new[] { "Chad", "TD" } }));

    [Test]
    public void EmptyCellsStay() => Assert.That(Read("a\tb\tc\nx\t\tz\n"), Is.EqualTo(new[] { new[] { "x", "", "z" } }));

    [Test]
    public void WindowsLineEndsAreNoPartOfACell() => Assert.That(Read("a\tb\r\nx\ty\r\n"), Is.EqualTo(new[] { new[] { "x", "y" } }));

    [Test]
    public void LastRowNeedsNoLineEnd() => Assert.That(Read("a\nx"), Is.EqualTo(new[] { new[] { "x" } }));

    [Test]
    public void MissingFileHasNoRows() => Assert.That(TsvRows.Read(null), Is.Empty);

    private static string[][] Read(string table) => TsvRows.Read(SmallLexicons.Stream(table)).ToArray();
}
