using System.Globalization;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Text;
using NewsExtraction.Training.Names;

namespace NewsExtraction.Training.Events;

/// <summary>
/// Reads which event mentions of a corpus tell of one event, annotated apart from its text: <c>article, start, word, type, cluster,
/// right</c>, the article by its position in the corpus (from 0), the start by character in its text as <see cref="NameCorpus"/> puts
/// it together; 0 under right marks what the rules took for an event and is none.
/// </summary>
internal static class ClusterAnnotations
{
    public static List<GoldArticle> Read(string table, string corpus)
    {
        using var stream = File.OpenRead(table);
        var rows = TsvRows.Read(stream).ToLookup(r => Number(r[0]));
        var articles = new List<GoldArticle>();
        var position = 0;
        foreach (var document in NameCorpus.Read("worldwide", corpus, Tokenizer.From(ModelSource.Package)))
        {
            if (rows.Contains(position)) articles.Add(Article(position, document.Text.Text, rows[position]));
            position++;
        }

        return articles;
    }

    private static GoldArticle Article(int position, string text, IEnumerable<string[]> rows)
    {
        var name = position.ToString(CultureInfo.InvariantCulture);
        var mentions = new List<GoldMention>();
        foreach (var row in rows)
        {
            var start = Number(row[1]);
            // A corpus put together otherwise than it was when annotated has other offsets.
            if (start + row[2].Length <= text.Length && text.AsSpan(start, row[2].Length).SequenceEqual(row[2]))
                mentions.Add(new GoldMention(row[3], [new TextSpan(start, start + row[2].Length)], false, Number(row[4]), row[5] == "1"));
        }

        return new GoldArticle(name, new ArticleInput(text, null, null, name), mentions, IsComplete: false);
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
