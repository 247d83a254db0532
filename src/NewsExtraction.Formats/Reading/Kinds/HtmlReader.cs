using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsExtraction.Formats.Reading;

/// <summary>Reads web pages: title, day of publication, author, and the main text without menus, advertisements and comments.</summary>
internal sealed class HtmlReader(ReadingOptions options)
{
    private const int MostNodes = 60_000;
    private const int MostNested = 150;
    private const string Nowhere = "http://localhost/";

    private static readonly string[] DateSelectors =
    [
        "meta[property='article:published_time']", "meta[itemprop='datePublished']", "meta[name='article:published_time']",
        "meta[name='date']", "meta[name='pubdate']", "meta[name='publishdate']", "meta[name='publication_date']", "meta[name='dc.date']",
        "meta[name='DC.date.issued']", "meta[name='parsely-pub-date']", "meta[name='sailthru.date']", "meta[property='og:published_time']",
        "time[itemprop='datePublished']", "article time[datetime]", "time[pubdate]", "time[datetime]",
    ];

    private static readonly string[] AuthorSelectors =
        ["meta[name='author']", "meta[property='article:author']", "meta[name='byl']", "[rel='author']", "[itemprop='author']", ".byline"];

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "main", "header", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "blockquote",
        "pre", "table", "tr", "td", "th", "figure", "figcaption", "address", "dl", "dt", "dd", "hr", "br", "body",
        "hedline", "block", "media", "byline", "dateline",
    };

    private static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase)
        { "script", "style", "noscript", "template", "svg", "iframe", "form", "button", "nav", "aside", "head", "select" };

    /// <summary>The article of a page.</summary>
    public SourceItem Read(SourceFile file, string html)
    {
        html = ShallowHtml.Of(html);
        var page = Parse(html);
        var (title, text, byline) = Main(page, html);
        if (text.Length == 0)
            return SourceItem.Faulty(file, file.Name, 1,
                "The page has no text. If its text is loaded by a script, save the page from a browser.");
        var stated = Date(page);
        DateOnly? day = options.Published;
        if (stated is not null) day = PublishedDay.TryRead(stated, out var read) ? read : options.Published;
        return new SourceItem(file.Path, file.Name, 1)
        {
            Article = new ArticleInput(text, day, title, file.Name),
            IsWholeFile = true,
            Warning = stated is not null && day is null ? $"the date of the page is \"{stated}\"; expected a date such as 2017-11-23"
                : null,
            Fields = byline is { Length: > 0 } && options.Keeps("author") ? [KeyValuePair.Create("author", JsonText.Quoted(byline))] : [],
        };
    }

    /// <summary>The text of a piece of HTML, a line for each paragraph.</summary>
    public static string TextOf(string html) =>
        html.AsSpan().IndexOfAny('<', '&') < 0 ? html.Trim() : TextOf(Parse(ShallowHtml.Of(html)).Body!);

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static (string? Title, string Text, string? Byline) Main(IHtmlDocument page, string html)
    {
        var title = Meta(page, "meta[property='og:title']") ?? Line(page.QuerySelector("h1")?.TextContent) ?? Line(page.Title);
        var byline = AuthorSelectors.Select(s => Meta(page, s)).FirstOrDefault(a => a is not null);
        if (IsUsual(page))
        {
            using var reader = new SmartReader.Reader(Nowhere, html);
            var article = reader.GetArticle();
            if (article.IsReadable && TextOf(article.Content) is { Length: > 0 } main)
                return (title ?? Line(article.Title), WithoutTitle(main, title), byline ?? Line(article.Byline));
        }

        // A page too short to be told from its menus: its article, or all that it says.
        var body = page.QuerySelector("article") ?? page.QuerySelector("main") ?? page.Body;
        return (title, body is null ? string.Empty : WithoutTitle(TextOf(body), title), byline);
    }

    // What finds the main text goes over a page again and again; a page made to be slow is read as it is.
    private static bool IsUsual(IHtmlDocument page)
    {
        var count = 0;
        var open = new Stack<(INode Node, int Depth)>();
        open.Push((page, 0));
        while (open.TryPop(out var next))
        {
            if (++count > MostNodes || next.Depth > MostNested) return false;
            foreach (var child in next.Node.ChildNodes) open.Push((child, next.Depth + 1));
        }

        return true;
    }

    private static string WithoutTitle(string text, string? title) =>
        title is not null && text.StartsWith(title + "\n", StringComparison.Ordinal) ? text[title.Length..].TrimStart() : text;

    private static string? Date(IHtmlDocument page) =>
        DateSelectors.Select(s => Meta(page, s)).FirstOrDefault(d => d is not null) ?? LinkedData(page, "datePublished");

    private static string? Meta(IHtmlDocument page, string selector) => page.QuerySelector(selector) is { } element
        ? Line(element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? element.TextContent) : null;

    // Facts for search engines, as JSON in a script.
    private static string? LinkedData(IHtmlDocument page, string name)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var data = JsonDocument.Parse(script.TextContent);
                if (Find(data.RootElement, name, 0) is { } value) return value;
            }
            catch (JsonException)
            {
                // Broken facts are none.
            }
        }

        return null;
    }

    private static string? Find(JsonElement element, string name, int depth)
    {
        if (depth > 4) return null;
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Select(e => Find(e, name, depth + 1)).FirstOrDefault(v => v is not null);
        if (element.ValueKind != JsonValueKind.Object) return null;
        if (element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String) return value.GetString();
        return element.EnumerateObject().Select(p => Find(p.Value, name, depth + 1)).FirstOrDefault(v => v is not null);
    }

    private static string? Line(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string TextOf(INode node)
    {
        var lines = new StringBuilder();
        Add(node, lines);
        var paragraphs = lines.ToString().Split('\n').Select(Line).Where(l => l is not null);
        return string.Join("\n\n", paragraphs);
    }

    // Goes down without recursion: pages may be nested as deep as they like.
    private static void Add(INode root, StringBuilder lines)
    {
        var open = new Stack<(INode? Node, bool IsEnd)>();
        open.Push((root, false));
        while (open.TryPop(out var next))
        {
            if (next.IsEnd) lines.Append('\n');
            else if (next.Node is IText text) lines.Append(text.Data.ReplaceLineEndings(" "));
            else if (next.Node is { } node && !(node is IElement e && Unread.Contains(e.LocalName)))
            {
                if (node is IElement element && Blocks.Contains(element.LocalName))
                {
                    lines.Append('\n');
                    open.Push((null, true));
                }

                for (var i = node.ChildNodes.Length - 1; i >= 0; i--) open.Push((node.ChildNodes[i], false));
            }
        }
    }
}
