using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace NewsExtraction.Formats.Reading;

/// <summary>Reads feeds (RSS, Atom) and news documents (NITF, NewsML-G2). Names are met in any namespace.</summary>
internal sealed partial class NewsXmlReader(ReadingOptions options)
{
    private static readonly string[] FeedTexts = ["encoded", "content", "description", "summary"];
    private static readonly string[] FeedDates = ["pubDate", "published", "date", "issued", "updated", "modified"];
    private static readonly string[] FeedIds = ["guid", "id"];

    /// <summary>True where a document begins as one of the kinds that are read.</summary>
    public static bool IsNews(string text) => Start().IsMatch(text.Length > 4000 ? text[..4000] : text);

    /// <summary>The articles of a document.</summary>
    public IReadOnlyList<SourceItem> Read(SourceFile file, string text)
    {
        XElement root;
        try
        {
            root = Parse(text);
        }
        catch (XmlException e)
        {
            return [SourceItem.Faulty(file, file.Name, Math.Max(1, e.LineNumber),
                $"The file is no valid XML: {e.Message} Give --input html for a web page, --input text to read it as it is.")];
        }

        var articles = Articles(file, root);
        return articles.Count > 0 ? articles : [SourceItem.Faulty(file, file.Name, 1,
            $"The XML (<{root.Name.LocalName}>) holds no article that is known: RSS, Atom, NITF and NewsML-G2 are read. "
            + "Give --input text to read it as it is.")];
    }

    private IReadOnlyList<SourceItem> Articles(SourceFile file, XElement root)
    {
        if (root.Name.LocalName == "html") return [new HtmlReader(options).Read(file, root.ToString())];
        var news = All(root, "newsItem").Where(n => Newest(n) is not null).ToArray();
        if (news.Length > 0) return Many(file, news, NewsMl);
        var documents = All(root, "nitf").ToArray();
        if (documents.Length > 0) return Many(file, documents, (_, id, line, nitf) => Nitf(file, id, line, nitf));
        var entries = All(root, "item").Concat(All(root, "entry")).ToArray();
        return [.. entries.Select((e, i) => Entry(file, file.NameOf(Number(i + 1)), i + 1, e))];
    }

    private static IReadOnlyList<SourceItem> Many(SourceFile file, XElement[] elements,
        Func<SourceFile, string, int, XElement, SourceItem> read) => elements.Length == 1
        ? [read(file, file.Name, 1, elements[0]) with { IsWholeFile = true }]
        : [.. elements.Select((e, i) => read(file, file.NameOf(Number(i + 1)), i + 1, e))];

    private SourceItem Entry(SourceFile file, string id, int number, XElement entry)
    {
        id = Child(entry, FeedIds)?.Value.Trim() is { Length: > 0 } own ? own : id;
        var text = FeedTexts.Select(t => Child(entry, [t])).Where(e => e is not null).Select(e => HtmlReader.TextOf(Inner(e!)))
            .FirstOrDefault(t => t.Length > 0);
        var title = Child(entry, ["title"]) is { } t ? Writing.Names.Line(HtmlReader.TextOf(Inner(t))) : null;
        if (text is null && title is null) return SourceItem.Faulty(file, id, number, "The entry of the feed has no text.");
        var kept = new List<KeyValuePair<string, string>>();
        Keep(kept, "link", Child(entry, ["link"]) is { } link ? link.Attribute("href")?.Value ?? link.Value.Trim() : null);
        Keep(kept, "author", Child(entry, ["creator", "author"])?.Value.Trim());
        return Item(file, id, number, text ?? title!, title, Child(entry, FeedDates)?.Value, kept);
    }

