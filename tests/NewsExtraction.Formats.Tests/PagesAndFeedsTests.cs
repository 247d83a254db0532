using System.Text;

namespace NewsExtraction.Formats.Tests;

/// <summary>Web pages, feeds and news documents.</summary>
internal sealed class PagesAndFeedsTests
{
    private static readonly DateOnly Day = new(2024, 5, 3);

    private const string Page = """
        <!DOCTYPE html><html><head><title>Troops retake Sarmin | The Post</title>
        <meta property="og:title" content="Troops retake Sarmin">
        <meta property="article:published_time" content="2024-05-03T23:30:00+02:00"><meta name="author" content="Ana Roy">
        <script>var tracker = "Troops attacked";</script></head>
        <body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World news</a></li></ul></nav>
        <article><h1>Troops retake Sarmin</h1>
        <p>Government troops retook the town of Sarmin on Friday, the defence minister said, after three weeks of fighting with rebels in
        the hills around it.</p>
        <p>&#8220;The town is calm,&#8221; Governor Ali Senoussi said. Shops opened again, and many of those who had fled came back to
        their houses.</p></article>
        <footer>Copyright The Post. All rights reserved.</footer></body></html>
        """;

    [Test]
    public async Task APageGivesItsTitleDayAndMainText()
    {
        using var folder = new TemporaryFolder();
        var item = (await Reading.With(new ReadingOptions { KeptFields = ["author"] }, folder.File("p.html", Page))).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(item.Article!.Title, Is.EqualTo("Troops retake Sarmin"));
            Assert.That(item.Article.Published, Is.EqualTo(Day), "the day as it is written, whatever the time zone");
            Assert.That(item.Article.Text, Does.StartWith("Government troops").And.Contain("\n\n“The town is calm,” Governor"));
            Assert.That(item.Article.Text, Does.Not.Contain("Home").And.Not.Contain("Copyright").And.Not.Contain("tracker"));
            Assert.That(item.Fields, Is.EqualTo(new[] { KeyValuePair.Create("author", "\"Ana Roy\"") }));
        }
    }

    [Test]
    public async Task AShortPageIsItsText()
    {
        var item = (await Reading.OfInput("<html><body><p>Rebels <b>captured</b> Goma.</p><p>Talks began.</p></body></html>"u8.ToArray(),
            InputForm.Html)).Single();
        Assert.That(item.Article!.Text, Is.EqualTo("Rebels captured Goma.\n\nTalks began."));
    }

    [Test]
    public async Task APageWithoutTextIsTold()
    {
        var item = (await Reading.OfInput("<html><body><script>load()</script></body></html>"u8.ToArray(), InputForm.Html)).Single();
        Assert.That(item.Fault, Does.Contain("no text"));
    }

    [Test]
    public async Task TheDayOfAPageMayStandInItsFactsForSearchEngines()
    {
        const string page = """
            <html><head><script
            type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-05-03T01:00:00Z"}]}</script></head>
            <body><p>Talks began.</p></body></html>
            """;
        Assert.That((await Reading.OfInput(Encoding.UTF8.GetBytes(page), InputForm.Html)).Single().Article!.Published, Is.EqualTo(Day));
    }

    [Test]
    public async Task APageNestedADeepAsMayBeIsRead()
    {
        var page = string.Concat(Enumerable.Repeat("<div>", 3000)) + "Talks began.";
        Assert.That((await Reading.OfInput(Encoding.UTF8.GetBytes(page), InputForm.Html)).Single().Article!.Text,
            Is.EqualTo("Talks began."));
    }

    [Test]
    public async Task TextGivenAsTextKeepsItsMarkupSoThatOffsetsStayTrue()
    {
        var item = (await Reading.OfInput(Encoding.UTF8.GetBytes(Page))).Single();
        Assert.That(item.Article!.Text, Is.EqualTo(Page));
        Assert.That(item.Note, Does.Contain("--input html"));
    }

    [Test]
    public async Task EntriesOfAFeedAreArticles()
    {
        const string feed = """
            <?xml version="1.0"?><!DOCTYPE rss><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>The Post</title>
            <item><title>Blast &amp; fire</title><guid>g1</guid><link>https://e.org/1</link><pubDate>Fri, 03 May 2024 10:15:00 GMT</pubDate>
              <description>Short.</description><content:encoded><![CDATA[<p>A blast killed <b>seven</b> people.</p><p>Police came.</p>]]>
              </content:encoded></item>
            <item><title>Talks&nbsp;begin</title><description>&lt;p&gt;Talks began.&lt;/p&gt;</description></item></channel></rss>
            """;
        using var folder = new TemporaryFolder();
        var items = await Reading.With(new ReadingOptions { KeptFields = ["*"] }, folder.File("f.xml", feed));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(items[0].Article,
                Is.EqualTo(new ArticleInput("A blast killed seven people.\n\nPolice came.", Day, "Blast & fire", "g1")));
            Assert.That(items[0].Fields.Single().Value, Is.EqualTo("\"https://e.org/1\""));
            Assert.That(items[1].Article!.Text, Is.EqualTo("Talks began."));
            Assert.That(items[1].Article!.Title, Is.EqualTo("Talks begin"));
        }
    }

    [Test]
    public async Task EntriesOfAtomAreArticles()
    {
        const string feed = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title><entry><id>urn:1</id>
            <title type="html">&lt;b&gt;Talks&lt;/b&gt;</title>
            <published>2024-05-03T10:15:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
            <p>Talks began.</p></div></content></entry></feed>
            """;
        var item = (await Reading.OfInput(Encoding.UTF8.GetBytes(feed), InputForm.Xml)).Single();
        Assert.That(item.Article, Is.EqualTo(new ArticleInput("Talks began.", Day, "Talks", "urn:1")));
    }

    [Test]
    public async Task NitfGivesHeadlineDayAndBodyWithoutTags()
    {
        const string nitf = """
            <?xml version="1.0" encoding="UTF-8"?><nitf><head><title>t</title><docdata><doc-id id-string="n-1"/>
            <date.issue norm="20240503T101500Z"/></docdata></head>
            <body><body.head><hedline><hl1>Army retakes border town</hl1></hedline><byline>By <person>Jo Blake</person></byline>
            <dateline><location>N'DJAMENA</location>, May 3</dateline></body.head>
            <body.content><p>Chadian troops retook <location>Bol</location>.</p><p>&#8220;It is calm,&#8221; he said.</p></body.content>
            </body></nitf>
            """;
        var item = (await Reading.OfInput(Encoding.UTF8.GetBytes(nitf), InputForm.Xml)).Single();
        Assert.That(item.Article, Is.EqualTo(
            new ArticleInput("N'DJAMENA, May 3 - Chadian troops retook Bol.\n\n“It is calm,” he said.", Day, "Army retakes border town",
                "n-1")));
    }

    [Test]
    public async Task NewsMlGivesHeadlineDayAndBody()
    {
        const string news = """
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="tag:1"><itemMeta>
            <versionCreated>2024-05-04T01:00:00Z</versionCreated></itemMeta>
            <contentMeta><contentCreated>2024-05-03T10:15:00Z</contentCreated><headline>Talks begin</headline></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title>
            </head><body><p>Talks began.</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>
            """;
        var item = (await Reading.OfInput(Encoding.UTF8.GetBytes(news), InputForm.Xml)).Single();
        Assert.That(item.Article, Is.EqualTo(new ArticleInput("Talks began.", Day, "Talks begin", "tag:1")));
    }

    [TestCase("<rss><channel>", "no valid XML")]
    [TestCase("<sitemap><url>x</url></sitemap>", "no article that is known")]
    public async Task OtherXmlIsToldWithTheWayOut(string xml, string fault)
    {
        var item = (await Reading.OfInput(Encoding.UTF8.GetBytes(xml), InputForm.Xml)).Single();
        Assert.That(item.Fault, Does.Contain(fault).And.Contain("--input text"));
    }

    [Test]
    public async Task NoFileIsFetchedByAnEntityAndNoEntityGrows()
    {
        using var folder = new TemporaryFolder();
        var secret = folder.File("secret.txt", "Secret.");
        var xml = $"<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file://{secret}\">]>"
            + "<rss><channel><item><description>&x; Talks.</description></item></channel></rss>";
        var item = (await Reading.OfInput(Encoding.UTF8.GetBytes(xml), InputForm.Xml)).Single();
        Assert.That(item.Article?.Text ?? item.Fault, Does.Not.Contain("Secret"));
    }
}
