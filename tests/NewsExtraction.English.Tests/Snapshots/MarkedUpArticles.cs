using System.Text;
using System.Text.Json.Nodes;

namespace NewsExtraction.English.Tests.Snapshots;

/// <summary>An article out of a web page says the same as its plain text.</summary>
internal sealed class MarkedUpArticles
{
    private const int EveryWord = 5;
    private const int LongWord = 9;

    private static IEnumerable<string> Ids => SampleArticles.Ids;

    [TestCaseSource(nameof(Ids))]
    public void TagsEntitiesAndSoftHyphensChangeNothingButOffsets(string id)
    {
        var article = SampleArticles.Named(id);
        var plain = NewsExtractor.Default.Extract(article);
        var marked = NewsExtractor.Default.Extract(article with { Text = MarkedUp(article.Text) });
        Assert.That(WithoutOffsets(marked), Is.EqualTo(WithoutOffsets(plain)));
    }

    // Every fifth word in <b>, soft hyphens in long ones, marks of quotation and "&" as entities.
    private static string MarkedUp(string text)
    {
        var marked = new StringBuilder();
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var end = i;
            while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
            if (end == i)
            {
                marked.Append(text[i] is '“' or '”' or '’' or '&' ? $"&#{(int)text[i]};" : text[i].ToString());
                continue;
            }

            var word = text[i..end];
            if (word.Length >= LongWord) word = word.Insert(word.Length / 2, "\u00AD");
            marked.Append(++words % EveryWord == 0 ? $"<b>{word}</b>" : word);
            i = end - 1;
        }

        return marked.ToString();
    }

    private static string WithoutOffsets(Article article)
    {
        var json = JsonNode.Parse(ArticleJson.ToJson(article))!;
        Strip(json);
        return json.ToJsonString();
    }

    private static void Strip(JsonNode? node)
    {
        if (node is JsonArray list)
            foreach (var item in list) Strip(item);
        if (node is not JsonObject fields) return;
        fields.Remove("start");
        fields.Remove("end");
        foreach (var field in fields) Strip(field.Value);
    }
}