    private SourceItem Nitf(SourceFile file, string id, int line, XElement nitf)
    {
        var body = All(nitf, "body.content").FirstOrDefault() ?? All(nitf, "body").FirstOrDefault();
        var text = body is null ? string.Empty : HtmlReader.TextOf(Inner(body));
        if (text.Length == 0) return SourceItem.Faulty(file, id, line, "The NITF document has no <body.content>, which holds the text.");
        var dateline = All(nitf, "dateline").FirstOrDefault() is { } place ? HtmlReader.TextOf(Inner(place)).ReplaceLineEndings(" ") : null;
        var title = (All(nitf, "hl1").FirstOrDefault() ?? All(nitf, "title").FirstOrDefault())?.Value.Trim();
        var date = All(nitf, "date.issue").Concat(All(nitf, "date.release")).Concat(All(nitf, "story.date"))
            .Select(d => d.Attribute("norm")?.Value).FirstOrDefault(d => d is not null);
        var own = All(nitf, "doc-id").FirstOrDefault()?.Attribute("id-string")?.Value;
        var kept = new List<KeyValuePair<string, string>>();
        Keep(kept, "author", All(nitf, "byline").FirstOrDefault()?.Value.Trim());
        return Item(file, own is { Length: > 0 } ? own : id, line, dateline is { Length: > 0 } ? $"{dateline} - {text}" : text, title, date,
            kept);
    }

    private SourceItem NewsMl(SourceFile file, string id, int line, XElement item)
    {
        var content = Newest(item)!;
        id = item.Attribute("guid")?.Value is { Length: > 0 } own ? own : id;
        var headline = (All(item, "headline").FirstOrDefault() ?? All(item, "title").FirstOrDefault())?.Value.Trim();
        var date = (All(item, "contentCreated").FirstOrDefault() ?? All(item, "firstCreated").FirstOrDefault()
            ?? All(item, "versionCreated").FirstOrDefault())?.Value;
        if (All(content, "nitf").FirstOrDefault() is { } nitf)
        {
            var inner = Nitf(file, id, line, nitf);
            return inner.Article is not { } article ? inner with { Id = id } : inner with
            {
                Id = id,
                Article = article with { Id = id, Title = article.Title ?? headline, Published = article.Published ?? Day(date) },
            };
        }

        var body = All(content, "body").FirstOrDefault() ?? content;
        var kept = new List<KeyValuePair<string, string>>();
        Keep(kept, "author", All(item, "by").FirstOrDefault()?.Value.Trim());
        return Item(file, id, line, HtmlReader.TextOf(Inner(body)), headline, date, kept);
    }

    private static XElement? Newest(XElement item) => All(item, "inlineXML").Concat(All(item, "inlineData")).FirstOrDefault();

    private SourceItem Item(SourceFile file, string id, int line, string text, string? title, string? date,
        IReadOnlyList<KeyValuePair<string, string>> kept)
    {
        var day = string.IsNullOrWhiteSpace(date) ? options.Published : Day(date);
        return new SourceItem(file.Path, id, line)
        {
            Article = new ArticleInput(text, day, title, id),
            Fields = kept,
            Warning = day is null && !string.IsNullOrWhiteSpace(date)
                ? $"the date is \"{date.Trim()}\"; expected a date such as 2017-11-23" : null,
        };
    }

    private void Keep(List<KeyValuePair<string, string>> kept, string name, string? value)
    {
        if (value is { Length: > 0 } && options.Keeps(name)) kept.Add(KeyValuePair.Create(name, JsonText.Quoted(value)));
    }

    private static DateOnly? Day(string? value) => value is not null && PublishedDay.TryRead(value, out var day) ? day : null;

    private static IEnumerable<XElement> All(XElement root, string name) => root.DescendantsAndSelf().Where(e => e.Name.LocalName == name);

    private static XElement? Child(XElement entry, string[] names) =>
        names.Select(n => entry.Elements().FirstOrDefault(e => e.Name.LocalName == n)).FirstOrDefault(e => e is not null);

    // Text that is HTML in itself, written with entities or as CDATA, or elements.
    private static string Inner(XElement element) => element.HasElements
        ? string.Concat(element.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting))) : element.Value;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // No entity is fetched or expanded; names that HTML knows and XML does not are characters.
    private static XElement Parse(string text)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        var known = Entity().Replace(text.TrimStart(), m => m.Value is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;" ? m.Value
            : WebUtility.HtmlDecode(m.Value) is var character && character != m.Value ? character : "&amp;" + m.Value[1..]);
        using var reader = XmlReader.Create(new StringReader(known), settings);
        return XElement.Load(reader);
    }

    [GeneratedRegex("&[A-Za-z][A-Za-z0-9]*;")]
    private static partial Regex Entity();

    [GeneratedRegex(
        @"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE\s+nitf[^>]*>\s*)?"
        + @"<(?:\w+:)?(?:rss|feed|RDF|nitf|newsItem|newsMessage|packageItem)\b",
        RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
