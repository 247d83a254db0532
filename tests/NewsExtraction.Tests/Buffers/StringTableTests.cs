using NewsExtraction.Buffers;

namespace NewsExtraction.Tests.Buffers;

public class StringTableTests
{
    [TestCase("")]
    [TestCase("a")]
    [TestCase("the")]
    [TestCase("said")]
    [TestCase("ministry")]
    [TestCase("governments")]
    public void TheSameCharactersAreOneString(string text)
    {
        var table = new StringTable(4);
        var first = table.Get(text);
        Assert.That(first, Is.EqualTo(text));
        Assert.That(table.Get($"<{text}>".AsSpan(1, text.Length)), Is.SameAs(first));
    }

    // Far more than was expected: the table grows, and each text is still the string that it was.
    [Test]
    public void TextsStayWhatTheyWereWhileTheTableGrows()
    {
        var table = new StringTable(4);
        var texts = Enumerable.Range(0, 5000).Select(i => $"word{i * 7919}").ToArray();
        var made = texts.Select(text => table.Get(text)).ToArray();

        Assert.That(made, Is.EqualTo(texts));
        for (var i = 0; i < texts.Length; i++) Assert.That(table.Get(texts[i].AsSpan()), Is.SameAs(made[i]), texts[i]);
    }

    [TestCase("attacked", "attacker")]
    [TestCase("attack", "attaCk")]
    [TestCase("ab", "ba")]
    [TestCase("", "\0")]
    public void OtherCharactersAreAnotherString(string one, string other)
    {
        var table = new StringTable(4);
        _ = table.Get(one);
        Assert.That(table.Get(other), Is.EqualTo(other));
    }
}
