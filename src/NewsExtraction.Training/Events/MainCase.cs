using System.Text.Json;
using NewsExtraction.Events;
using NewsExtraction.Joining;
using NewsExtraction.Syntax;

namespace NewsExtraction.Training.Events;

/// <summary>An article's events as the choice of the main one sees them, and which of them would be right.</summary>
internal sealed record MainCase(IReadOnlyList<float[]> Features, IReadOnlyList<MainKind> Kinds, IReadOnlyList<bool> IsRight)
{
    /// <summary>The label of the snippet, and that of each of its events; empty for other texts.</summary>
    public string Label { get; private init; } = string.Empty;

    /// <summary>Labels of the events of a snippet.</summary>
    public IReadOnlyList<string> Labels { get; private init; } = [];

    /// <summary>The event that the weights choose, or -1.</summary>
    public int Choose(MainEventModel model)
    {
        var (best, bestScore) = (-1, double.NegativeInfinity);
        for (var c = 0; c < Features.Count; c++)
        {
            var score = model.Score(Kinds[c], Features[c]);
            if (score > bestScore) (best, bestScore) = (c, score);
        }

        return best;
    }

    /// <summary>Cases out of annotated articles and a list of their main events: <c>{doc: {spans: [{start, end, type}]}}</c>.</summary>
    public static List<MainCase> FromArticles(NewsExtractor extractor, IReadOnlyList<GoldArticle> articles, string mainEvents)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(mainEvents));
        var cases = new List<MainCase>();
        foreach (var article in articles)
        {
            if (!document.RootElement.TryGetProperty(article.Name, out var main)) continue;
            var spans = main.GetProperty("spans").EnumerateArray()
                .Select(s => (Span: new TextSpan(s.GetProperty("start").GetInt32(), s.GetProperty("end").GetInt32()),
                Type: s.GetProperty("type").GetString())).ToList();
            cases.Add(Of(extractor, article.Input,
                (parsed, cluster, _) =>
                cluster.Mentions.Any(m =>
                spans.Exists(s => s.Type == (m.Parent ?? m.Type) && m.TriggerTokens.Any(t => parsed.Span(t).Overlaps(s.Span))))));
        }

        return cases;
    }

    /// <summary>Cases out of snippets that bear the label of what they report: a table of number, text and label.</summary>
    public static List<MainCase> FromSnippets(NewsExtractor extractor, string table)
    {
        var cases = new List<MainCase>();
        foreach (var line in File.ReadLines(table).Skip(1))
        {
            var cells = line.Split('\t');
            var labels = new List<string>();
            var one = Of(extractor, new ArticleInput(cells[1]), (_, _, e) =>
            {
                labels.Add(SnippetLabels.Of(e));
                return labels[^1] == cells[2];
            });
            cases.Add(one with { Label = cells[2], Labels = labels });
        }

        return cases;
    }

    /// <summary>Cases out of sentences with the PLOVER category of what they report: <c>[{text, event}]</c>.</summary>
    public static List<MainCase> FromCodedSentences(NewsExtractor extractor, string records)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(records));
        var cases = new List<MainCase>();
        foreach (var record in document.RootElement.EnumerateArray())
        {
            var category = TodaysName(record.GetProperty("event").GetString()!);
            cases.Add(Of(extractor, new ArticleInput(record.GetProperty("text").GetString()!),
                (_, _, e) => e.Plover == category && e.Realis is Realis.Asserted or Realis.Planned));
        }

        return cases;
    }

    // PLOVER's first version called some categories otherwise.
    private static string TodaysName(string category) => category switch
    {
        "DISAPPROVE" => "ACCUSE",
        "DEMAND" => "REQUEST",
        "FIGHT" => "ASSAULT",
        _ => category,
    };

    private static MainCase Of(NewsExtractor extractor, ArticleInput input, Func<ParsedText, EventCluster, NewsEvent, bool> isRight)
    {
        var syntax = extractor.Pipeline.Analyze(input.Text);
        var (clusters, events) = extractor.Pipeline.Relate(input, extractor.Pipeline.Find(input, syntax));
        var describer = new MainDescriber(syntax, input.Title, clusters);
        var (features, kinds, right) = (new List<float[]>(), new List<MainKind>(), new List<bool>());
        for (var i = 0; i < clusters.Count; i++)
        {
            var described = new float[MainDescriber.FeatureCount];
            describer.Describe(i, described);
            features.Add(described);
            kinds.Add(MainKind.Of(clusters[i], syntax.Sentences.Count));
            right.Add(isRight(syntax, clusters[i], events[i]));
        }

        return new MainCase(features, kinds, right);
    }
}
