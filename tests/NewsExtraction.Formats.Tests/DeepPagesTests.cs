using NewsExtraction.Formats.Reading;

namespace NewsExtraction.Formats.Tests;

/// <summary>Pages that are nested without end, on purpose or by a fault: the text is read, in time that grows with the length
/// alone.</summary>
[CancelAfter(120_000)]
public sealed class DeepPagesTests
{
    private const string Text = "Troops attacked Mosul on Monday.";

    [TestCase("<div>", "</div>")]
    [TestCase("<b>", "</b>")]
    [TestCase("<a href='/'>", "</a>")]
    [TestCase("<div></b>", "</div>", TestName = "An end tag that ends nothing")]
    [TestCase("<x-y>", "")]
    [TestCase("<table><tr><td>", "")]
    [TestCase("<div/>", "")]
    [TestCase("<svg><g>", "")]
    [TestCase("<div><object></div>", "")]
    public void TextBelowManyElementsIsRead(string open, string close)
    {
        const int Depth = 30_000;
        var html = $"<html><body>{string.Concat(Enumerable.Repeat(open, Depth))}<p>{Text}</p>"
            + $"{string.Concat(Enumerable.Repeat(close, Depth))}</body></html>";
        Assert.That(HtmlReader.TextOf(html), Does.Contain(Text));
    }

    [Test]
    public void FeedEntryOfManyElementsIsRead()
    {
        var open = string.Concat(Enumerable.Repeat("<a>", 30_000));
        var feed = $"<rss><channel><item><description>{open}{Text}{open.Replace("<", "</", StringComparison.Ordinal)}</description></item>"
            + "</channel></rss>";
        var item = new NewsXmlReader(new ReadingOptions()).Read(new SourceFile("a.xml", "a"), feed).Single();
        Assert.That(item.Article!.Text, Is.EqualTo(Text));
    }

    [TestCase("<p>One<p>Two<br>Three<ul><li>Four<li>Five</ul>")]
    [TestCase("<script>var a = '<div><div><div>'</script><p>One</p><!-- <div> --><svg><path/><path/></svg>")]
    [TestCase("a < b <")]
    public void OrdinaryPageIsHandedBackAsItIs(string html)
    {
        var many = string.Concat(Enumerable.Repeat(html, html.EndsWith('<') ? 1 : 2_000));
        Assert.That(ShallowHtml.Of(many), Is.SameAs(many));
    }
}
