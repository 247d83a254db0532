using NewsExtraction.Text;

namespace NewsExtraction.Tests.Text;

/// <summary>What is a tag, and what only has its mark.</summary>
internal sealed class MarkupTagTests
{
    [TestCase("<p>", "p")]
    [TestCase("</p>", "p")]
    [TestCase("<br/>", "br")]
    [TestCase("<br />", "br")]
    [TestCase("<a href=\"x\">", "a")]
    [TestCase("<a href='a > b'>", "a")]
    [TestCase("<a href=x title=\"<b>\">", "a")]
    [TestCase("<h1\n>", "h1")]
    [TestCase("<body.head>", "body.head")]
    [TestCase("<ns:item-x_1>", "ns:item-x_1")]
    public void ATagIsReadToItsEnd(string text, string name)
    {
        Assert.That(MarkupTag.TryRead(text + " more", 0, out var tag), Is.True);
        Assert.That(tag.Name.ToString(), Is.EqualTo(name));
        Assert.That(tag.End, Is.EqualTo(text.Length));
        Assert.That(tag.IsClosing, Is.EqualTo(text[1] == '/'));
    }

    [TestCase("<")]
    [TestCase("</")]
    [TestCase("<p")]
    [TestCase("<p ")]
    [TestCase("<>")]
    [TestCase("< p>")]
    [TestCase("<3>")]
    [TestCase("<-p>")]
    [TestCase("<b and c>")]
    [TestCase("<p<b>")]
    [TestCase("<p\">")]
    [TestCase("<p,>")]
    [TestCase("<a href=\"x>")]
    [TestCase("<p <b>")]
    public void OtherMarksAreNoTags(string text) => Assert.That(MarkupTag.TryRead(text, 0, out _), Is.False);

    [Test]
    public void ATagOfTwoThousandCharactersIsNone()
    {
        Assert.That(MarkupTag.TryRead($"<a x={new string('y', 1_900)}>", 0, out _), Is.True);
        Assert.That(MarkupTag.TryRead($"<a x={new string('y', 2_100)}>", 0, out _), Is.False);
        Assert.That(MarkupTag.TryRead($"<{new string('a', 30)}>", 0, out _), Is.True);
        Assert.That(MarkupTag.TryRead($"<{new string('a', 31)}>", 0, out _), Is.False);
    }

    [TestCase("<P>", true, false)]
    [TestCase("<td>", true, false)]
    [TestCase("<b>", false, false)]
    [TestCase("<script>", false, true)]
    [TestCase("<STYLE>", false, true)]
    [TestCase("</script>", false, false)]
    public void BlocksEndALineAndScriptsAreNotRead(string text, bool endsLine, bool hidesContent)
    {
        MarkupTag.TryRead(text, 0, out var tag);
        Assert.That(tag.EndsLine, Is.EqualTo(endsLine));
        Assert.That(tag.HidesContent, Is.EqualTo(hidesContent));
    }
}
