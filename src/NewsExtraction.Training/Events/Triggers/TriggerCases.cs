using NewsExtraction.Events;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Propositions;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;
using NewsExtraction.Training.Ranking;

namespace NewsExtraction.Training.Events.Triggers;

/// <summary>Reads annotated articles: for each word that may tell of an event what the frames and what people made of it.</summary>
internal sealed class TriggerCases(NewsExtractor extractor)
{
    private const string Speech = StatementEvents.Type;

    private readonly WordClusters _clusters = WordClusters.From(ModelSource.Package);
    private readonly Dictionary<uint, HashSet<string>> _seen = [];

    /// <summary>Which articles show which words as triggers of which types.</summary>
    public Dictionary<(uint Word, string Type), HashSet<int>> Seen { get; } = [];

    /// <summary>Annotated mentions without any word that is a case.</summary>
    public int[] Unreached { get; private set; } = [];

    public List<TriggerCase> Collect(IReadOnlyList<GoldArticle> articles)
    {
        var read = articles.Select(Read).ToList();
        for (var a = 0; a < articles.Count; a++) See(articles[a], a, read[a]);
        Unreached = new int[articles.Count];
        var cases = new List<TriggerCase>();
        for (var a = 0; a < articles.Count; a++) Unreached[a] = Collect(articles[a], a, read[a], cases);
        return cases;
    }

    /// <summary>The words of sentences that stand alone, of articles read before.</summary>
    public List<TriggerCase> CollectAlone(IReadOnlyList<GoldArticle> articles)
    {
        var cases = new List<TriggerCase>();
        for (var a = 0; a < articles.Count; a++)
            foreach (var alone in SentencesAlone.Of(articles[a], extractor.Pipeline.Analyze(articles[a].Input.Text)))
                Collect(alone, a, Read(alone), cases);
        return cases;
    }

    private ReadArticle Read(GoldArticle article)
    {
        var pipeline = extractor.Pipeline;
        var found = pipeline.Find(article.Input, pipeline.Analyze(article.Input.Text));
        var test = pipeline.Matching.TestFor(found.Propositions);
        return new ReadArticle(found.Propositions, test, [.. pipeline.Matching.Read(found.Propositions, found.Attributions, test)],
            new TriggerWords(found.Propositions, pipeline.Matching.Rules.Index));
    }

    private void See(GoldArticle article, int number, ReadArticle read)
    {
        foreach (var gold in article.Mentions)
        {
            if (gold.IsOptional || GoldHead.Of(gold, read.Parsed, read.Words) is not (>= 0 and var head)) continue;
            var word = FeatureHash.OfLower(read.Parsed.Lemma(head));
            if (!Seen.TryGetValue((word, gold.Type), out var articles)) Seen.Add((word, gold.Type), articles = []);
            articles.Add(number);
            if (!_seen.TryGetValue(word, out var types)) _seen.Add(word, types = []);
            types.Add(gold.Type);
        }
    }

    // The count of annotated mentions without any word that is a case.
    private int Collect(GoldArticle article, int number, ReadArticle read, List<TriggerCase> into)
    {
        var told = new ToldTypes(read.Parsed, read.Sentences.Select(s => s.Readings));
        var phrases = new RolePhrases(read.Propositions, read.Test.Classifier, _clusters);
        var features = new TriggerFeatures(read.Propositions, phrases, _clusters, told);
        var golds = Assign(article, read);
        foreach (var sentence in read.Parsed.Sentences)
        {
            var readings = read.Sentences.Where(s => s.Sentence == sentence).Select(s => s.Readings).FirstOrDefault() ?? [];
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
                if (Case(number, token, readings, read, features, golds) is { } one) into.Add(one);
        }

        return article.Mentions.Count(g => !g.IsOptional && g.Type != Speech && !golds.Reached.Contains(g));
    }

    // Words that the frames found right keep their annotated mention; of the others its head has it.
    private static GoldWords Assign(GoldArticle article, ReadArticle read)
    {
        var words = new GoldWords([], [], new HashSet<GoldMention>(ReferenceEqualityComparer.Instance));
        foreach (var (_, readings) in read.Sentences)
            foreach (var reading in readings)
            {
                var gold = article.Mentions.FirstOrDefault(g => g.Type == reading.Type.Family.Name && !words.Reached.Contains(g)
                    && reading.Candidate.TriggerTokens.Any(t => g.Trigger.Any(s => s.Overlaps(read.Parsed.Span(t)))));
                if (gold is null) continue;
                words.Reached.Add(gold);
                if (gold.IsOptional) words.Ignored.Add(reading.Candidate.Core);
                else words.Right[reading.Candidate.Core] = gold.Type;
            }

        foreach (var gold in article.Mentions.Where(g => !words.Reached.Contains(g)))
        {
            if (GoldHead.Of(gold, read.Parsed, read.Words) is not (>= 0 and var head)) continue;
            if (gold.IsOptional) words.Ignored.Add(head);
            else if (words.Right.TryAdd(head, gold.Type)) words.Reached.Add(gold);
            for (var token = head - 6; token < head + 6; token++)
                if (token >= 0 && token < read.Parsed.Count && token != head && gold.Trigger.Any(t => t.Overlaps(read.Parsed.Span(token))))
                    words.Ignored.Add(token);
        }

        return words;
    }

    private TriggerCase? Case(int number, int token, List<MentionReading> readings, ReadArticle read, TriggerFeatures features,
        GoldWords golds)
    {
        var given = readings.Find(r => r.Candidate.Core == token);
        if (given is null ? readings.Exists(r => r.IsTrigger(token)) || !read.Words.MayTell(token) : IsLeftToOthers(given)) return null;
        if (golds.Ignored.Contains(token) && !golds.Right.ContainsKey(token)) return null;
        var types = new List<EventType>();
        var kinds = read.Words.Find(token, types);
        var word = FeatureHash.OfLower(read.Parsed.Lemma(token));
        var family = given?.Type.Family.Name;
        var names = types.Select(t => t.Name).Union(family is null ? [] : [family]).Where(t => t != Speech).ToList();
        var known = names.Count;
        if (_seen.TryGetValue(word, out var more)) names.AddRange(more.Except([.. names, Speech]).Order(StringComparer.Ordinal));
        if (names.Count == 0) return null;
        features.Read(token, kinds, readings);
        var choices = names.Select(name => Choice(name, family, features)).Prepend(new Choice([], null));
        return new TriggerCase(number, word, [.. choices], ["", .. names], [true, .. names.Select((_, i) => i < known)],
            family is null ? 0 : names.IndexOf(family) + 1, golds.Right.TryGetValue(token, out var right) ? names.IndexOf(right) + 1 : 0);
    }

    // Speech is found by its attributions.
    private static bool IsLeftToOthers(MentionReading given) => given.Type.Family.Name == Speech;

    private static Choice Choice(string name, string? family, TriggerFeatures features)
    {
        var buffer = new int[TriggerFeatures.Most];
        var state = family is null ? Found.Nothing : family == name ? Found.Same : Found.Other;
        return new Choice(buffer[..features.Describe(name, (uint)state, buffer)], null);
    }

    private sealed record ReadArticle(PropositionLayer Propositions, FillerTest Test,
        List<(Sentence Sentence, List<MentionReading> Readings)> Sentences, TriggerWords Words)
    {
        public ParsedText Parsed => Propositions.Parsed;
    }

    private sealed record GoldWords(Dictionary<int, string> Right, HashSet<int> Ignored, HashSet<GoldMention> Reached);
}
