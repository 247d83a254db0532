using NewsExtraction.Rules;
using NewsExtraction.Syntax;

namespace NewsExtraction.Training.Events.Roles;

/// <summary>What the frames alone read in an annotated article, put beside what people found.</summary>
internal sealed class GoldReadings
{
    private GoldReadings(GoldArticle article, Pipeline.Findings found, FillerTest test, ParsedText parsed)
    {
        (Article, Found, Test, Parsed) = (article, found, test, parsed);
    }

    public GoldArticle Article { get; }

    public Pipeline.Findings Found { get; }

    public FillerTest Test { get; }

    public ParsedText Parsed { get; }

    /// <summary>The readings of each sentence that tells of events.</summary>
    public Dictionary<Sentence, List<MentionReading>> Sentences { get; private set; } = [];

    /// <summary>The readings of all sentences in text order.</summary>
    public IEnumerable<List<MentionReading>> InOrder => Sentences.OrderBy(s => s.Key.Index).Select(s => s.Value);

    /// <summary>Readings that people annotated too. What the frames missed is read as if learnt: a word with nothing in its
    /// roles.</summary>
    public List<(Sentence Where, MentionReading Reading, GoldMention Gold)> Matched { get; } = [];

    /// <summary>Reads an article.</summary>
    public static GoldReadings Read(GoldArticle article, NewsExtractor extractor, LearntFrames frames)
    {
        var pipeline = extractor.Pipeline;
        var syntax = pipeline.Analyze(article.Input.Text);
        var found = pipeline.Find(article.Input, syntax);
        var made = new GoldReadings(article, found, pipeline.Matching.TestFor(found.Propositions), syntax);
        made.Sentences = pipeline.Matching.Read(found.Propositions, found.Attributions, made.Test)
            .ToDictionary(s => s.Sentence, s => s.Readings);
        made.AddMissed(made.Match(), frames, new TriggerWords(found.Propositions, pipeline.Matching.Rules.Index));
        return made;
    }

    private HashSet<GoldMention> Match()
    {
        var taken = new HashSet<GoldMention>(ReferenceEqualityComparer.Instance);
        foreach (var (where, readings) in Sentences)
            foreach (var reading in readings)
            {
                var gold = Article.Mentions.FirstOrDefault(g => g.Type == reading.Type.Family.Name && !taken.Contains(g)
                    && reading.Candidate.TriggerTokens.Any(t => g.Trigger.Any(s => s.Overlaps(Parsed.Span(t)))));
                if (gold is null) continue;
                taken.Add(gold);
                if (!gold.IsOptional) Matched.Add((where, reading, gold));
            }

        return taken;
    }

    private void AddMissed(HashSet<GoldMention> taken, LearntFrames frames, TriggerWords words)
    {
        var builder = EventExtractor.BuilderFor(Found.Propositions, Found.Attributions, Test);
        foreach (var gold in Article.Mentions.Where(g => !g.IsOptional && !taken.Contains(g) && g.Type != StatementEvents.Type))
        {
            if (frames.Of(gold.Type) is not { } frame || GoldHead.Of(gold, Parsed, words) is not (>= 0 and var head)) continue;
            var where = Parsed.SentenceOf(head);
            var reading = builder.Read(LearntFrames.Candidate(frame, head, 1, Found.Propositions));
            if (!Sentences.TryGetValue(where, out var readings)) Sentences.Add(where, readings = []);
            readings.Add(reading);
            Matched.Add((where, reading, gold));
        }
    }
}
