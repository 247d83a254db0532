using System.Globalization;
using System.Text;

namespace NewsExtraction.Fuzz.Hostile;

/// <summary>Documents out of the grammars that readers know, most of them nearly right: lines of JSON, JSON documents, tables, pages, feeds
/// and news documents.</summary>
/// <param name="next">A number below the one given.</param>
internal sealed class MadeDocuments(Func<int, int> next)
{
    private static readonly string[] Fields =
        ["text", "content", "body", "title", "headline", "published", "publishedAt", "date", "id", "url", "x"];
    private static readonly string[] Dates =
        ["2024-05-03", "2024-05-03T10:15:00Z", "Fri, 03 May 2024 10:15:00 GMT", "May 3, 2024", "20240503", "1714731300", "1714731300000",
            "0000-00-00", "2024-02-30", "9999-12-31T23:59:60+99:99", "3 Mai", "", "-1", "1e308", "99999999999999999999"];
    private static readonly string[] Lists = ["articles", "items", "results", "docs", "data", "response"];
    private static readonly string[] Elements =
        ["p", "div", "b", "a", "article", "main", "table", "tr", "td", "li", "ul", "svg", "template",
        "script", "style", "select", "form", "h1", "br", "math", "object", "title", "x-y"];

    /// <summary>Lines of JSON.</summary>
    public string Lines() => Joined(1 + next(8), () => next(8) == 0 ? Value(0) : Article(), next(5) == 0 ? "\r\n" : "\n");

    /// <summary>A JSON document.</summary>
    public string Json() => next(4) switch
    {
        0 => Article(),
        1 => $"[{Joined(next(5), Article, ",")}]",
        2 => $"{{\"status\":\"ok\",\"{Of(Lists)}\":[{Joined(next(5), Article, ",")}]}}",
        _ => Value(0),
    };

    /// <summary>A table.</summary>
    public string Table()
    {
        var mark = Of([",", ";", "\t", "|"]);
        var columns = 1 + next(5);
        return Joined(1 + next(6), () => Joined(next(6) == 0 ? next(9) : columns, Cell, mark), next(4) == 0 ? "\r\n" : "\n");
    }

    /// <summary>A web page.</summary>
    public string Page()
    {
        var page = new StringBuilder(next(2) == 0 ? "<!doctype html><html><head>" : "<html>");
        page.Append("<title>").Append(Text()).Append("</title><meta property='article:published_time' content='").Append(Of(Dates))
            .Append("'>");
        if (next(3) == 0) page.Append("<script type='application/ld+json'>").Append(Value(0)).Append("</script>");
        page.Append("<body>");
        for (var left = next(30); left > 0; left--) Markup(page);
        return page.Append(next(2) == 0 ? "</body></html>" : "").ToString();
    }

    /// <summary>A feed or a news document.</summary>
    public string Xml()
    {
        var start = next(3) == 0 ? "<?xml version=\"1.0\"?>" : next(8) == 0 ? "<!DOCTYPE r [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]>" : "";
        return start + next(4) switch
        {
            0 => $"<rss><channel>{Joined(next(4), Item, "")}</channel></rss>",
            1 => $"<feed xmlns=\"http://www.w3.org/2005/Atom\">{Joined(next(4), Entry, "")}</feed>",
            2 => $"<nitf><head><title>{Text()}</title><docdata><date.issue norm=\"{Of(Dates)}\"/></docdata></head><body><body.content>"
                + $"{Paragraphs()}</body.content></body></nitf>",
            _ => $"<newsItem guid=\"{Text()}\"><contentMeta><headline>{Text()}</headline><contentCreated>{Of(Dates)}</contentCreated>"
                + $"</contentMeta><contentSet><inlineXML><html><body>{Paragraphs()}</body></html></inlineXML></contentSet></newsItem>",
        };
    }

    private string Item() => $"<item><title>{Text()}</title><description>{(next(2) == 0 ? $"<![CDATA[{Paragraphs()}]]>" : Paragraphs())}"
        + $"</description><pubDate>{Of(Dates)}</pubDate><guid>{Text()}</guid></item>";

    private string Entry() => $"<entry><title type=\"html\">{Text()}</title><content type=\"xhtml\"><div>{Paragraphs()}</div></content>"
        + $"<updated>{Of(Dates)}</updated><id>{next(9)}</id></entry>";

    private string Paragraphs() => Joined(next(4), () => $"<p>{Text()}</p>", "");

    private void Markup(StringBuilder page) => page.Append(next(5) switch
    {
        0 => $"</{Of(Elements)}>",
        1 => $"<{Of(Elements)} class=\"{Text()}\">",
        2 => $"<{Of(Elements)}{(next(4) == 0 ? "/" : "")}>",
        3 => $"<p>{Text()} {Text()}</p>",
        _ => Text(),
    });

    private string Article() => "{" + Joined(1 + next(5), () => $"\"{Of(Fields)}\":{Value(1)}", ",") + "}";

    private string Value(int depth) => (depth > 5 ? next(5) : next(8)) switch
    {
        0 => Of(["null", "true", "1", "-0", "1e400", "NaN", "12345678901234567890"]),
        1 => $"\"{Of(Dates)}\"",
        2 or 3 => $"\"{Text()}\"",
        4 => "\"\\ud83d\"",
        5 => $"[{Joined(next(4), () => Value(depth + 1), ",")}]",
        6 => $"{{{Joined(next(4), () => $"\"{Of(Fields)}\":{Value(depth + 1)}", ",")}}}",
        _ => string.Concat(Enumerable.Repeat("[", next(200))),
    };

    private string Cell() => next(6) switch
    {
        0 => Of(Fields),
        1 => Of(Dates),
        2 => $"\"{Text()}\"\"{Text()}\n{Text()}\"",
        3 => "\"" + Text(),
        _ => Text(),
    };

    private string Text() => next(8) switch
    {
        0 => string.Empty,
        1 => "&amp;&#8217;&#x110000;&nbsp;&a;",
        2 => "“Rebels captured Goma,” he said.",
        3 => "\\u0000\\n\\\"",
        4 => next(int.MaxValue).ToString(CultureInfo.InvariantCulture),
        5 => "\u202Eabc\u0000\u001B[31m",
        _ => "Troops attacked Mosul on Monday.",
    };

    private static string Joined(int count, Func<string> part, string mark) =>
        string.Join(mark, Enumerable.Range(0, count).Select(_ => part()));

    private string Of(string[] parts) => parts[next(parts.Length)];
}
